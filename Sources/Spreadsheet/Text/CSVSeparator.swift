/// What stands between the fields of a CSV file, and where its records begin.
struct CSVSeparator: Hashable {
  let byte: UInt8
  /// The first byte behind a line `sep=;`, with which Excel is told the separator; 0 without one.
  let start: Int

  /// Semicolon first: Excel in Indonesian writes it, since the comma is in its numbers.
  static let candidates: [UInt8] = [0x3B, 0x09, 0x2C]

  /// Takes the separator that Excel is told, or the one that divides the most records alike.
  init(of bytes: [UInt8]) {
    if let told = Self.told(in: bytes) {
      self = told
      return
    }
    let counts = Self.candidates.map { (byte: $0, records: Self.alike(bytes, $0)) }
    let best = counts.max { $0.records < $1.records }?.records ?? 0
    // Where two divide equally many, the first: in 1,5;2,5 the commas are those of numbers.
    byte = best > 0 ? counts.first { $0.records == best }?.byte ?? 0x2C : 0x2C
    start = 0
  }

  private init(byte: UInt8, start: Int) {
    self.byte = byte
    self.start = start
  }

  private static func told(in bytes: [UInt8]) -> CSVSeparator? {
    let first = bytes.prefix(8).prefix { $0 != 0x0A && $0 != 0x0D }
    guard first.count == 5, String(decoding: first.prefix(4), as: UTF8.self).lowercased() == "sep=",
      let byte = first.last, byte != 0x22
    else { return nil }
    let end = bytes[5...].prefix(2).elementsEqual([0x0D, 0x0A]) ? 7 : min(6, bytes.count)
    return CSVSeparator(byte: byte, start: end)
  }

  /// How many of the first records have the most common number of fields, of two or more.
  private static func alike(_ bytes: [UInt8], _ separator: UInt8) -> Int {
    var counts: [Int: Int] = [:]
    var records = CSVRecords(bytes, separator: separator)
    // A fault ends the sample; it is reported when the file is read.
    for _ in 0..<200 {
      guard let fields = try? records.next() else { break }
      if fields.count > 1 { counts[fields.count, default: 0] += 1 }
    }
    return counts.values.max() ?? 0
  }
}
