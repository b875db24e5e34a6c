@testable import Spreadsheet

/// The generator of Steele, Lea and Flood ("Fast splittable pseudorandom number generators", 2014).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Makes sheets with everything that a cell can hold; the same from the same seed.
struct SheetDice {
  private var random: Seeded

  init(seed: UInt64) { random = Seeded(seed: seed) }

  mutating func workbook() -> Workbook {
    let names = ["Kerja sama", "Daftar (2)", "É & <b>", "a'b", "Lembar yang namanya tiga puluh1", "_x0041_"]
    let count = Int.random(in: 1...3, using: &random)
    return Workbook(names.shuffled(using: &random).prefix(count).map { sheet($0) })
  }

  mutating func sheet(_ name: String) -> Worksheet {
    let width = Int.random(in: 1...6, using: &random)
    var sheet = Worksheet(name, rows: (0..<Int.random(in: 0...12, using: &random)).map { _ in row(width) })
    if !sheet.rows.isEmpty { sheet.layout.headingRows = Int.random(in: 0...1, using: &random) }
    if chance(2) { sheet.layout.notes = [0: text()] }
    if chance(2) { sheet.layout.choices = [0: ["kb", "pks"], 1: ["a,b", "\"c\""]] }
    if chance(2) { sheet.layout.dateColumns = [1] }
    if chance(2) { sheet.layout.textColumns = [0, 2] }
    if chance(3) {
      let last = sheet.rows.count
      sheet.merges = [CellRange(rows: last...(last + 1), columns: 0...2)]
      sheet.rows.append([cell()])
    }
    sheet.rows = Self.trimmed(sheet.rows)
    return sheet
  }

  mutating func texts(_ count: Int) -> [Cell] { (0..<count).map { _ in .init(nonEmpty: text()) } }

  private mutating func row(_ width: Int) -> [Cell] { chance(6) ? [] : (0..<width).map { _ in cell() } }

  private mutating func cell() -> Cell {
    switch Int.random(in: 0...6, using: &random) {
    case 0: .empty
    case 1: .number(Double(Int.random(in: -1_000_000...1_000_000, using: &random)) / 100)
    case 2: .number([0, 1e15, -1e-7, 123_456_789_012_345, 1.5e300].randomElement(using: &random) ?? 0)
    case 3:
      .date(
        year: Int.random(in: 1_901...9_999, using: &random), month: Int.random(in: 1...12, using: &random),
        day: Int.random(in: 1...28, using: &random))
    case 4: .boolean(Bool.random(using: &random))
    default: .init(nonEmpty: text())
    }
  }

  private mutating func text() -> String {
    let pieces = [
      "Kota A", " ", "\n", "\t", "\"", ",", ";", "=1+1", "0812", "&", "<", "é", "e\u{301}", "😀", "_x000D_", "'",
    ]
    return (0..<Int.random(in: 0...4, using: &random)).map { _ in
      pieces[Int.random(in: pieces.indices, using: &random)]
    }.joined()
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 1...one, using: &random) == 1 }

  /// Rows as they are read: without empty cells at their ends, and without empty rows at the end.
  static func trimmed(_ rows: [[Cell]]) -> [[Cell]] {
    var rows = rows.map { row in
      var row = row
      while row.last == .empty { row.removeLast() }
      return row
    }
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows
  }
}
