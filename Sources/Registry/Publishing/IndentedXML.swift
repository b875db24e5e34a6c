/// Canonical XML laid out for people: an element a line, two spaces a level.
///
/// White space is put only between tags, never into an element that holds text, so that reading the result
/// gives the same record.
enum IndentedXML {
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// The document with a declaration in front and a line feed at its end.
  ///
  /// - Parameter canonical: Canonical XML, in which `<` stands in tags alone and an end tag is never left out.
  static func bytes(of canonical: [UInt8]) -> [UInt8] {
    var tags: [(range: Range<Int>, kind: Kind)] = []
    var position = 0
    while let tag = tag(in: canonical, from: position) {
      tags.append(tag)
      position = tag.range.upperBound
    }
    var result = Array(declaration.utf8)
    var depth = 0
    for (index, tag) in tags.enumerated() {
      let isOpening = tag.kind == .start
      let next = index + 1 < tags.count ? tags[index + 1] : nil
      let text = canonical[tag.range.upperBound..<(next?.range.lowerBound ?? canonical.count)]
      if !isOpening { depth -= 1 }
      // The end tag of an element without elements stays on the line of its start tag.
      let follows = !isOpening && index > 0 && tags[index - 1].kind == .start
      if !follows { result += Array(repeating: UInt8(ascii: " "), count: 2 * depth) }
      result += canonical[tag.range]
      if isOpening { depth += 1 }
      if isOpening && next?.kind == .end { result += text } else { result.append(UInt8(ascii: "\n")) }
    }
    return result
  }

  private enum Kind { case start, end }

  /// The next tag; in canonical XML `>` may stand in an attribute's value, between double quotes.
  private static func tag(in bytes: [UInt8], from position: Int) -> (range: Range<Int>, kind: Kind)? {
    guard let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
    var isQuoted = false
    var end = start + 1
    while end < bytes.count, isQuoted || bytes[end] != UInt8(ascii: ">") {
      if bytes[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
      end += 1
    }
    guard end < bytes.count else { return nil }
    return (start..<end + 1, bytes[start + 1] == UInt8(ascii: "/") ? .end : .start)
  }
}
