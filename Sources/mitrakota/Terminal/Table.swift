/// Rows under headings that fit a width: columns take what they need, and where that is too much the widest
/// ones break their texts between words.
struct Table: Sendable {
  var header: [String]
  var rows: [[String]]
  /// Spaces after each column but the first and the last.
  var gap = 2
  /// Spaces after the first column.
  var firstGap = 2
  /// Columns that are not broken as long as others can give way.
  var firm: Set<Int> = []
  /// Columns of numbers, which stand at the right edge, their headings too.
  var right: Set<Int> = []
  /// At least so many characters for the first column, its gap included.
  var firstWidth = 0

  /// The lines of the table; no line is longer than `width`, unless the width has no room for its columns.
  func lines(width: Int) -> [String] {
    let widths = fitted(to: width)
    return ([header] + rows).flatMap { line($0, widths) }
  }

  /// Characters of each column without its gap.
  private func fitted(to width: Int) -> [Int] {
    var widths = header.indices.map { column in
      ([header] + rows).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    if let first = widths.first { widths[0] = max(first, firstWidth - firstGap) }
    let room = width == .max ? .max : width - firstGap - gap * max(0, header.count - 2)
    // First texts are broken between words only; where that is not enough, words are broken too.
    let least = header.indices.map { column in min(widths[column], max(Paragraph.longestWord(header[column]), 12)) }
    let whole = header.indices.map { column in
      ([header] + rows).map { column < $0.count ? Paragraph.longestPiece($0[column]) : 0 }.max() ?? 0
    }
    for floor in [zip(least, whole).map(max), least] {
      while widths.reduce(0, +) > room {
        let able = widths.indices.filter { widths[$0] > floor[$0] }
        let soft = able.filter { !firm.contains($0) }
        guard let widest = (soft.isEmpty ? able : soft).max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
      }
    }
    return room == .max ? widths : tightened(widths, room: room)
  }

  /// Takes back what broken texts leave free, and gives it to the last column.
  private func tightened(_ widths: [Int], room: Int) -> [Int] {
    var tight = widths.enumerated().map { column, width in
      ([header] + rows).map { row in
        Paragraph.broken(column < row.count ? row[column] : "", width: width).map(\.count).max() ?? 0
      }.max() ?? 0
    }
    guard let last = tight.indices.last else { return tight }
    if let first = tight.first { tight[0] = max(first, min(widths[0], firstWidth - firstGap)) }
    let natural = ([header] + rows).map { last < $0.count ? $0[last].count : 0 }.max() ?? 0
    tight[last] = min(natural, tight[last] + max(0, room - tight.reduce(0, +)))
    return tight
  }

  private func line(_ cells: [String], _ widths: [Int]) -> [String] {
    let broken = widths.indices.map { column in
      Paragraph.broken(column < cells.count ? cells[column] : "", width: widths[column])
    }
    return (0..<(broken.map(\.count).max() ?? 0)).map { row in
      var text = ""
      for column in widths.indices {
        let cell = row < broken[column].count ? broken[column][row] : ""
        let free = String(repeating: " ", count: widths[column] - min(widths[column], cell.count))
        text += right.contains(column) ? free + cell : cell + free
        text += String(repeating: " ", count: column == 0 ? firstGap : gap)
      }
      return text.trimmedAtEnd
    }
  }
}

/// Texts broken between words.
enum Paragraph {
  /// Lines of at most `width` characters; a word that is longer is cut. An empty text is one empty line.
  static func broken(_ text: String, width: Int) -> [String] {
    guard text.count > width else { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var word = String(word)
      if !line.isEmpty, line.count + 1 + word.count <= width {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while word.count > max(width, 1) {
        let piece = piece(of: word, width: max(width, 1))
        lines.append(piece)
        word = String(word.dropFirst(piece.count))
      }
      line = word
    }
    return line.isEmpty ? lines : lines + [line]
  }

  // Names such as apeksi/baubau-makassar are cut behind a hyphen or a slash where one is near enough.
  private static func piece(of word: String, width: Int) -> String {
    let start = word.prefix(width)
    guard let cut = start.lastIndex(where: { $0 == "-" || $0 == "/" }) else { return String(start) }
    let piece = start[...cut]
    return piece.count * 3 > width ? String(piece) : String(start)
  }

  /// Characters of the longest word.
  static func longestWord(_ text: String) -> Int { text.split(separator: " ").map(\.count).max() ?? 0 }

  /// Characters of the longest part that is never broken while there is room: a word, or a part of a name between
  /// hyphens and slashes with the mark behind it.
  static func longestPiece(_ text: String) -> Int {
    var longest = 0
    var piece = 0
    for character in text {
      if character == " " { piece = 0 } else { piece += 1 }
      longest = max(longest, piece)
      if character == "-" || character == "/" { piece = 0 }
    }
    return longest
  }

  /// A label in front and the text beside it, its further lines under the first.
  static func labelled(_ label: String, _ text: String, indent: Int, width: Int) -> [String] {
    let room = width == .max ? .max : max(20, width - indent)
    return broken(text, width: room).enumerated().map { index, line in
      ((index == 0 ? label : "").padded(to: indent) + line).trimmedAtEnd
    }
  }
}

extension String {
  /// The text with spaces after it, up to so many characters; one space at least.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(isEmpty ? width : 1, width - count))
  }

  var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
