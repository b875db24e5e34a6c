/// The payload of an `evidence` entry: two signed heads of one log that contradict each other.
///
/// Whoever reads one checks both signatures before believing anything in it.
package struct EvidenceDocument: Hashable, Sendable {
  package static let mediaType = "application/vnd.mitrakota.evidence"
  /// The most bytes of a whole document.
  package static let longest = 64 << 10

  /// How many entries at the beginning the reporter found to be the same in both histories; its word.
  package let agreed: Int
  /// The two signed notes, byte for byte.
  package let notes: [[UInt8]]

  /// Joins two notes; throws, as the author's fault, for any other number or for notes that are too long.
  package init(agreed: Int, notes: [[UInt8]]) throws(ExchangeError) {
    self.agreed = agreed
    self.notes = notes
    // What can be read back keeps all limits.
    do { _ = try EvidenceDocument(decoding: bytes) } catch { throw error.blaming(.author) }
  }

  /// Reads a document; it must be the whole of the bytes.
  package init(decoding bytes: [UInt8]) throws(ExchangeError) {
    guard bytes.count <= Self.longest else {
      throw ExchangeError(
        .evidence, "a document of \(bytes.count) bytes", rule: "a document has at most \(Self.longest) bytes")
    }
    var parts = ByteReader(bytes)
    var reader = try parts.takeHead(limit: 4096, as: .evidence)
    try reader.takeVersion(Self.version)
    agreed = try reader.require("agreed", as: Spelling.number())
    let lengths = try reader.takeAll("note", atMost: 2, as: Spelling.number(in: 1...Manifest.longestNote))
    try reader.finish()
    guard lengths.count == 2 else {
      throw ExchangeError(.evidence, "\(lengths.count) notes", rule: "evidence is two notes")
    }
    var notes: [[UInt8]] = []
    for length in lengths { notes.append(try parts.require(length, of: "a note", as: .evidence)) }
    try parts.finish(as: .evidence)
    self.notes = notes
  }

  /// The document as it is kept.
  package var bytes: [UInt8] {
    var writer = LineWriter(Self.version)
    writer.add("agreed", agreed)
    writer.addAll("note", notes.map(\.count))
    writer.endHead()
    return notes.reduce(into: writer.bytes) { $0 += $1 }
  }

  private static let version = "mitrakota/evidence/1"
}

extension ExchangeError.Code {
  /// Two contradicting heads.
  package static let evidence = Self(rawValue: "exchange.evidence")
}
