import Catalog
import Exchange
import Registry
import Testing

/// A spreadsheet of old agreements on its way into a real register and out again.
@Suite struct ImportingTests {
  static let heading = "Nama pendek,Jenis,Judul,Para Pihak,Nomor,Tgl TTD,Berakhir,Lemari\n"
  static let rows = [
    ",KB,Air bersih,00.01; 00.02,1/2019; 7/2019,2-1-2019,1-1-2024,Rak 1",
    ",PKS,Parkir,00.01; 00.05,2/2019; 8/2019,5-3-2019,4-3-2029,Rak 2",
    ",KB,Wisata,00.02; 00.05,3/2019; 9/2019,7 Juli 2019,,Rak 3",
  ]

  static func order(_ rows: [String] = rows, name: String = "rekap.csv") -> ImportOrder {
    ImportOrder(Array((heading + rows.map { $0 + "\n" }.joined()).utf8), named: name)
  }

  static func town() throws -> Town {
    let town = try Town.hub()
    try town.publish()
    return town
  }

  @discardableResult
  static func take(_ order: ImportOrder, into town: Town) throws -> ImportPlan {
    town.clock.advance()
    let office = try ImportOffice(node: town.node)
    let plan = try office.plan(order)
    _ = try office.perform(plan)
    return plan
  }

  @Test func `each row becomes a text with its status, and a second import changes nothing`() throws {
    let town = try Self.town()
    let plan = try Self.take(Self.order(), into: town)
    #expect(plan.new.count == 3 && plan.heldBack.isEmpty && plan.entryCount == 6)
    let board = try town.node.view().board()
    #expect(board.lines.map(\.title).sorted() == ["Air bersih", "Parkir", "Wisata"])
    let phases = Dictionary(board.lines.map { ($0.title, $0.status.phase) }) { first, _ in first }
    #expect(phases == ["Air bersih": .ended, "Parkir": .inForce, "Wisata": .unknown])
    #expect(board.lines.allSatisfy { $0.dataClass == .invented })
    let again = try Self.take(Self.order(), into: town)
    #expect(again.unchanged.count == 3 && again.new.isEmpty && again.changed.isEmpty && again.entryCount == 0)
  }

  @Test func `one edited cell is one change, and history stays`() throws {
    let town = try Self.town()
    try Self.take(Self.order(), into: town)
    var rows = Self.rows
    rows[1] = rows[1].replacing("4-3-2029", with: "4-3-2027")
    rows[2] = rows[2].replacing("Rak 3", with: "Rak 9")
    let plan = try Self.take(Self.order(rows), into: town)
    #expect(plan.changed.count == 2 && plan.unchanged.count == 1)
    let changes = plan.rows.flatMap { row -> [ImportPlan.Change] in
      if case .changed(let changes) = row.outcome { changes } else { [] }
    }
    #expect(changes.map(\.key) == ["berakhir", "Lemari"])
    #expect(try changes[0].old == .day(CalendarDay("2029-03-04")) && changes[0].new == .day(CalendarDay("2027-03-04")))
    let view = try town.node.view()
    let id = try view.identifyAgreement("Parkir")
    #expect(try view.agreement(id).status.lastDay?.day == (CalendarDay("2027-03-04")))
    #expect(view.register.acts(of: id).compactMap { $0.act?.verb } == [.recordLegacy, .correct])
    let before = Knowledge.heads([.secretariat: view.heads[0].size - plan.entryCount])
    #expect(try view.agreement(id, known: before).status.lastDay?.day == (CalendarDay("2029-03-04")))
  }

  @Test func `a faulty row is held back and the others go in, or with all or nothing none`() throws {
    let town = try Self.town()
    var rows = Self.rows
    rows[1] = rows[1].replacing("00.05", with: "Kota Atlantis")
    var strict = Self.order(rows)
    strict.isAllOrNothing = true
    let refused = try Self.take(strict, into: town)
    #expect(refused.heldBack.count == 1 && refused.entryCount == 0)
    #expect(try town.node.view().board().lines.isEmpty)
    let plan = try Self.take(Self.order(rows), into: town)
    #expect(plan.heldBack.map(\.number) == [3] && plan.new.count == 2)
    #expect(
      plan.heldBack[0].findings.contains {
        $0.rule == "party-unknown" && $0.sentence.text(in: .english).contains("Atlantis")
      })
    #expect(try town.node.view().board().lines.map(\.title).sorted() == ["Air bersih", "Wisata"])
    let mended = try Self.take(Self.order(), into: town)
    #expect(mended.new.count == 1 && mended.unchanged.count == 2, "the mended row follows later")
  }

  @Test func `the same text twice in a book is told, and goes in once`() throws {
    let town = try Self.town()
    let plan = try Self.take(Self.order(Self.rows + [Self.rows[0]]), into: town)
    #expect(plan.heldBack.map(\.number) == [5])
    #expect(plan.heldBack[0].findings.contains { $0.rule == "row-twice" })
  }

  @Test func `what another member has recorded is a possible duplicate`() throws {
    let hub = try Self.town()
    try Self.take(Self.order([Self.rows[0]]), into: hub)
    let office = try ImportOffice(node: hub.node)
    let twin = [",KB,Air bersih,00.01; 00.02,77/2019; 78/2019,3-1-2019,,"]
    #expect(try office.plan(Self.order(twin)).rows[0].findings.allSatisfy { $0.rule != "possible-duplicate" })
    let shared = [",KB,Air baku,00.01; 00.02,1/2019,3-1-2020,,"]
    let plan = try office.plan(Self.order(shared))
    #expect(plan.rows[0].findings.contains { $0.rule == "possible-duplicate" }, "\(plan.rows[0].findings.map(\.rule))")
  }

  @Test func `nothing is written where the log has grown since the preview`() throws {
    let town = try Self.town()
    let office = try ImportOffice(node: town.node)
    let plan = try office.plan(Self.order())
    try Self.take(Self.order([Self.rows[0]]), into: town)
    #expect(throws: RegistryError.self) { try office.perform(plan) }
    #expect(try town.node.view().board().lines.count == 1)
  }

  @Test func `the folder of the catalog says the same as the log`() throws {
    let town = try Self.town()
    try Self.take(Self.order(), into: town)
    #expect(try town.publish().isEmpty, "publishing finds nothing to do")
  }

  @Test func `scans find their rows by number or name, and each is counted`() throws {
    let town = try Self.town()
    let scans = try TemporaryFolder()
    try scans.write("satu", to: "KB 1-2019 air.pdf")
    try scans.write("dua", to: "arsip/2_2019 Parkir.pdf")
    try scans.write("tiga", to: "tidak dikenal.pdf")
    try scans.write("catatan", to: "catatan.bak")
    var order = Self.order()
    order.scans = scans.path
    let plan = try Self.take(order, into: town)
    let count = try #require(plan.scans)
    #expect(count.matched == 2 && count.rowsWithout == 1 && count.filesWithout == 1)
    let stray = try #require(plan.findings.first { $0.rule == "scan-without-row" })
    #expect(stray.sentence.text(in: .indonesian) == "Berkas tanpa baris: 'tidak dikenal.pdf'.")
    let view = try town.node.view()
    let record = try #require(view.instruments[try view.identifyAgreement("Air bersih")])
    #expect(record.documents.count == 1)
    let again = try Self.take(order, into: town)
    #expect(again.entryCount == 0 && again.scans?.matched == 2)
    #expect(throws: RegistryError.self) {
      var order = Self.order()
      order.scans = scans.path + "/tidak-ada"
      _ = try ImportOffice(node: town.node).plan(order)
    }
  }

  @Test func `a text that is carried out is found when it comes later`() throws {
    let town = try Self.town()
    let heading = "Jenis,Judul,Para Pihak,Nomor,Tgl TTD,Melaksanakan\n"
    func order(_ rows: [String]) -> ImportOrder {
      ImportOrder(Array((heading + rows.map { $0 + "\n" }.joined()).utf8), named: "rekap.csv")
    }
    let pks = "PKS,Parkir,00.01; 00.05,2/2019; 8/2019,5-3-2019,1/2018"
    let first = try Self.take(order([pks]), into: town)
    #expect(first.rows[0].findings.contains { $0.rule == "link-not-found" })
    let kb = "KB,Payung,00.01; 00.05,1/2018; 4/2018,5-3-2018,"
    let second = try Self.take(order([pks, kb]), into: town)
    #expect(second.new.count == 1 && second.changed.count == 1)
    let view = try town.node.view()
    let id = try view.identifyAgreement("Parkir")
    #expect(view.register.relations(of: id).outgoing.map(\.kind) == [.carriesOut])
  }
}
