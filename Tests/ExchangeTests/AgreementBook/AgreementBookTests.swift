import Catalog
import Exchange
import Spreadsheet
import Testing

/// Lists of offices as they are, read row by row.
@Suite struct AgreementBookTests {
  static func read(_ csv: String, mapping: [String: AgreementColumn] = [:]) throws -> AgreementBook {
    var manner = AgreementBook.Manner(ReferenceData.partyNames, own: try PartyID("apeksi"))
    manner.mapping = mapping
    return try AgreementBook(reading: Array(csv.utf8), named: "rekap.csv", manner)
  }

  static func read(_ sheet: Worksheet) throws -> AgreementBook {
    let manner = AgreementBook.Manner(ReferenceData.partyNames, own: try PartyID("apeksi"))
    return try AgreementBook(reading: try Workbook([sheet]).xlsx(), named: "rekap.xlsx", manner)
  }

  private static let heading = "Jenis,Judul,Para Pihak,Nomor,Tgl TTD,Berakhir,Masa Berlaku\n"

  private func entry(_ row: String) throws -> AgreementEntry {
    let book = try Self.read(Self.heading + row + "\n")
    return try #require(book.rows.first).entry
  }

  private func rules(_ row: String) throws -> [String] {
    let book = try Self.read(Self.heading + row + "\n")
    return try #require(book.rows.first).findings.map(\.rule)
  }

  @Test func `a plain row says it all`() throws {
    let entry = try entry(
      "PKS,Perjanjian Parkir,\"Kota Contoh Melati; Kota Contoh Mawar\",\"134/1/2019; 415/7/2019\",23-12-2019,22 Des 2022,3 tahun"
    )
    #expect(entry.kind == .pks && entry.title == "Perjanjian Parkir")
    #expect(entry.parties.map(\.description) == ["00.01", "00.05"])
    #expect(entry.numbers.map(\.text) == ["134/1/2019", "415/7/2019"])
    #expect(entry.signatures.map { $0.date?.description } == ["2019-12-23", "2019-12-23"])
    #expect(try entry.lastDay == .day(CalendarDay("2022-12-22")))
    #expect(entry.term == "3 tahun")
  }

  @Test(arguments: [
    ("Kota Contoh Melati; Kota Contoh Mawar", 2), ("Kota Contoh Melati dan Kota Contoh Mawar", 2),
    ("Kota Contoh Melati – Kota Contoh Mawar", 2), ("Kota Contoh Melati, Kota Contoh Mawar, Kota Contoh Soka", 3),
    ("1. Kota Contoh Melati\n2. Kota Contoh Mawar", 2),
    ("Kementerian Komunikasi dan Informatika dan Kota Contoh Melati", 2), ("00.01; 00.05", 2),
  ])
  func `several parties in one cell are told apart`(cell: String, count: Int) throws {
    #expect(try entry("KB,Judul,\"\(cell)\",,2019,,").parties.count == count)
  }

  @Test func `numbers and dates may name their party, or stand in the order of parties`() throws {
    let entry = try entry(
      "KB,Judul,00.01; 00.05,\"Kota Contoh Mawar: 7/2019; Kota Contoh Melati: 1/2019\",\"00.05: 1-2-2019; 00.01: belum\",,"
    )
    #expect(
      Dictionary(entry.numbers.map { ($0.party.description, $0.text) }) { a, _ in a } == [
        "00.05": "7/2019", "00.01": "1/2019",
      ])
    #expect(entry.signatures.map(\.party.description) == ["00.05"])
  }

  @Test(arguments: [
    ("PKS,,00.01; 00.05,,2019,,", "cell-missing"), ("PKS,J,00.01; Kota Atlantis,,2019,,", "party-unknown"),
    ("PKS,J,00.01,,2019,,", "parties-too-few"), ("PKS,J,00.01; 00.05,,kapan-kapan,,", "date-unreadable"),
    ("PKS,J,00.01; 00.05,a; b; c,2019,,", "more-than-parties"),
    ("PKS,J,00.01; 00.05,,2019,Januari 2022,", "date-inexact"),
  ])
  func `what is wrong holds the row back, with its cell and the next step`(row: String, rule: String) throws {
    let book = try Self.read(Self.heading + row + "\n" + "KB,Baik,00.01; 00.05,,2019,,\n")
    let faulty = try #require(book.rows.first)
    #expect(faulty.isFaulty, "\(faulty.findings.map(\.rule))")
    let finding = try #require(faulty.findings.first { $0.severity == .error })
    #expect(finding.line == 2 && !finding.keyPath.isEmpty)
    for language in [LanguageCode.indonesian, .english] {
      #expect(!finding.sentence.text(in: language).isEmpty && !finding.remedy.text(in: language).isEmpty)
    }
    #expect(finding.rule == rule)
    #expect(!book.rows[1].isFaulty, "the other rows are as they were")
  }

  @Test func `titles, repeated headings, sections and totals are passed over`() throws {
    let book = try Self.read(
      """
      REKAPITULASI KERJA SAMA,,,,
      Tahun 2019,,,,
      ,,,,
      No,Jenis,Judul,Para Pihak,Tgl TTD
      1,2,3,4,5
      A. Dalam negeri,,,,
      1,KB,Satu,00.01; 00.05,1-2-2019
      No,Jenis,Judul,Para Pihak,Tgl TTD
      2,PKS,Dua,00.01; 00.05,1-2-2019
      Jumlah,,2,,
      """)
    #expect(book.rows.map(\.entry.title) == ["Satu", "Dua"])
    #expect(book.rows.map(\.number) == [7, 9])
    #expect(
      book.findings.contains {
        $0.rule == "row-skipped" || $0.sentence.text(in: .indonesian).contains("A. Dalam negeri")
      })
  }

  @Test func `real date cells, merged cells and divided columns are read as they look`() throws {
    var sheet = Worksheet(
      "Rekap",
      rows: [
        ["Judul", "Jenis", "Pihak Pertama", "Pihak Kedua", "Nomor Pihak I", "Nomor Pihak II", "Tgl TTD"].map {
          .text($0)
        },
        [
          .text("Satu"), .text("KB"), .text("00.01"), .text("00.05"), .text("1/2019"), .text("9/2019"),
          .date(year: 2019, month: 2, day: 1),
        ],
        [
          .text("Dua"), .text("PKS"), .empty, .text("00.02"), .text("2/2019"), .empty,
          .date(year: 2020, month: 2, day: 1),
        ],
      ])
    sheet.merges = [CellRange(rows: 1...2, columns: 2...2)]
    let book = try Self.read(sheet)
    #expect(book.rows.map { $0.entry.parties.map(\.description) } == [["00.01", "00.05"], ["00.01", "00.02"]])
    #expect(book.rows[0].entry.numbers.map(\.text) == ["1/2019", "9/2019"])
    #expect(book.rows[1].entry.signatures.first?.date?.description == "2020-02-01")
    #expect(book.findings.contains { $0.keyPath.hasPrefix("C") && $0.severity == .note }, "the merged cell is told")
  }

  @Test func `an office or a number with "dan" or a semicolon in it stays whole`() throws {
    let heading = "Jenis,Judul,Para Pihak,Nomor,Tgl TTD,Jabatan\n"
    func entry(_ numbers: String, _ signed: String, _ offices: String) throws -> AgreementEntry {
      let book = try Self.read(heading + "PKS,Satu,00.01; 00.05,\"\(numbers)\",\"\(signed)\",\"\(offices)\"\n")
      #expect(book.rows[0].isFaulty == false, "\(book.rows[0].findings)")
      return book.rows[0].entry
    }
    let named = try entry(
      "00.01: 1/2019; 77/KB", "00.01: 1-2-2019 dan 00.05: 3-2-2019",
      "Kota Contoh Melati: Kepala Dinas Komunikasi dan Informatika; 00.05: Sekretaris Daerah; a.n. Wali Kota")
    #expect(named.numbers.map(\.text) == ["1/2019; 77/KB"])
    #expect(named.signatures.map { $0.date?.description } == ["2019-02-01", "2019-02-03"])
    #expect(
      named.offices.map(\.office)
        == ["Kepala Dinas Komunikasi dan Informatika", "Sekretaris Daerah; a.n. Wali Kota"])
    let inOrder = try entry(
      "1/2019 dan 7/2019", "1-2-2019 dan 3-2-2019", "Wali Kota; Kepala Dinas Komunikasi dan Informatika")
    #expect(inOrder.numbers.map(\.text) == ["1/2019", "7/2019"])
    #expect(inOrder.signatures.map { $0.date?.description } == ["2019-02-01", "2019-02-03"])
    #expect(inOrder.offices.map(\.office) == ["Wali Kota", "Kepala Dinas Komunikasi dan Informatika"])
    #expect(try entry("1 dan 2/2019", "2019", "").numbers.map(\.text) == ["1", "2/2019"])
    let one = try Self.read(heading + "PKS,Satu,00.01; 00.05; 00.02,1 dan 2/2019,2019,\n").rows[0].entry
    #expect(one.numbers.map(\.text) == ["1 dan 2/2019"], "two numbers for three parties are one number")
  }

  @Test func `where dates have the month in front, one that can be either day holds its row back`() throws {
    func errors(_ signed: [String]) throws -> [[String]] {
      let rows = signed.map { "KB,Judul \($0),00.01; 00.05,,\($0),,\n" }.joined()
      return try Self.read(Self.heading + rows).rows.map { row in
        row.findings.filter { $0.severity == .error }.map(\.rule)
      }
    }
    #expect(try errors(["06/04/2010", "06/23/2010", "05/05/2010", "7 Juni 2010"]) == [["date-ambiguous"], [], [], []])
    #expect(try errors(["06/04/2010", "06/23/2010", "23/06/2010"]) == [[], [], []], "a slip among dates as usual")
    #expect(try errors(["06/04/2010", "23/06/2010"]) == [[], []])
    let book = try Self.read(Self.heading + "KB,A,00.01; 00.05,,06/04/2010,,\nKB,B,00.01; 00.05,,06/23/2010,,\n")
    let finding = try #require(book.rows[0].findings.first { $0.rule == "date-ambiguous" })
    #expect(
      finding.sentence.text(in: .indonesian)
        == "'06/04/2010' dapat berarti 6 April 2010 atau 4 Juni 2010; kolom ini memuat tanggal dengan bulan di depan.")
    #expect(finding.remedy.text(in: .english).contains("4 June 2010"))
  }

  @Test func `a heading of the book's own is kept, one that was mapped is read`() throws {
    let csv = "Jenis,Perihalnya,Para Pihak,Lemari\nKB,Satu,00.01; 00.05,Rak 3\n"
    let error = #expect(throws: BookError.self) { try Self.read(csv) }
    #expect(error?.code == "heading-missing" && error?.sentence.id.contains("'Perihalnya'") == true)
    let book = try Self.read(csv, mapping: ["Perihalnya": .title])
    #expect(book.rows[0].entry.title == "Satu")
    #expect(book.rows[0].entry.fields == [InstrumentRecord.Field("Lemari", "Rak 3")])
  }

  @Test func `a file without headings says what was read and what to do`() throws {
    let error = #expect(throws: BookError.self) { try Self.read("a,b,c\n1,2,3\n") }
    #expect(error?.code == "no-headings")
    #expect(error?.sentence.id.contains("template get agreements") == true)
    #expect(throws: BookError.self) { try Self.read("") }
  }

  @Test func `what is written is read again as it was`() throws {
    var entry = AgreementEntry()
    entry.slug = try Slug("pks-2019-parkir")
    entry.title = "Perjanjian \"Parkir\"; tepi jalan"
    entry.kind = .pks
    entry.parties = try [PartyID("00.01"), PartyID("00.05")]
    entry.others = [Participant(try PartyID("apeksi"), .fasilitator)]
    entry.numbers = entry.parties.enumerated().map { InstrumentRecord.Number($0.element, "134/\($0.offset)/2019") }
    entry.signatures = [
      SignatureClaim(entry.parties[0], on: try LegalDate("2019-02-01")), SignatureClaim(entry.parties[1], on: nil),
    ]
    entry.firstDay = try CalendarDay("2019-03-01")
    entry.lastDay = .day(try CalendarDay("2022-02-28"))
    entry.renewal = .automatic(months: 12)
    entry.noticeDays = 60
    entry.links = [AgreementEntry.Link(.carriesOut, "134/9/2018")]
    entry.sectors = [try Slug("perhubungan")]
    entry.place = "Kota Contoh"
    entry.isBurdensome = true
    entry.note = "Asli di arsip, salinan di bagian"
    entry.offices = [
      AgreementEntry.Office(entry.parties[0], "Kepala Dinas Komunikasi dan Informatika"),
      AgreementEntry.Office(entry.parties[1], "Sekretaris Daerah; a.n. Wali Kota"),
    ]
    entry.sources = [
      Source("Buku register; jilid 2"),
      Source("Surat; salinan", url: try WebAddress("https://contoh.example/b")),
    ]
    entry.fields = [InstrumentRecord.Field("Lemari", "Rak 3")]
    for language in Language.allCases {
      let bytes = try AgreementBook.workbook(
        of: [AgreementBook.Section(.invented, [entry])], names: ReferenceData.partyNames, language: language)
      let manner = AgreementBook.Manner(ReferenceData.partyNames, own: try PartyID("apeksi"))
      let book = try AgreementBook(reading: bytes, named: "buku.xlsx", manner)
      #expect(book.rows.map(\.findings).joined().filter { $0.severity == .error }.isEmpty)
      #expect(book.rows.map(\.entry) == [entry])
    }
  }
}
