import Testing

@testable import mitrakota

@Suite struct TableTests {
  static let sample = Table(
    header: ["NAMA PENDEK", "KEDUDUKAN", "PIHAK", "JUDUL"],
    rows: [
      [
        "apeksi/baubau-makassar", "tidak diketahui", "Kota Bau Bau, Kota Makassar",
        "Rencana kerja sama Kota Baubau dan Kota Makassar di bidang teknologi informasi",
      ],
      ["73.71/kb", "berlaku", "Kota Makassar", "Kesepakatan Bersama"],
    ])

  @Test(arguments: [60, 80, 120, 200])
  func `a table never leaves its terminal and loses no letter`(width: Int) {
    let lines = Self.sample.lines(width: width)
    for line in lines { #expect(line.count <= width, "\(line)") }
    let letters = { (text: String) in text.filter { !$0.isWhitespace }.sorted() }
    let cells = ([Self.sample.header] + Self.sample.rows).flatMap { $0 }.joined()
    #expect(letters(lines.joined()) == letters(cells))
  }

  @Test(arguments: [60, 80, 120])
  func `a table looks as it was recorded`(width: Int) throws {
    try Snapshot.check(Self.sample.lines(width: width).joined(separator: "\n") + "\n", "table-\(width)")
  }

  @Test func `a table without an edge has one line for each row`() {
    #expect(Self.sample.lines(width: .max).count == 3)
  }

  @Test func `columns stand under their headings and nothing trails`() {
    let lines = Table(header: ["A", "BB"], rows: [["xyz", "1"], ["", "22"]]).lines(width: 80)
    #expect(lines == ["A    BB", "xyz  1", "     22"])
  }

  @Test func `the first column may be as wide as the labels around it`() {
    let table = Table(
      header: ["PIHAK", "CARA", "OLEH"], rows: [["Kota A", "basah", "sendiri"]], gap: 4, firstWidth: 9)
    #expect(table.lines(width: 80) == ["PIHAK    CARA     OLEH", "Kota A   basah    sendiri"])
  }

  @Test func `a word longer than its column is cut, not lost`() {
    #expect(Paragraph.broken("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
    #expect(Paragraph.broken("satu dua tiga", width: 8) == ["satu dua", "tiga"])
    #expect(Paragraph.broken("", width: 8) == [""])
  }

  @Test func `a name is cut behind its hyphens, and words are whole while another column can give way`() {
    #expect(Paragraph.broken("baubau-makassar", width: 14) == ["baubau-", "makassar"])
    #expect(
      Paragraph.broken("rekaan-pks-2024-kamboja-universitas", width: 18) == [
        "rekaan-pks-2024-", "kamboja-", "universitas",
      ])
    let table = Table(
      header: ["NAMA", "KEDUDUKAN", "JUDUL"],
      rows: [["baubau-makassar", "baru ditandatangani sebagian", "Kesepakatan Bersama tentang Satu Data"]],
      firm: [0, 1])
    #expect(
      table.lines(width: 46) == [
        "NAMA             KEDUDUKAN       JUDUL", "baubau-makassar  baru            Kesepakatan",
        "                 ditandatangani  Bersama", "                 sebagian        tentang Satu",
        "                                 Data",
      ])
  }

  @Test func `further lines of a labelled text stand under the first`() {
    #expect(
      Paragraph.labelled("Sebab", "satu dua tiga empat lima enam", indent: 9, width: 30)
        == ["Sebab    satu dua tiga empat", "         lima enam"])
  }

  @Test func `fields between tabs hold no tab and no line break`() {
    #expect(TabSeparated.line(["a\tb", "c\nd", "e\r\nf"]) == "a b\tc d\te f")
  }

  @Test func `colour is only added, never needed`() {
    let plain = Terminal(isTerminal: true, width: 80, usesColor: false)
    let painted = Terminal(isTerminal: true, width: 80, usesColor: true)
    #expect(plain.paint("BERLAKU", .green) == "BERLAKU")
    #expect(painted.paint("BERLAKU", .green) == "\u{1B}[32mBERLAKU\u{1B}[0m")
  }
}
