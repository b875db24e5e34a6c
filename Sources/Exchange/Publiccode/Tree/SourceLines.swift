import Markup

/// The lines of a text, for what the reader of YAML does not tell about a place.
struct SourceLines {
  private let lines: [Substring.UTF8View.SubSequence]
  private let hasBraces: Bool

  init(_ text: String) {
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    hasBraces = text.utf8.contains(0x7B)
  }

  /// Whether a brace opens here.
  func hasBrace(at place: Position) -> Bool {
    guard hasBraces, let line = line(place.line) else { return false }
    return Substring(line).unicodeScalars.dropFirst(place.column - 1).first == "{"
  }

  /// How many spaces end the line on which a value without quotes begins; nil: none.
  ///
  /// The reference validator takes them for a part of the way to the value: its place is so many columns further right.
  func spacesBehind(_ place: Position) -> Int? {
    guard var line = line(place.line) else { return nil }
    if line.last == 0x0D { line = line.dropLast() }
    guard line.last == 0x20, !line.contains(0x23) else { return nil }
    return line.reversed().prefix { $0 == 0x20 }.count
  }

  private func line(_ number: Int) -> Substring.UTF8View.SubSequence? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }
}
