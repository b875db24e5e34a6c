/// The signed heads that a node holds, or those that changed since a generation.
///
/// The notes are unverified and stand in the order of the sender.
package struct HeadsDocument: Hashable, Sendable {
  package static let mediaType = "application/vnd.mitrakota.heads"
  /// The most notes of one document.
  package static let mostNotes = 2000
  /// The most bytes of a whole document.
  package static let longest = 4 << 20

  /// To be handed back as `since` the next time.
  package let generation: Generation
  /// Signed notes, byte for byte.
  package let notes: [[UInt8]]

  /// Makes a document; throws, as the author's fault, beyond the limits.
  package init(generation: Generation, notes: [[UInt8]]) throws(ExchangeError) {
    self.generation = generation
    self.notes = notes
    do { try requireLimits() } catch { throw error.blaming(.author) }
  }

  /// Reads a document; it must be the whole of the bytes.
  package init(decoding bytes: [UInt8]) throws(ExchangeError) {
    guard bytes.count <= Self.longest else { throw Self.tooLong(bytes.count) }
    var parts = ByteReader(bytes)
    var reader = try parts.takeHead(limit: 64 << 10, as: .heads)
    try reader.takeVersion(Self.version)
    generation = try reader.require("generation", as: Generation.init)
    let lengths = try reader.takeAll(
      "note", atMost: Self.mostNotes, as: Spelling.number(in: 1...Manifest.longestNote))
    try reader.finish()
    var notes: [[UInt8]] = []
    for length in lengths { notes.append(try parts.require(length, of: "a note", as: .heads)) }
    try parts.finish(as: .heads)
    self.notes = notes
    try requireLimits()
  }

  /// The document as it travels.
  package var bytes: [UInt8] {
    var writer = LineWriter(Self.version)
    writer.add("generation", generation)
    writer.addAll("note", notes.map(\.count))
    writer.endHead()
    return notes.reduce(into: writer.bytes) { $0 += $1 }
  }

  private func requireLimits() throws(ExchangeError) {
    guard notes.count <= Self.mostNotes else {
      throw ExchangeError(
        .heads, "\(notes.count) notes", rule: "a document has at most \(Self.mostNotes) notes")
    }
    guard notes.allSatisfy({ (1...Manifest.longestNote).contains($0.count) && $0.last == .lineFeed }) else {
      throw ExchangeError(
        .heads, "a note that is empty, too long or cut",
        rule: "a note has 1 to \(Manifest.longestNote) bytes and ends in a line feed")
    }
    let length = bytes.count
    guard length <= Self.longest else { throw Self.tooLong(length) }
  }

  private static func tooLong(_ count: Int) -> ExchangeError {
    ExchangeError(.heads, "a document of \(count) bytes", rule: "a document has at most \(longest) bytes")
  }

  private static let version = "mitrakota/heads/1"
}
