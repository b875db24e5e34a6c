import Catalog
import Exchange
import Testing

/// Markdown and messages.
struct PeopleFormTests {
  @Test func `markdown: a table of words, with what Markdown takes for its own escaped`() throws {
    #expect(
      try GridExample.text(GridExample.grid(), .md) == """
        # Kerja sama yang berakhir

        Per 23 November 2026

        ## RESMI

        | Nama pendek | Kedudukan | Sampai | Sisa | Pihak | Pemberitahuan |
        | --- | --- | --- | ---: | --- | --- |
        | layanan-antrean | berlaku | 23 Des 2026 | 30 | Kota A, Kota B | tidak |
        | =1+1; "a,b" \\| \\*c\\* d e | berakhir, dicoret | Jan 2027 | 1.090 | Kota C | ya |
        | é😀 | 23 Nov 2026 22.05 WITA | 2030 |  |  |  |

        """)
  }

  @Test func `markdown: classes of data stand apart, under their banners`() throws {
    #expect(
      try GridExample.text(GridExample.mixed(.en), .md, .en) == """
        # Semua kelas

        As of 23 November 2026

        ## OFFICIAL

        | Short name | Status | Until | Left | Parties | Notice given |
        | --- | --- | --- | ---: | --- | --- |
        | layanan-antrean | in force | 23 Dec 2026 | 30 | Kota A, Kota B | no |

        ## DEMONSTRATION

        > Bukan catatan resmi.

        | Short name | Status | Until | Left | Parties | Notice given |
        | --- | --- | --- | ---: | --- | --- |
        | =1+1; "a,b" \\| \\*c\\* d e | berakhir, dicoret | Jan 2027 | 1,090 | Kota C | yes |

        ## INVENTED DATA

        > Bukan catatan resmi.

        | Short name | Status | Until | Left | Parties | Notice given |
        | --- | --- | --- | --- | --- | --- |
        | é😀 | 23 Nov 2026 22:05 WITA | 2030 |  |  |  |

        Dua naskah dikecualikan.

        """)
  }

  @Test func `markdown: an empty list says so`() throws {
    #expect(
      try GridExample.text(GridExample.empty(), .md)
        == "# Tidak berisi\n\nPer 23 November 2026\n\nTidak ada yang cocok.\n")
    #expect(
      try GridExample.text(GridExample.empty(.en), .md, .en)
        == "# Tidak berisi\n\nAs of 23 November 2026\n\nNothing matches.\n")
  }

  @Test func `markdown: no text becomes markup`() throws {
    let text = "<script>[a](b)`c`_d_~e~#f&amp;\\g\r\n| h |"
    let grid = Grid(
      text, on: GridExample.day, columns: [.init("a", text)],
      sections: [.init(.invented, banners: [text], rows: [Grid.Row([.text(text)])])], notes: [text])
    let escaped = "\\<script\\>\\[a\\](b)\\`c\\`\\_d\\_\\~e\\~\\#f\\&amp;\\\\g \\| h \\|"
    let lines = try GridExample.text(grid, .md).split(separator: "\n")
    #expect(
      lines == [
        "# \(escaped)", "Per 23 November 2026", "## DATA REKAAN", "> \(escaped)", "| \(escaped) |", "| --- |",
        "| \(escaped) |", "\(escaped)",
      ])
  }

  @Test func `message: a bold title, the day, the class, a line a row`() throws {
    #expect(
      try GridExample.text(GridExample.grid(), .wa) == """
        *Kerja sama yang berakhir*
        per 23 November 2026

        RESMI
        - layanan-antrean, berlaku, 23 Des 2026, Sisa: 30, Kota A, Kota B, Pemberitahuan: tidak
        - =1+1; "a,b" | *c* d e, berakhir, dicoret, Jan 2027, Sisa: 1.090, Kota C, Pemberitahuan: ya
        - é😀, 23 Nov 2026 22.05 WITA, 2030

        """)
  }

  @Test func `message: with links, and classes of data apart`() throws {
    let options = GridOptions(base: "https://mitrakota.contoh.id")
    #expect(
      try GridExample.text(GridExample.mixed(), .wa, .id, options) == """
        *Semua kelas*
        per 23 November 2026

        RESMI
        - layanan-antrean, berlaku, 23 Des 2026, Sisa: 30, Kota A, Kota B, Pemberitahuan: tidak
          https://mitrakota.contoh.id/kerja-sama/kota-a/layanan-antrean

        PERAGAAN. Bukan catatan resmi.
        - =1+1; "a,b" | *c* d e, berakhir, dicoret, Jan 2027, Sisa: 1.090, Kota C, Pemberitahuan: ya
          https://mitrakota.contoh.id/kerja-sama/kota-a/x

        DATA REKAAN. Bukan catatan resmi.
        - é😀, 23 Nov 2026 22.05 WITA, 2030

        Dua naskah dikecualikan.

        """)
  }

  @Test(arguments: [
    (0, Language.id, ["dan 3 lagi"]), (-5, .id, ["dan 8 lagi"]), (2, .id, ["- a", "- a", "dan 1 lagi"]),
    (2, .en, ["- a", "- a", "and 1 more"]), (3, .id, ["- a", "- a", "- a"]), (4, .id, ["- a", "- a", "- a"]),
  ])
  func `message: rows beyond the first are counted`(_ limit: Int, _ language: Language, _ lines: [String]) throws {
    // A negative limit names no row, like none.
    let count = limit < 0 ? 8 : 3
    let rows = Array(repeating: Grid.Row([.text("a")]), count: count)
    let grid = Grid(
      "*x*", on: GridExample.day, columns: [.init("a", "A")], sections: [.init(.official, rows: rows)])
    let text = try GridExample.text(grid, .wa, language, GridOptions(messageRows: limit))
    #expect(text.split(separator: "\n").dropFirst(3).map(String.init) == lines)
    #expect(text.hasPrefix("*x*\n"))
  }

  @Test func `message: each class is counted for itself, in thousands as people write them`() throws {
    let rows = Array(repeating: Grid.Row([.text("a")]), count: 1_234)
    let grid = Grid(
      "x", on: GridExample.day, columns: [.init("a", "A")],
      sections: DataClass.allCases.map { .init($0, rows: rows) })
    let text = try GridExample.text(grid, .wa, .id, GridOptions(messageRows: 1))
    #expect(text.split(separator: "\n").count { $0 == "dan 1.233 lagi" } == 3)
  }

  @Test func `message: an empty list says so`() throws {
    #expect(
      try GridExample.text(GridExample.empty(), .wa)
        == "*Tidak berisi*\nper 23 November 2026\n\nTidak ada yang cocok.\n")
  }

  @Test func `a moment is shown in the zone of the node`() throws {
    let cell = Grid.Cell.instant(try Instant("2026-12-31T17:00:00Z"))
    let zones: [(Int, String)] = [
      (0, "31 Des 2026 17.00 UTC"), (7 * 3_600, "1 Jan 2027 00.00 WIB"), (8 * 3_600, "1 Jan 2027 01.00 WITA"),
      (9 * 3_600, "1 Jan 2027 02.00 WIT"), (-3_600, "31 Des 2026 16.00"),
    ]
    for (offset, words) in zones { #expect(Wording(.id, offset: offset).words(of: cell) == words) }
  }
}
