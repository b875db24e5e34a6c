import Testing

@testable import Spreadsheet

struct NumberFormatTests {
  /// Formats as programs write them, and what they show.
  static let table: [(String, NumberFormat)] = [
    ("General", .number), ("general", .number), ("0", .number), ("0.00", .number), ("#,##0", .number),
    ("0.00E+00", .number), ("0%", .number), ("# ?/?", .number), ("", .number),
    (#"_("Rp"* #,##0_);_("Rp"* \(#,##0\);_("Rp"* "-"_);_(@_)"#, .number), ("[$Rp-421]#,##0.00", .number),
    ("[Red]0;[Blue]-0", .number), (#""hari: "0"#, .number), (#"0" days""#, .number), (#"0\d"#, .number),
    ("0_d", .number), ("0*y", .number), ("#,##0;@", .number), (";;;", .number),
    ("@", .text), (" @ ", .text),
    ("dd/mm/yyyy", .date), ("d-mmm-yy", .date), ("mmm-yy", .date), ("yyyy", .date), ("dddd", .date), ("mmmm", .date),
    ("[$-421]d mmmm yyyy;@", .date), ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .date), (#"dd\-mm\-yyyy"#, .date),
    ("M/d/yyyy", .date), (#"yyyy"-"mm"-"dd"#, .date), (#"d" hari "m"#, .date), ("dd/mm/yyyy;@", .date),
    ("[ENG][$-409]mmmm d, yyyy;@", .date), ("D MMMM YYYY", .date),
    ("dd/mm/yyyy hh:mm", .dateTime), ("m/d/yy h:mm AM/PM", .dateTime), ("yyyy-mm-dd hh:mm:ss.000", .dateTime),
    ("h:mm", .time), ("hh:mm:ss", .time), ("mm:ss.0", .time), ("[h]:mm:ss", .time), ("[hh]:mm", .time),
    ("[ss]", .time), ("h:mm AM/PM", .time),
  ]

  @Test(arguments: table)
  func `a format shows what its letters say`(_ code: String, _ format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test func `formats that are not written are known by their number`() {
    func ids(_ format: NumberFormat) -> [Int] { (0...400).filter { NumberFormat(builtIn: $0) == format } }
    #expect(ids(.date) == [14, 15, 16, 17] + Array(27...31) + [36] + Array(50...54) + [57, 58])
    #expect(ids(.dateTime) == [22])
    #expect(ids(.time) == [18, 19, 20, 21] + Array(32...35) + [45, 46, 47, 55, 56])
    #expect(ids(.text) == [49])
  }

  @Test(arguments: ["\"", "\\", "[", "_", "*", "\"d", "[$-421", "d\"", "d\\", ";", "😀"])
  func `a broken format does no harm`(_ code: String) {
    #expect([.number, .date].contains(NumberFormat(code: code)))
  }
}
