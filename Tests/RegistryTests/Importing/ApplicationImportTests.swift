import Catalog
import Exchange
import Registry
import Testing

/// A city's spreadsheet of applications on its way into a real register and out again.
@Suite struct ApplicationImportTests {
  private static let heading = "Nama Aplikasi,Fungsi,Pemilik,OPD,Khusus/Umum,Platform,Tahun,Status,PIC,Nilai SPK\n"
  private static let rows = [
    "Izin Melati,Izin usaha,00.01,Dinas Perizinan,Khusus,Web,2019,Aktif,Kepala Bidang Aplikasi,1500",
    "Antrean,Antrean loket,00.01,Dinas Perizinan,Khusus,Web; Android,2020,Uji coba,,",
    "Antrean,Antrean rumah sakit,00.01,RSUD,Khusus,Web,2021,Aktif,,200",
  ]

  private static func order(_ rows: [String] = rows) -> BookOrder<ApplicationColumn> {
    BookOrder(Array((heading + rows.map { $0 + "\n" }.joined()).utf8), named: "daftar.csv")
  }

  @discardableResult
  private static func take(_ order: BookOrder<ApplicationColumn>, into town: Town) throws -> ImportPlan {
    town.clock.advance()
    let office = try ApplicationOffice(node: town.node)
    let plan = try office.plan(order)
    _ = try office.perform(plan)
    return plan
  }

  private static func errors(_ plan: ImportPlan) -> [String] {
    plan.heldBack.flatMap(\.findings).filter { $0.severity == .error }.map(\.rule)
  }

  @Test func `each row becomes a card, and a second import changes nothing`() throws {
    let town = try ImportingTests.town()
    let plan = try Self.take(Self.order(), into: town)
    #expect(plan.new.count == 3 && plan.heldBack.isEmpty && plan.entryCount == 3, "\(Self.errors(plan))")
    let view = try town.node.view()
    #expect(view.applications.keys.map(\.slug.description).sorted() == ["antrean", "antrean-2", "izin-melati"])
    let card = try #require(view.applications[try RecordID("apeksi/izin-melati")])
    #expect(card.agency == "Dinas Perizinan")
    #expect(card.sources.map(\.title) == ["daftar.csv"])
    #expect(card.fields == [InstrumentRecord.Field("Nilai SPK", "1500")])
    let again = try Self.take(Self.order(), into: town)
    #expect(again.unchanged.count == 3 && again.entryCount == 0)
    // The catalog folder holds the same: publishing it finds nothing to do.
    #expect(try town.publish().isEmpty)
  }

  @Test func `one edited cell is one change, and what no column says stays`() throws {
    let town = try ImportingTests.town()
    try Self.take(Self.order(), into: town)
    var rows = Self.rows
    rows[0] = rows[0].replacing("Aktif", with: "Dihentikan")
    let plan = try Self.take(Self.order(rows), into: town)
    #expect(plan.changed.count == 1 && plan.unchanged.count == 2 && plan.entryCount == 1)
    guard case .changed(let changes)? = plan.changed.first?.outcome else { return }
    #expect(changes.map(\.key) == ["status"])
    #expect(changes.map(\.old) == [.text("aktif")] && changes.map(\.new) == [.text("dihentikan")])
    let card = try #require(try town.node.view().applications[try RecordID("apeksi/izin-melati")])
    #expect(card.status == .retired)
    #expect(card.sources.map(\.title) == ["daftar.csv"])
    #expect(card.contacts.map(\.office) == ["Kepala Bidang Aplikasi"])
  }

  @Test func `a renamed agency is a change of the card that bears the name`() throws {
    let town = try ImportingTests.town()
    try Self.take(Self.order(), into: town)
    var rows = Self.rows
    rows[0] = rows[0].replacing("Dinas Perizinan", with: "Dinas Penanaman Modal")
    let plan = try Self.take(Self.order(rows), into: town)
    #expect(plan.changed.map { $0.id?.slug.description } == ["izin-melati"] && plan.new.isEmpty)
  }

  @Test func `the same row twice is held back, and all or nothing holds back all`() throws {
    let town = try ImportingTests.town()
    var order = Self.order(Self.rows + [Self.rows[0]])
    order.isAllOrNothing = true
    let refused = try Self.take(order, into: town)
    #expect(refused.entryCount == 0 && Self.errors(refused) == ["row-twice"])
    order.isAllOrNothing = false
    let taken = try Self.take(order, into: town)
    #expect(taken.entryCount == 3 && taken.heldBack.count == 1)
  }

  @Test func `a card from a publiccode yml is not changed from a list`() throws {
    let town = try Town.hub()
    let yaml = """
      publiccodeYmlVersion: "0.4"
      name: Izin Melati
      url: https://example.org/izin.git
      platforms: [web]
      categories: [document-management]
      developmentStatus: stable
      softwareType: standalone/web
      description:
        id:
          shortDescription: Izin usaha
          longDescription: \(String(repeating: "Menerima permohonan izin usaha mikro. ", count: 20))
          features: [Pelacakan berkas]
      legal:
        license: AGPL-3.0-or-later
      maintenance:
        type: internal
        contacts:
          - name: Kantor Contoh
      localisation:
        localisationReady: true
        availableLanguages: [id]
      """
    try town.catalog.write(yaml, to: "applications/izin-melati/publiccode.yml")
    try town.publish()
    let plan = try Self.take(Self.order([Self.rows[0]]), into: town)
    #expect(Self.errors(plan) == ["publiccode-card"] && plan.entryCount == 0)
  }

  /// A seeded book goes in, comes out as a workbook and as CSV, and goes in again: nothing is lost.
  @Test(arguments: [Language.id, .en])
  func `150 applications come back as they were`(language: Language) throws {
    let town = try ImportingTests.town()
    let plan = try Self.take(Self.book(150, seed: 7), into: town)
    #expect(plan.new.count == 150, "\(Self.errors(plan))")
    let export = ApplicationExport(try town.node.view())
    #expect(export.count == 150)
    let files: [(String, [UInt8])] = [
      ("keluar.xlsx", try export.workbook(language)), ("keluar.csv", try export.csv(language, isForExcel: false)),
      ("excel.csv", try export.csv(language, isForExcel: true)),
    ]
    for (name, bytes) in files {
      let again = try Self.take(BookOrder(bytes, named: name), into: town)
      #expect(again.unchanged.count == 150 && again.entryCount == 0, "\(name): \(again.changed.prefix(2))")
    }
    // Another member that takes the same workbook in has the same cards.
    let other = try ImportingTests.town()
    try Self.take(BookOrder(files[0].1, named: "keluar.xlsx"), into: other)
    let (one, two) = (try town.node.view().applications, try other.node.view().applications)
    #expect(one.values == two.values)
    #expect(try ApplicationExport(try other.node.view()).csv(language, isForExcel: false) == files[1].1)
  }

  @Test func `a card with everything on it is not changed by its own row`() throws {
    let town = try Town.hub()
    try town.catalog.write(try Documents.wholeCard, to: "applications/izin-melati.xml")
    try town.publish()
    let export = ApplicationExport(try town.node.view())
    let plan = try Self.take(BookOrder(try export.workbook(.id), named: "keluar.xlsx"), into: town)
    #expect(plan.unchanged.count == 1 && plan.entryCount == 0, "\(plan.rows)")
    #expect(try town.publish().isEmpty)
  }

  private static func book(_ count: Int, seed: UInt64) -> BookOrder<ApplicationColumn> {
    var state = seed
    func one(_ values: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return values[Int((state >> 33) % UInt64(values.count))]
    }
    let heading =
      "Nama,Fungsi,Pemilik,OPD,Golongan,Media,Tahun,Status,PIC,Link,Database,Integrasi,Uji Keamanan,Versi,"
      + "Tanggal Versi,HKI,Data Pribadi,Cara Berbagi,Bantuan,Kode Sumber Diserahkan,Keterangan,Lemari\n"
    let lines = (1...count).map { row in
      [
        "Aplikasi \(row)", one(["Melayani warga", "", "\"Surat, izin; arsip\""]), one(["00.01", "00.02"]),
        one(["Dinas A", "Dinas B", ""]), one(["Khusus", "umum", ""]), one(["Web", "\"Web, Android\"", "desktop", ""]),
        one(["2019", "2.020", "", "Tahun 2021"]), one(["Aktif", "tidak aktif", "uji coba", ""]),
        one(["Kepala Bidang", "", "Admin"]), one(["izin.example/\(row)", "https://a.example", "-"]),
        one(["MySQL 8", "PostgreSQL", ""]), one(["ya", "tidak", "SSO; SPLP", ""]),
        one(["belum", "3-4-2021", "2022", "sudah", ""]), "\(row).0", one(["1/2/2020", "2021", ""]),
        one(["EC\(row)", ""]),
        one(["umum", "spesifik", "tidak ada", ""]), one(["hibah", "hibah; pendampingan", ""]),
        one(["1 tahun", "sampai terpasang", ""]), one(["ya", "tidak", ""]), one(["", "\"asli; salinan\""]),
        "Rak \(row)",
      ].joined(separator: ",")
    }
    return BookOrder(Array((heading + lines.joined(separator: "\n") + "\n").utf8), named: "daftar.csv")
  }
}
