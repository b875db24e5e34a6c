package import Ledger

/// A text head with an empty line after it, the note, and the runs.
extension Manifest {
  /// The manifest as it travels.
  package func encode() -> [UInt8] {
    Self.join(origin: origin, from: from, to: to, note: note, proof: proof, runs: runs.map { $0.encode() })
  }

  /// A manifest over runs that were encoded before and are sent as they were kept.
  ///
  /// Of these only the heads are looked at.
  package static func encode(
    origin: Origin, from: Int, note: [UInt8], proof: [MerkleHash], encodedRuns: [[UInt8]]
  ) throws(ExchangeError) -> [UInt8] {
    do {
      var parts: [(Origin, Range<Int>)] = []
      for run in encodedRuns {
        let head = try RunHead(of: run)
        parts.append((head.origin, head.from..<head.to))
      }
      try require(note: note, proof: proof)
      return join(
        origin: origin, from: from, to: try end(origin, from, parts), note: note, proof: proof,
        runs: encodedRuns)
    } catch { throw error.blaming(.author) }
  }

  private static func join(
    origin: Origin, from: Int, to: Int, note: [UInt8], proof: [MerkleHash], runs: [[UInt8]]
  ) -> [UInt8] {
    var writer = LineWriter(version)
    writer.add("origin", origin)
    writer.add("from", from)
    writer.add("to", to)
    writer.add("note", note.count)
    writer.addAll("proof", proof.map(\.base64))
    writer.add("runs", runs.count)
    writer.endHead()
    return runs.reduce(into: writer.bytes + note) { $0 += $1 }
  }

  /// Reads one manifest and nothing after it.
  package init(decoding bytes: [UInt8], limits: ManifestLimits = .standard) throws(ExchangeError) {
    var reader = ByteReader(bytes)
    var budget = limits.plainBytes
    try self.init(&reader, limits, &budget)
    try reader.finish(as: .manifest)
  }

  /// Reads manifests one after another to the end of the bytes; no bytes are no manifests.
  ///
  /// Nothing says how many there should be: an answer cut between two of them shows elsewhere
  /// (see ``PullAnswer``).
  package static func sequence(
    parsing bytes: [UInt8], limits: ManifestLimits = .standard
  ) throws(ExchangeError) -> [Manifest] {
    var reader = ByteReader(bytes)
    var budget = limits.plainBytes
    var manifests: [Manifest] = []
    while reader.remaining > 0 {
      guard manifests.count < limits.manifests else {
        throw ExchangeError(
          .manifest, "more than \(limits.manifests) manifests",
          rule: "at most \(limits.manifests) follow each other")
      }
      manifests.append(try Manifest(&reader, limits, &budget))
    }
    return manifests
  }

  /// Reads the next manifest; `budget` is what all runs may still unpack to.
  init(
    _ bytes: inout ByteReader, _ limits: ManifestLimits, _ budget: inout Int
  ) throws(ExchangeError) {
    let start = bytes.position
    var reader = try bytes.takeHead(limit: Self.longestHead, as: .manifest)
    try reader.takeVersion(Self.version)
    let origin = try reader.require("origin", as: Origin.init)
    let from = try reader.require("from", as: Spelling.number())
    let to = try reader.require("to", as: Spelling.number(in: from...Spelling.largestNumber))
    let noteLength = try reader.require("note", as: Spelling.number(in: 1...Self.longestNote))
    let proof = try reader.takeAll("proof", atMost: ConsistencyProof.longest) { text throws in
      try MerkleHash(base64: text)
    }
    let runCount = try reader.require("runs", as: Spelling.number(in: 0...limits.runs))
    try reader.finish()
    let note = try bytes.require(noteLength, of: "the note", as: .manifest)
    guard bytes.position - start <= Self.longestHead else {
      throw ExchangeError(
        .manifest, "a head of \(bytes.position - start) bytes",
        rule: "head and note have at most \(Self.longestHead) bytes")
    }
    try Self.require(note: note, proof: proof)

    var runs: [Run] = []
    for _ in 0..<runCount {
      var limit = limits.run
      limit.plainBytes = min(limit.plainBytes, budget)
      let (run, plainBytes) = try Run.read(&bytes, limits: limit)
      budget -= plainBytes
      runs.append(run)
    }
    let end = try Self.end(origin, from, runs.map { ($0.origin, $0.from..<$0.to) })
    guard end == to else {
      throw ExchangeError(
        .manifest, "runs that end at \(end)", rule: "the head announced entries up to \(to)")
    }
    self.init(origin: origin, from: from, to: to, note: note, proof: proof, trusted: runs)
  }

  private static let version = "mitrakota/manifest/1"
}
