import Catalog

/// Reads names of parties, each spelling once.
struct PartyReader {
  let names: PartyNames
  private var known: [String: PartyNames.Meaning] = [:]

  init(_ names: PartyNames) { self.names = names }

  mutating func meaning(of text: String) -> PartyNames.Meaning {
    if let meaning = known[text] { return meaning }
    let meaning = names.meaning(of: text)
    known[text] = meaning
    return meaning
  }

  /// The party that a text names without doubt about which; nil for anything else.
  mutating func party(_ text: String) -> PartyID? {
    switch meaning(of: text) {
    case .party(let party), .likely(let party, _), .unlisted(let party): party
    case .several, .unknown: nil
    }
  }

  /// Divides a cell into names: at semicolons and line ends, then at "dan", commas and dashes, but never inside a
  /// name that is known, such as "Kementerian Komunikasi dan Informatika".
  mutating func names(in text: String) -> [String] {
    text.listed.flatMap { piece -> [String] in
      if party(piece) != nil { return [piece] }
      let parts = Self.parts(of: piece)
      guard parts.count > 1 else { return [piece] }
      var names: [String] = []
      var start = 0
      while start < parts.count {
        let end = (start + 1...parts.count).last { end in
          party(String(piece[parts[start].lowerBound..<parts[end - 1].upperBound])) != nil
        }
        let last = end ?? start + 1
        names.append(String(piece[parts[start].lowerBound..<parts[last - 1].upperBound]))
        start = last
      }
      return names
    }
  }

  /// The texts between words and signs that may stand between two parties.
  private static func parts(of text: String) -> [Range<String.Index>] {
    var parts: [Range<String.Index>] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      guard let separator = separators.first(where: { text[index...].hasPrefix($0) }) else {
        index = text.index(after: index)
        continue
      }
      if start < index { parts.append(start..<index) }
      index = text.index(index, offsetBy: separator.count)
      start = index
    }
    if start < text.endIndex { parts.append(start..<text.endIndex) }
    return parts
  }

  private static let separators = [" dan ", ", ", ",", " & ", " – ", " — ", " - ", " dengan ", " and ", " / "]
}

extension String {
  /// The entries of a list in a cell: between semicolons and line ends, without numbers or bullets in front.
  var listed: [String] { listed(at: { $0 == ";" || $0.isNewline }) }

  func listed(at isSeparator: (Character) -> Bool) -> [String] {
    split(whereSeparator: isSeparator).map { piece in
      var words = piece.split(whereSeparator: \.isWhitespace)
      if words.count > 1, let first = words.first, Self.isBullet(first) { words.removeFirst() }
      return words.joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  private static func isBullet(_ word: Substring) -> Bool {
    if ["-", "•", "–", "*"].contains(word) { return true }
    guard let last = word.last, last == "." || last == ")" else { return false }
    let rest = word.dropLast()
    return !rest.isEmpty && rest.count <= 2 && (rest.allSatisfy(\.isNumber) || rest.count == 1)
  }
}
