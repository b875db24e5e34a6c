import Catalog
import Exchange
import Store
import Testing

@testable import Registry

@Suite struct FindingTests {
  @Test func `the finder and the view know the same applications, classes and users`() throws {
    let cabinet = try Cabinet()
    let (view, index) = (try cabinet.view(), try cabinet.node.applicationIndex())
    let found = try cabinet.node.find(ApplicationQuery(), in: index)
    let list = view.applications()
    #expect(found.sections.map(\.dataClass) == list.sections.map(\.dataClass))
    for (mine, other) in zip(found.sections, list.sections) {
      #expect(mine.rows.map(\.id) == other.rows.map(\.id))
      #expect(mine.rows.map(\.adopters) == other.rows.map(\.adopters))
      #expect(mine.rows.map(\.owner) == other.rows.map(\.card.owner))
      #expect(mine.rows.map(\.function) == other.rows.map(\.card.function))
      #expect(mine.total == other.rows.count)
    }
    #expect(found.grid(Wording(.id)).count == list.grid(view, Wording(.id)).count)
  }

  @Test(arguments: [
    ("walikota", ["war-room"]), ("wali kota", ["war-room"]), ("kafe", ["war-room"]), ("KAFÉ", ["war-room"]),
    ("melati", ["loket-melati"]), ("loke", ["loket-melati"]), ("tidak ada begini", []), ("war kafe", ["war-room"]),
  ])
  func `words are found in either spelling, with and without accents`(text: String, slugs: [String]) throws {
    let cabinet = try Cabinet()
    var query = ApplicationQuery()
    query.words = text
    let found = try cabinet.node.find(query, in: try cabinet.node.applicationIndex())
    #expect(found.sections.flatMap(\.rows).map(\.id.slug.description) == slugs)
  }

  @Test func `a withdrawn application is not found, and stays in the history`() throws {
    let cabinet = try Cabinet()
    try cabinet.withdraw("applications/loket-melati.xml")
    let index = try cabinet.node.applicationIndex()
    #expect(index.ids.map(\.slug.description) == ["war-room"])
    let subject = "application/loket-melati"
    #expect(try cabinet.node.register.read { try $0.entries(subject: subject).count } == 2)
  }

  @Test func `an unknown value is refused with what may have been meant`() throws {
    let index = try Cabinet().node.applicationIndex()
    #expect(try index.value("uji coba", of: .status) == "trial")
    #expect(try index.value("makassar", of: .city) == "73.71")
    #expect(try index.value("Sulawesi Selatan", of: .province) == "73")
    #expect(try index.value("Komwil VI", of: .komwil) == "VI")
    let error = #expect(throws: RegistryError.self) { try index.value("actve", of: .status) }
    #expect(error?.indonesian == "Tidak ada nilai 'actve' untuk status. Mungkin maksudnya: active")
    #expect(error?.english == "There is no value 'actve' for status. Did you mean: active")
    #expect(throws: RegistryError.self) { try index.value("sektor-hantu", of: .sector) }
  }

  @Test func `a place has one spelling`() throws {
    let place = ApplicationPlace(score: 2, number: 17, name: "loket – ünik", record: try RecordID("73.71/loket"))
    #expect(try ApplicationPlace(place.description) == place)
    for wrong in ["", "a", place.description + "=", "MAo", place.description.lowercased()] {
      #expect(throws: RegistryError.self, "\(wrong)") { try ApplicationPlace(wrong) }
    }
  }
}
