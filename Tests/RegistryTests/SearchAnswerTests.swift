import Catalog
import Registry
import Testing

@Suite struct SearchAnswerTests {
  private func found(_ text: String, in cabinet: Cabinet, limit: Int = 50) throws -> Set<String> {
    let answer = try cabinet.node.search(text, view: cabinet.view(), limit: limit)
    #expect(answer.text == text)
    return Set(answer.hits.map(\.id.slug.description))
  }

  @Test func `either spelling, any case and any accent finds the same`() throws {
    let cabinet = try Cabinet()
    let expected: [(String, Set<String>)] = [
      ("kerja sama", ["air-bersih", "rencana"]), ("kerjasama", ["air-bersih", "rencana"]),
      ("KERJASAMA", ["air-bersih", "rencana"]), ("Kerja Sama pelabuhan", ["rencana"]),
      ("walikota", ["war-room"]), ("wali kota", ["war-room"]), ("kafe", ["war-room"]), ("kafé", ["war-room"]),
      ("perjanjian", ["sinergi"]), ("134/12/2024", ["sinergi"]), ("sinerg", ["sinergi"]), ("melati", ["loket-melati"]),
      ("tidak ada begini", []), ("", []), ("\"", []), ("NOT OR *", []),
    ]
    for (text, slugs) in expected { #expect(try found(text, in: cabinet) == slugs, "\(text)") }
  }

  @Test func `a record is found once, however many spellings lead to it`() throws {
    let cabinet = try Cabinet()
    try cabinet.town.catalog.write(
      Papers.instrument("dua-ejaan", "Kerjasama dan kerja sama"), to: "instruments/dua-ejaan.xml")
    try cabinet.town.publish()
    let hits = try cabinet.node.search("kerjasama", view: cabinet.view()).hits
    #expect(hits.filter { $0.id.slug.description == "dua-ejaan" }.count == 1)
    #expect(try found("kerjasama", in: cabinet, limit: 1).count == 1)
  }

  @Test func `what is found names its kind, title and class`() throws {
    let cabinet = try Cabinet()
    let hit = try #require(try cabinet.node.search("melati", view: cabinet.view()).hits.first)
    #expect(hit.kind == .application)
    #expect(hit.title == "Loket Melati")
    #expect(hit.dataClass == .invented)
    #expect(hit.pieces.contains { $0.found && $0.words.lowercased().contains("melati") }, "\(hit.pieces)")
  }

  @Test func `a withdrawn record is not found, and is found again when it comes back`() throws {
    let cabinet = try Cabinet()
    try cabinet.withdraw("applications/loket-melati.xml")
    #expect(try found("melati", in: cabinet).isEmpty)
    try cabinet.town.catalog.write(
      Papers.inventedApplication("loket-melati", "Loket Melati", owner: "00.01"),
      to: "applications/loket-melati.xml")
    try cabinet.town.publish()
    #expect(try found("melati", in: cabinet) == ["loket-melati"])
  }

  @Test func `two words with two spellings each are found in any mixture`() throws {
    let cabinet = try Cabinet()
    try cabinet.town.catalog.write(
      Papers.instrument("forum", "Kerja sama wali kota"), to: "instruments/forum.xml")
    try cabinet.town.publish()
    for text in ["kerja sama wali kota", "kerjasama wali kota", "kerja sama walikota", "kerjasama walikota"] {
      #expect(try found(text, in: cabinet) == ["forum"], "\(text)")
    }
  }
}
