import Catalog
import Exchange
import Ledger

/// The small manifest of the documentation: Makassar's demo log with two entries, signed with seed 1.
enum ManifestExample {
  static let salt = [UInt8](0..<16)
  static let payload = Array("<profil/>".utf8)

  static func origin() throws -> Origin { try Origin("mitrakota-demo/73.71") }

  static func key(seed: UInt8 = 1) throws -> SigningKey {
    try SigningKey(name: "mitrakota-demo/73.71", seed: [UInt8](repeating: seed, count: 32))
  }

  /// Entry 0: the member's profile, with a payload.
  static func profile() throws -> Entry {
    let reference = PayloadReference(
      mediaType: "application/xml", length: payload.count,
      commitment: Commitment.of(salt: salt, payload: payload))
    return try Entry(
      origin: try origin(), index: 0, recorded: try Instant("2017-12-23T02:00:00Z"), payload: reference,
      content: .leaf(LeafContent(try Subject("profile/makassar"), .record)))
  }

  /// Entry 1: a meeting about an invented instrument, without a payload.
  static func meeting() throws -> Entry {
    let act = Act(
      .discuss, try RecordID("apeksi/contoh-melati-mawar"), date: try LegalDate("2017-12-23"))
    return try Entry(
      origin: try origin(), index: 1, recorded: try Instant("2017-12-23T09:30:00Z"),
      content: .leaf(
        LeafContent(try Subject("act/contoh-melati-mawar-1"), references: [try profile().hash], .act(act))))
  }

  static func items() throws -> [RunItem] {
    [
      RunItem(entry: try profile().bytes, payload: .present(salt: salt, bytes: payload)),
      RunItem(entry: try meeting().bytes, payload: .none),
    ]
  }

  static func checkpoint() throws -> Checkpoint {
    let log = MemoryLog(leafHashes: [try profile().hash, try meeting().hash])
    return try Checkpoint(origin: try origin().description, size: 2, root: log.root)
  }

  static func manifest() throws -> Manifest {
    try Manifest(
      origin: try origin(), from: 0, note: try key().sign(try checkpoint()).note, proof: [],
      runs: [try Run(origin: try origin(), from: 0, items: try items())])
  }

  /// Entries `0..<count` of Makassar's log, every third with a payload in each of its states.
  static func log(_ count: Int, payloadLength: Int = 40) throws -> [RunItem] {
    var dice = WireDice(seed: 71)
    return try (0..<count).map { index in
      let (salt, bytes) = (dice.bytes(16), dice.bytes(payloadLength))
      let reference = PayloadReference(
        mediaType: "application/xml", length: bytes.count,
        commitment: Commitment.of(salt: salt, payload: bytes))
      let entry = try Entry(
        origin: try origin(), index: index, recorded: Instant(seconds: 1_514_000_000 + index),
        payload: index % 4 == 0 ? nil : reference,
        content: .leaf(LeafContent(try Subject("application/a-\(index)"), .withdraw)))
      let states: [RunPayload] = [.none, .present(salt: salt, bytes: bytes), .withheld, .erased]
      return RunItem(entry: entry.bytes, payload: states[index % 4])
    }
  }

  static func leafHashes(_ runs: [Run]) -> [MerkleHash] {
    runs.flatMap(\.items).map { MerkleHash.leaf($0.entry) }
  }

  /// What a verifier that held nothing would believe of these bytes: nil unless they decode, the note is signed
  /// by seed 1, and its root is the one over the entries.
  static func believed(_ bytes: [UInt8]) -> Manifest? {
    guard let manifest = try? Manifest(decoding: bytes), let key = try? key().verifierKey,
      let received = try? ReceivedCheckpoint(bytes: manifest.note),
      let head = try? received.verified(by: [key], origin: manifest.origin.description)
    else { return nil }
    let log = MemoryLog(leafHashes: leafHashes(manifest.runs))
    let fits = manifest.from == 0 && log.size == head.checkpoint.size && log.root == head.checkpoint.root
    return fits ? manifest : nil
  }
}
