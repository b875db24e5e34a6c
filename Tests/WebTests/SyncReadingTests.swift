import Catalog
import Exchange
import Ledger
import Registry
import Testing
import Transfer
import Web

@Suite struct SyncReadingTests {
  @Test func `heads carry the generation as their tag and are not sent twice`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let first = try await visit.get("/sync/v1/heads")
      #expect(first.status == 200)
      #expect(first.header("Content-Type") == HeadsDocument.mediaType)
      #expect(first.header("Cache-Control") == "no-cache")
      let document = try HeadsDocument(decoding: first.body)
      #expect(document.notes.count == 2)
      #expect(first.etag == "\"\(document.generation)\"")

      let again = try await visit.get("/sync/v1/heads", ifNoneMatch: first.etag)
      #expect(again.status == 304)
      #expect(again.body.isEmpty)
      let since = try await visit.get("/sync/v1/heads?since=\(document.generation)")
      #expect(since.status == 304)
      let other = try await visit.get("/sync/v1/heads?since=00ff.1")
      #expect(other.status == 200)
      #expect(try HeadsDocument(decoding: other.body).notes.count == 2)
    }
  }

  @Test func `a pull brings what is wanted`() async throws {
    let hub = try Town.filledHub()
    let origin = hub.node.settings.origin
    let size = try #require(try hub.node.network().logs.first { $0.origin == origin }).size
    try await Visit.to(hub.node) { visit in
      let want = try PullRequest(
        wants: [try Want(origin, from: 0, to: size)], directorySize: 0, maxBytes: 1 << 20)
      let answer = try await visit.post("/sync/v1/pull", want.bytes, as: PullRequest.mediaType)
      #expect(answer.status == 200)
      #expect(answer.header("Content-Type") == PullAnswer.mediaType)
      let manifest = try #require(try PullAnswer(decoding: answer.body).manifests.first)
      #expect(manifest.origin == origin)
      #expect(manifest.to == size)
    }
  }

  @Test func `checkpoint, tiles and bundles lead to the signed root`() async throws {
    let hub = try Town.filledHub()
    let origin = hub.node.settings.origin
    try await Visit.to(hub.node) { visit in
      let note = try await visit.get("/sync/v1/logs/apeksi/checkpoint")
      #expect(note.status == 200)
      #expect(note.header("Content-Type") == "text/plain; charset=utf-8")
      let checkpoint = try ReceivedCheckpoint(bytes: note.body).unverified
      #expect(checkpoint.origin == origin.description)

      let size = checkpoint.size
      let tile = try await visit.get("/sync/v1/logs/apeksi/tile/0/000.p/\(size)")
      #expect(tile.status == 200)
      #expect(tile.header("Content-Type") == "application/octet-stream")
      #expect(tile.header("Cache-Control") == "public, max-age=31536000, immutable")
      #expect(try HashTile(bytes: tile.body, width: size).root == checkpoint.root)
      let bundle = try await visit.get("/sync/v1/logs/apeksi/tile/entries/000.p/\(size)")
      #expect(
        try EntryBundle(bytes: bundle.body, width: size).leafHashes
          == HashTile(bytes: tile.body, width: size).hashes)
      // An older checkpoint's tile is still there, a later one's is not.
      #expect(try await visit.get("/sync/v1/logs/apeksi/tile/0/000.p/1").status == 200)
      #expect(try await visit.get("/sync/v1/logs/apeksi/tile/0/000.p/\(size + 1)").status == 404)
      #expect(try await visit.get("/sync/v1/logs/apeksi/tile/0/000").status == 404)
      #expect(try await visit.get("/sync/v1/logs/73.71/checkpoint").status == 404)
    }
  }

  @Test func `a run is kept by caches for a day`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let answer = try await visit.get("/sync/v1/logs/apeksi/run/0-2")
      #expect(answer.status == 200)
      #expect(answer.header("Cache-Control") == "public, max-age=86400, immutable")
      #expect(!answer.body.isEmpty)
      #expect(try await visit.get("/sync/v1/logs/apeksi/run/0-9999").status == 404)
      #expect(try await visit.get("/sync/v1/logs/apeksi/run/2-2").status == 404)
    }
  }

  @Test func `a payload comes whole, in part, or not again`() async throws {
    let hub = try Town.filledHub()
    let commitment = try await hub.firstCommitment()
    try await Visit.to(hub.node) { visit in
      let path = "/sync/v1/payloads/\(commitment.hex)"
      let whole = try await visit.get(path)
      #expect(whole.status == 200)
      #expect(whole.header("Accept-Ranges") == "bytes")
      #expect(whole.etag == "\"\(commitment.hex)\"")
      #expect(try SaltedPayload(bytes: whole.body, for: commitment).payload.count == whole.body.count - 16)

      let rest = try await visit.get(path, from: 20, tag: try #require(whole.etag))
      #expect(rest.status == 206)
      #expect(rest.body == Array(whole.body.dropFirst(20)))
      #expect(rest.header("Content-Range") == "bytes 20-\(whole.body.count - 1)/\(whole.body.count)")
      let changed = try await visit.get(path, from: 20, tag: "\"another\"")
      #expect(changed.status == 200)
      #expect(changed.body == whole.body)
      #expect(try await visit.get(path, ifNoneMatch: whole.etag).status == 304)
      #expect(try await visit.get("/sync/v1/payloads/\(String(repeating: "0", count: 64))").status == 404)
    }
  }

  @Test(arguments: [
    "/sync/v1/", "/sync/v2/heads", "/sync/v1/heads/", "/sync/v1/heads?since=", "/sync/v1/heads?since=x.01",
    "/sync/v1/payloads/ABC", "/sync/v1/logs/73.71/tile/0/0", "/sync/v1/logs/73.71/run/01-2", "/sync",
    "/sync/v1/heads?x=1", "/sync/v1/logs/Makassar/checkpoint",
  ])
  func `a path of another spelling is no resource`(path: String) async throws {
    let hub = try Town.hub()
    try await Visit.to(hub.node) { visit in
      let answer = try await visit.get(path)
      #expect(answer.status == 404)
      #expect(try answer.problem.code == "path")
    }
  }

  @Test func `a method that a resource does not have is refused with those that it has`() async throws {
    let hub = try Town.hub()
    try await Visit.to(hub.node) { visit in
      let get = try await visit.get("/sync/v1/pull")
      #expect(get.status == 405)
      #expect(get.header("Allow") == "POST")
      #expect(try get.problem.code == "method")
      let put = try await visit.send(.put, "/sync/v1/heads", [1])
      #expect(put.status == 405)
      #expect(put.header("Allow") == "GET, HEAD")
      let head = try await visit.send(.head, "/sync/v1/heads")
      #expect(head.status == 200)
      #expect(head.body.isEmpty)
      #expect(try await visit.send(.post, "/kerja-sama", [1]).status == 405)
      #expect(try await visit.send(.post, "/healthz", [1]).status == 405)
    }
  }
}

extension Town {
  /// The commitment of the first payload in this town's log.
  func firstCommitment() async throws -> MerkleHash {
    for run in try await manifest().runs {
      for item in run.items {
        if let payload = try Entry(bytes: item.entry).payload { return payload.commitment }
      }
    }
    throw NoPayload()
  }
}

struct NoPayload: Error {}
