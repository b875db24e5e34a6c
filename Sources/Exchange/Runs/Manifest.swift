package import Ledger

/// What travels: a signed head of one log, runs of entries that lead towards it, and the proof between the two.
///
/// Self-delimiting, so that several can follow each other in an answer or a file.
/// Reading one believes nothing: signature, root and proof are for the verifier.
package struct Manifest: Hashable, Sendable {
  package static let mediaType = "application/vnd.mitrakota.manifest"
  /// The most bytes of the text head and the note together.
  package static let longestHead = 64 << 10
  /// The most bytes of a signed note.
  package static let longestNote = 16 << 10

  package let origin: Origin
  /// Position of the first entry.
  package let from: Int
  /// The position after the last entry, which is at most the size in the note.
  package let to: Int
  /// The signed checkpoint, byte for byte.
  package let note: [UInt8]
  /// Consistency from `to` to the size in the note, 0…63 hashes; empty if the two are equal or `to` is 0.
  package let proof: [MerkleHash]
  /// The entries in order; none for a manifest that only brings a newer signature of a head already held.
  package let runs: [Run]

  /// Joins runs that follow each other from `from`; throws, as the author's fault, if they do not.
  package init(
    origin: Origin, from: Int, note: [UInt8], proof: [MerkleHash], runs: [Run]
  ) throws(ExchangeError) {
    do {
      to = try Self.end(origin, from, runs.map { ($0.origin, $0.from..<$0.to) })
      try Self.require(note: note, proof: proof)
    } catch { throw error.blaming(.author) }
    self.origin = origin
    self.from = from
    self.note = note
    self.proof = proof
    self.runs = runs
  }

  /// For parts that have been shown to fit.
  init(origin: Origin, from: Int, to: Int, note: [UInt8], proof: [MerkleHash], trusted runs: [Run]) {
    self.origin = origin
    self.from = from
    self.to = to
    self.note = note
    self.proof = proof
    self.runs = runs
  }

  /// The position after runs of one log that follow each other.
  static func end(
    _ origin: Origin, _ from: Int, _ runs: [(origin: Origin, range: Range<Int>)]
  ) throws(ExchangeError) -> Int {
    var end = from
    for run in runs {
      guard run.origin == origin, run.range.lowerBound == end else {
        throw ExchangeError(
          .manifest, "a run of \(run.origin) from \(run.range.lowerBound), expected \(origin) from \(end)",
          rule: "the runs of a manifest are of its log and follow each other")
      }
      end = run.range.upperBound
    }
    return end
  }

  static func require(note: [UInt8], proof: [MerkleHash]) throws(ExchangeError) {
    guard (1...longestNote).contains(note.count), note.last == .lineFeed else {
      throw ExchangeError(
        .manifest, "a note of \(note.count) bytes",
        rule: "a note has 1 to \(longestNote) bytes and ends in a line feed")
    }
    guard proof.count <= ConsistencyProof.longest else {
      throw ExchangeError(
        .manifest, "a proof of \(proof.count) hashes",
        rule: "a proof has at most \(ConsistencyProof.longest) hashes")
    }
  }
}

/// How much of an answer of manifests is read.
package struct ManifestLimits: Hashable, Sendable {
  package var run = RunLimits.standard
  /// Manifests one after another.
  package var manifests = 2000
  /// Runs of one manifest.
  package var runs = 4096
  /// Bytes of all runs of all manifests together, before compression.
  package var plainBytes = 256 << 20

  /// The limits of the format.
  package static let standard = ManifestLimits()

  /// Begins with the limits of the format.
  package init() {}
}
