import Registry
import Testing
import Web

@Suite struct SnapshotTests {
  @Test(arguments: [
    ("/", "overview"), ("/kerja-sama", "agreements"),
    ("/kerja-sama/apeksi/baubau-makassar?per=2018-01-15", "agreement"),
    ("/aplikasi/apeksi/war-room", "application"),
  ])
  func `pages read as they were last looked at`(path: String, name: String) async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      for language in ["id", "en"] {
        let address = path + (language == "id" ? "" : (path.contains("?") ? "&" : "?") + "lang=en")
        let answer = try await visit.get(address)
        try Snapshot.expect(Snapshot.settled(answer.text), "\(name).\(language).html")
      }
    }
  }
}
