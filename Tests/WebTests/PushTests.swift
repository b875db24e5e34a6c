import Catalog
import Exchange
import Ledger
import Registry
import Testing
import Transfer
import Web

@Suite struct PushTests {
  private let path = "/sync/v1/push"

  @Test func `a push is taken once and then answered with what is held`() async throws {
    let (hub, city) = try world(registered: true)
    try await Visit.to(hub.node) { visit in
      let manifest = try await city.manifest()
      let first = try await visit.post(path, manifest.encode(), as: Manifest.mediaType)
      #expect(first.status == 200)
      #expect(first.header("Content-Type") == PushAnswer.mediaType)
      #expect(try PushAnswer(decoding: first.body) == PushAnswer(heldSize: manifest.to, accepted: true))
      let second = try await visit.post(path, manifest.encode(), as: Manifest.mediaType)
      #expect(second.status == 409)
      #expect(try PushAnswer(decoding: second.body) == PushAnswer(heldSize: manifest.to, accepted: false))
      #expect(try hub.node.network().logs.contains { $0.origin == city.node.settings.origin })
    }
  }

  @Test func `a key that the directory does not know is pending`() async throws {
    let (hub, city) = try world(registered: false)
    try await Visit.to(hub.node) { visit in
      let answer = try await visit.post(path, try await city.manifest().encode(), as: Manifest.mediaType)
      #expect(answer.status == 403)
      #expect(try answer.problem.code == "pending-key")
      #expect(try hub.node.network().refusals.isEmpty)
    }
  }

  @Test func `a head with a wrong signature is refused and kept as a refusal`() async throws {
    let (hub, city) = try world(registered: true)
    try await Visit.to(hub.node) { visit in
      let manifest = try await city.manifest()
      // A signature of the right shape by another key of the same name and key id would be needed to pass.
      let forged = try Manifest(
        origin: manifest.origin, from: manifest.from, note: Self.forged(manifest.note), proof: manifest.proof,
        runs: manifest.runs)
      let answer = try await visit.post(path, forged.encode(), as: Manifest.mediaType)
      #expect(answer.status == 422)
      #expect(try answer.problem.code == "refused")
      #expect(try hub.node.network().refusals.count == 1)
      #expect(try !hub.node.network().logs.contains { $0.origin == city.node.settings.origin })
    }
  }

  @Test func `a body that is no manifest, of another type or too large is refused`() async throws {
    let hub = try Town.hub()
    try await Visit.to(hub.node) { visit in
      let bad = try await visit.post(path, Array("not a manifest\n".utf8), as: Manifest.mediaType)
      #expect(bad.status == 400)
      #expect(try bad.problem.code == "manifest")
      let other = try await visit.post(path, [1], as: "text/html")
      #expect(other.status == 415)
      let pull = try await visit.post("/sync/v1/pull", Array("x\n".utf8), as: PullRequest.mediaType)
      #expect(pull.status == 400)
      let body = [UInt8](repeating: UInt8(ascii: "x"), count: PullRequest.longest + 1)
      let large = try await visit.post("/sync/v1/pull", body, as: PullRequest.mediaType)
      #expect(large.status == 413)
      #expect(try large.problem.code == "too-large")
    }
  }

  @Test func `an erased payload is gone`() async throws {
    let (hub, city) = try world(registered: true)
    try await Visit.to(hub.node) { visit in
      let first = try await city.manifest()
      #expect(try await visit.post(path, first.encode(), as: Manifest.mediaType).status == 200)
      let entry = try Entry(bytes: try #require(first.runs.first?.items.first).entry)
      let commitment = try #require(entry.payload).commitment
      #expect(try await visit.get("/sync/v1/payloads/\(commitment.hex)").status == 200)

      let subject = try #require(entry.subject)
      try city.node.writer().append { () throws(RegistryError) in
        [Draft(subject, .erase, references: [entry.hash])]
      }
      let second = try await city.manifest(from: first.to)
      #expect(try await visit.post(path, second.encode(), as: Manifest.mediaType).status == 200)
      let gone = try await visit.get("/sync/v1/payloads/\(commitment.hex)")
      #expect(gone.status == 410)
      #expect(try gone.problem.code == "erased")
    }
  }

  @Test func `a member who signs two histories is frozen, and every reader is told`() async throws {
    let (hub, city) = try world(registered: true)
    // The same seed gives the same key to another folder, as a copied disk would.
    let twin = try Town.city("73.71", "Kota Makassar", of: hub, seed: 2)
    try twin.catalog.write(Papers.application("lain", "Riwayat lain", owner: "73.71"), to: "applications/lain.xml")
    try city.catalog.write(Papers.application("satu", "Riwayat satu", owner: "73.71"), to: "applications/satu.xml")
    for town in [city, twin] { try town.publish() }
    try await Visit.to(hub.node) { visit in
      let first = try await visit.post(path, try await city.manifest().encode(), as: Manifest.mediaType)
      #expect(first.status == 200)
      let second = try await visit.post(path, try await twin.manifest().encode(), as: Manifest.mediaType)
      #expect(second.status == 409)
      #expect(try second.problem.code == "forked")
      let page = try await visit.get("/jaringan").text
      #expect(page.contains("mitrakota-demo/73.71 menandatangani dua riwayat yang bertentangan"))
      #expect(page.contains("dibekukan sejak entri"))
      let english = try await visit.get("/jaringan?lang=en").text
      #expect(english.contains("mitrakota-demo/73.71 signed two histories that contradict each other"))
    }
  }

  private func world(registered: Bool) throws -> (hub: Town, city: Town) {
    let hub = try Town.hub()
    let city = try Town.city("73.71", "Kota Makassar", of: hub, seed: 2)
    if registered { _ = try DirectoryOffice(node: hub.node).approve(try city.node.join()) }
    try city.publish()
    return (hub, city)
  }

  /// The note with the last bytes of its signature changed within base64.
  private static func forged(_ note: [UInt8]) -> [UInt8] {
    var note = note
    let place = note.count - 10
    note[place] = note[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    return note
  }
}
