import Ledger
import Testing

@testable import Store

struct CardTests {
  let directory: TemporaryDirectory
  let register: RegisterFile
  var log = SampleLog()

  init() throws {
    directory = try TemporaryDirectory()
    register = try directory.register()
  }

  private func row(
    _ slug: String, title: String, text: String = "", facts: [CardRow.Fact] = [], source: MerkleHash? = nil
  ) -> DocumentRow {
    let document = log.document(slug, title: title, text: text, source: source)
    return DocumentRow(
      origin: document.origin, record: document.record, kind: document.kind, member: document.member, title: title,
      text: text, revision: 0, withdrawn: false, facets: [:], source: source,
      card: CardRow(position: 0, recordedAt: SampleLog.start, facts: facts))
  }

  private mutating func store(_ documents: [DocumentRow]) throws {
    try register.apply(log.part([log.entry(log.frontier.size)], documents: documents))
  }

  private func found(_ text: String) throws -> [String: UInt8] {
    try register.read { snapshot in
      let cards = try snapshot.cards()
      let count = (cards.map(\.document).max() ?? -1) + 1
      guard let scores = try snapshot.cardScores(text, count: count) else { return [:] }
      return Dictionary(
        cards.map { ($0.record.split(separator: "/").last.map(String.init) ?? "", scores.scores[$0.document]) }
      ) { first, _ in first }.filter { $0.value > 0 }
    }
  }

  @Test mutating func `words are found whole or by their beginning, titles count more`() throws {
    try store([
      row("loket", title: "Loket Kafé", text: "layanan pajak warga"),
      row("peta", title: "Peta Pajak", text: "layanan loket dan"),
    ])
    #expect(try found("pajak") == ["loket": 1, "peta": 2])
    #expect(try found("PAJAK layanan") == ["loket": 1, "peta": 2])
    #expect(try found("lok") == [:])
    #expect(try found("loke") == ["loket": 2, "peta": 1])
    #expect(try found("kafe") == ["loket": 2])
    #expect(try found("káfé") == ["loket": 2])
    #expect(try found("loket pajak") == ["loket": 2, "peta": 2])
    #expect(try found("dan") == ["peta": 1])
    #expect(try found("tidak") == [:])
    #expect(try found("\" * -") == [:])
  }

  @Test mutating func `a revision has its own words alone, and a withdrawal none`() throws {
    try store([row("loket", title: "Loket", text: "lama"), row("peta", title: "Peta", text: "lama")])
    try store([row("loket", title: "Loket", text: "baru", facts: [.init("status", "active")])])
    #expect(try found("lama") == ["peta": 1])
    #expect(try found("baru") == ["loket": 1])
    try store([log.document("loket", withdrawn: true)])
    #expect(try found("baru") == [:])
    #expect(try found("loket") == [:])
    #expect(try register.read { try $0.cards().map(\.record) } == ["73.71/peta"])
  }

  @Test mutating func `facts come back as they were given, on one line`() throws {
    let facts: [CardRow.Fact] = [.init("name.id", "Loket\nKita\tBaru"), .init("sector", "a"), .init("sector", "b")]
    #expect(facts[0].value == "Loket Kita Baru")
    try store([row("loket", title: "Loket", facts: facts)])
    #expect(try register.read { try $0.cards().first?.card.facts } == facts)
  }

  @Test mutating func `an erasure leaves no word and no fact in any file`() throws {
    let marker = ErasureTests.marker
    let secret = PayloadRow.present("<nama>\(marker)</nama>")
    try register.apply(
      log.part(
        [log.entry(carrying: secret)],
        documents: [
          row("rahasia", title: marker, text: marker, facts: [.init("licence", marker)], source: secret.commitment),
          row("terbuka", title: "Terbuka", text: "zqxterbuka"),
        ]))
    #expect(try !directory.names(containing: marker).isEmpty)
    #expect(try register.erasePayload(secret.commitment) == .overwritten)
    #expect(try directory.names(containing: marker) == [])
    #expect(try found("zqxterbuka") == ["terbuka": 1])
    #expect(try register.read { try $0.integrityCheck() } == [])
  }

  @Test mutating func `many stretches answer like one`() throws {
    let count = CardStretch.size + 50
    try store((0..<count).map { row("a-\($0)", title: "Judul \($0 % 7)", text: $0 % 3 == 0 ? "tiga" : "lain") })
    #expect(try found("tiga").count == (count + 2) / 3)
    #expect(try found("judul").count == count)
    try register.rebuildDocuments(origin: log.origin, [row("satu", title: "Judul", text: "tiga")])
    #expect(try found("tiga") == ["satu": 1])
  }
}
