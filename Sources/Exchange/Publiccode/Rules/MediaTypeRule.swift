extension PubliccodeRule {
  /// A media type has two parts.
  static let mediaType = PubliccodeRule(
    "media-type", id: "jenis media berbentuk jenis/subjenis",
    en: "a media type is of the form type/subtype",
    fix: "Tulis misalnya application/pdf.",
    fixEN: "Write it as application/pdf.",
    source: "RFC 6838, 4.2")
}

extension ValueRule {
  static let mediaType = ValueRule(.mediaType) { text in
    let trimmed = text.drop { $0 == " " }
    let end = trimmed.lastIndex { $0 != " " }.map { trimmed.index(after: $0) } ?? trimmed.startIndex
    let parts = trimmed[..<end].split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && isName(parts[0], besides: "!#$&^_-") && isName(parts[1], besides: "!#$&^_.+-")
  }

  private static func isName(_ text: Substring, besides marks: String) -> Bool {
    func isPlain(_ character: Character) -> Bool {
      character.isASCII && (character.isLetter || character.isNumber)
    }
    return text.count <= 127 && text.first.map(isPlain) == true
      && text.allSatisfy { isPlain($0) || marks.contains($0) }
  }
}
