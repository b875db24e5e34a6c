import Catalog
import Testing

@testable import Exchange

@Suite struct ApplicationBookTests {
  private func read(_ text: String, mapping: [String: ApplicationColumn] = [:]) throws -> ApplicationBook {
    var manner = ApplicationBook.Manner(ReferenceData.partyNames, own: try PartyID("00.01"))
    manner.mapping = mapping
    return try ApplicationBook(reading: text.bytes, named: "daftar.csv", manner)
  }

  /// The only row of a sheet with a name and one other cell.
  private func row(_ heading: String, _ cell: String) throws -> ApplicationBook.Row {
    let rows = try read("Nama Aplikasi,Fungsi,\(heading)\nIzin Melati,Izin,\"\(cell)\"\n").rows
    try #require(rows.count == 1)
    return rows[0]
  }

  @Test func `every heading and key means one column, in both languages`() throws {
    for column in ApplicationColumn.allCases {
      for name in column.names {
        let found = ApplicationColumn.index.column(name)?.column
        #expect(found == column, "'\(name)' means \(found?.rawValue ?? "nothing"), not \(column.rawValue)")
      }
    }
  }

  @Test func `reads the headings that offices use`() throws {
    let book = try read(
      """
      No,Nama,Fungsi,OPD,Khusus/Umum,Media,Tahun pengembangan,Status aktif,Nama PIC
      1,Izin Melati,Menerbitkan izin,Dinas Perizinan,Khusus,Website,2019,Aktif,Kepala Bidang Aplikasi
      Jumlah,1,,,,,,,
      """)
    try #require(book.rows.count == 1)
    let card = book.rows[0].entry.card
    #expect(card.names[.indonesian] == "Izin Melati")
    #expect(card.function == "Menerbitkan izin")
    #expect(card.agency == "Dinas Perizinan")
    #expect(card.classification == .khusus)
    #expect(card.platforms.map(\.description) == ["web"])
    #expect(card.year == 2019)
    #expect(card.status == .active)
    #expect(card.contacts.map(\.office) == ["Kepala Bidang Aplikasi"])
    #expect(card.owner.description == "00.01")
    #expect(book.rows[0].findings == [])
  }

  @Test(arguments: [
    ("Platform", "Website / Android, dan iOS", "web; android; ios"), ("Platform", "Berbasis Web", "web"),
    ("Tahun", "2.019", "2019"), ("Tahun", "Tahun 2019", "2019"), ("Status", "TIDAK AKTIF", "tidak aktif"),
    ("Status", "masih digunakan", "aktif"), ("Database", "PostgreSQL 15; Redis", "PostgreSQL 15; Redis"),
    ("Integrasi", "tidak", "tidak ada"), ("Integrasi", "ya", "ya"), ("Integrasi", "SSO, Dukcapil", "SSO; Dukcapil"),
    ("Integrasi", "Antrean [00.02/antrean]", "Antrean [00.02/antrean]"), ("Bantuan", "1 tahun", "12 bulan"),
    ("Bantuan", "sampai terpasang", "sampai terpasang"), ("Bantuan", "SLA", "perjanjian layanan"),
    ("Jangka pakai", "3 (tiga) tahun", "36 bulan"), ("Data pribadi", "Spesifik", "spesifik"),
    ("Uji keamanan", "belum", "belum"), ("Uji keamanan", "Maret 2021", "Maret 2021"),
    ("Aplikasi umum", "belum ada", "tidak ada"), ("Aplikasi umum", "Srikandi", "ada: Srikandi"),
    ("Asal", "00.02/izin", "varian: 00.02/izin"),
    ("Asal", "fork: https://git.example/a", "cabang teknis: https://git.example/a"),
    ("Link", "izin.example/a", "https://izin.example/a"),
    ("Cara berbagi", "hibah; pendampingan", "hibah kode sumber; pendampingan saja"),
    ("Kode sumber diserahkan", "Ya", "ya"), ("Pengelola server", "penerima", "penerima"),
    ("Telp", "(0411) 123-456", "0411 123-456"), ("Bahasa", "Indonesia; Inggris", "id; en"),
  ])
  func `reads what people write, and writes it in one way`(_ heading: String, _ cell: String, _ written: String) throws
  {
    let row = try row(heading, cell)
    let column = try #require(ApplicationColumn.index.column(heading)?.column)
    #expect(row.findings.filter { $0.severity == .error } == [])
    let said = row.entry.card.cell(column, ReferenceData.partyNames)
    #expect(said == .text(written))
    // What is written is read as the same again.
    let again = try self.row(heading, written)
    #expect(again.entry.card == row.entry.card)
  }

  @Test(arguments: [
    ("Status", "entahlah", "value-unreadable"), ("Tahun", "dulu", "value-unreadable"),
    ("Khusus/Umum", "campuran", "value-unreadable"), ("Integrasi", "tidak; SSO", "value-unreadable"),
    ("Pengelola server", "keduanya", "value-unreadable"), ("Asal", "dari kota lain", "value-unreadable"),
    ("Email", "bukan surel", "value-unreadable"), ("Telepon", "hubungi kantor", "value-unreadable"),
    ("Tanggal HKI", "kemarin", "date-unreadable"), ("Pemilik", "Kota Antah Berantah", "party-unknown"),
    ("Link", "ada di intranet", "address-unreadable"), ("Tanggal versi", "2020", "cell-alone"),
    ("Tahun", "2018 dan 2020", "years-several"), ("PIC", "Budi Santoso", "person-left-out"),
    ("Lisensi", String(repeating: "x", count: 301), "text-too-long"),
  ])
  func `says what is wrong with a cell`(_ heading: String, _ cell: String, _ rule: String) throws {
    #expect(try row(heading, cell).findings.map(\.rule) == [rule])
  }

  @Test(arguments: [
    ("Kepala Bidang Aplikasi", "Kepala Bidang Aplikasi", false), ("Budi Santoso", nil, true),
    ("Budi Santoso, S.Kom (0812-3456)", nil, true), ("Kabid Aptika / Siti", "Kabid Aptika", true),
    ("Pak Budi Diskominfo", nil, true), ("Bapak Kepala Dinas", "Bapak Kepala Dinas", false),
    ("Seksi Layanan, Dinas Kominfo", "Seksi Layanan, Dinas Kominfo", false),
  ])
  func `keeps offices and leaves people out`(_ cell: String, _ office: String?, _ leftOut: Bool) {
    let reading = OfficeCell(cell)
    #expect(reading.office == office)
    #expect(reading.leftOut == leftOut)
  }

  @Test func `the finding about a person does not name them`() throws {
    let findings = try row("PIC", "Budi Santoso").findings
    #expect(!lines(findings).joined().contains("Budi"))
    #expect(!lines(findings, .english).joined().contains("Budi"))
  }

  @Test func `headings that nobody knows are kept, or mapped`() throws {
    let text = "Nama Aplikasi,Fungsi,OPD Pengampu\nIzin Melati,Izin,Dinas Perizinan\n"
    let kept = try read(text)
    #expect(kept.rows.first?.entry.card.fields == [InstrumentRecord.Field("OPD Pengampu", "Dinas Perizinan")])
    let mapped = try read(text, mapping: ["opd pengampu": .agency])
    #expect(mapped.rows.first?.entry.card.agency == "Dinas Perizinan")
    #expect(mapped.findings == [])
  }

  @Test func `a sheet without names of applications is refused with the way out`() throws {
    let error = #expect(throws: BookError.self) { try read("Tanggal,Jumlah\n1,2\n") }
    #expect(error?.code == "no-headings")
    #expect(error?.sentence.id.contains("mitrakota template get apps") == true)
  }

  /// A card of every column, drawn by seed: each cell that is written is read as what was written.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what a card says in each column comes back`(_ seed: UInt64) throws {
    var dice = RecordDice(seed: seed)
    for round in 0..<20 {
      let card = dice.application()
      for column in ApplicationColumn.written where column != .slug {
        let names = ReferenceData.partyNames
        var copy = card
        copy.take(column, from: card)
        #expect(copy.cell(column, names) == card.cell(column, names), "seed \(seed), round \(round), \(column)")
      }
    }
  }
}
