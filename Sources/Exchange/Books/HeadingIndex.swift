import Catalog

/// Finds the column that a heading means.
package struct HeadingIndex<Column: BookColumn>: Sendable {
  private let byName: [String: Column]

  init() {
    let pairs = Column.allCases.flatMap { column in column.names.map { (HeadingNames.key($0), column) } }
    byName = Dictionary(pairs) { first, _ in first }
  }

  /// The column of a heading, and whether it is a part of one, such as "Pihak Pertama" or "Nomor Pihak II".
  func column(_ heading: String) -> (column: Column, isPart: Bool)? {
    let key = HeadingNames.key(heading)
    if let column = byName[key] { return (column, false) }
    var words = key.split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last, HeadingNames.ordinals.contains(last) else { return nil }
    words.removeLast()
    if words.count > 1, words.last == "pihak" { words.removeLast() }
    guard let column = byName[words.joined(separator: " ")], column.isRepeatable else { return nil }
    return (column, true)
  }

  /// The column whose name is spelled most like a heading; nil where none is near.
  func nearest(to heading: String) -> Column? {
    let wanted = Array(HeadingNames.key(heading).utf8)
    let near = byName.compactMap { name, column in
      EditDistance.between(wanted, Array(name.utf8), within: wanted.count / 4).map { ($0, name, column) }
    }
    return near.min { ($0.0, $0.1) < ($1.0, $1.1) }?.2
  }
}

/// Headings as they are compared.
enum HeadingNames {
  /// A heading without case, punctuation and what stands in brackets at its end; "kerjasama" is "kerja sama".
  static func key(_ heading: String) -> String {
    var text = Substring(heading)
    if text.last == ")", let open = text.lastIndex(of: "("), open != text.startIndex { text = text[..<open] }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "#") }.map(String.init)
    return words.map { spellings[$0] ?? $0 }.joined(separator: " ")
  }

  private static let spellings = [
    "kerjasama": "kerja sama", "tandatangan": "tanda tangan", "penandatangan": "penanda tangan",
  ]

  static let ordinals: Set<String> = [
    "pertama", "kedua", "ketiga", "keempat", "kelima", "i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5", "kesatu",
  ]
}
