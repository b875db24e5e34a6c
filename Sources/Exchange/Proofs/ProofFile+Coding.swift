import Catalog
import Ledger

/// A text head, the logs with their entries, and a last line with the digest of everything before it.
extension ProofFile {
  /// The file as it travels.
  package var bytes: [UInt8] {
    var head = LineWriter(Self.version)
    head.add("instrument", claim.instrument)
    head.add("day", claim.day)
    head.add("offset", claim.offset)
    head.add("phase", claim.phase.rawValue)
    head.add("state", claim.state.hex)
    head.add("logs", logs.count)
    head.endHead()
    let body = logs.reduce(into: head.bytes) { $0 += $1.bytes }
    return body + Self.lastLine(after: body)
  }

  /// Reads a file; it must be the whole of the bytes, spelled as it would be written.
  package init(decoding bytes: [UInt8]) throws(ExchangeError) {
    guard bytes.count <= Self.longest else {
      throw ExchangeError(
        .proof, "a file of \(bytes.count) bytes", rule: "a proof has at most \(Self.longest) bytes")
    }
    let body = Array(bytes.dropLast(Self.lastLineLength))
    guard bytes.count > Self.lastLineLength, bytes.suffix(Self.lastLineLength).elementsEqual(Self.lastLine(after: body))
    else {
      throw ExchangeError(
        .proof, "the last line is not the digest of what stands before it",
        rule: "a proof ends in the SHA-256 of all bytes before its last line")
    }
    var reader = ByteReader(body)
    var head = try reader.takeHead(limit: Self.longestHead, as: .proof)
    try head.takeVersion(Self.version)
    let claim = Claim(
      instrument: try head.require("instrument", as: RecordID.init),
      day: try head.require("day", as: CalendarDay.init),
      offset: try head.require("offset", as: Spelling.number(in: 0...50_400)),
      phase: try head.require("phase", as: Spelling.oneOf(Phase.self)),
      state: try head.require("state", as: MerkleHash.init(hex:)))
    let count = try head.require("logs", as: Spelling.number(in: 1...Self.mostLogs))
    try head.finish()
    var logs: [Log] = []
    var budget = Self.mostEntries
    for _ in 0..<count { logs.append(try Log(&reader, &budget)) }
    try reader.finish(as: .proof)
    try Self.requireOrder(logs)
    self.init(claim: claim, read: logs)
    guard self.bytes == bytes else {
      throw ExchangeError(.proof, "the file is spelled in another way", rule: "a proof has one spelling")
    }
  }

  /// The directory first, then each log once by its name.
  private static func requireOrder(_ logs: [Log]) throws(ExchangeError) {
    let names = logs.dropFirst().map(\.origin)
    guard let first = logs.first, first.origin.isDirectory, zip(names, names.dropFirst()).allSatisfy({ $0 < $1 }),
      names.allSatisfy({ !$0.isDirectory && $0.realm == first.origin.realm })
    else {
      throw ExchangeError(
        .proof, "the logs \(logs.map(\.origin.description).joined(separator: ", "))",
        rule: "the directory comes first, then each log of its realm once, by name")
    }
  }

  private static func lastLine(after body: [UInt8]) -> [UInt8] {
    Array("digest \(SHA256Digest.of(body).hex)\n".utf8)
  }

  private static let version = "mitrakota/proof/1"
  private static let lastLineLength = "digest \n".utf8.count + 64
  /// The most bytes of one head.
  fileprivate static let longestHead = 16 << 10
}

extension ProofFile.Log {
  fileprivate var bytes: [UInt8] {
    var head = LineWriter(Self.version)
    head.add("origin", origin)
    head.add("note", note.count)
    head.add("entries", items.count)
    head.endHead()
    return items.reduce(into: head.bytes + note) { $0 += $1.bytes }
  }

  /// Reads the next log; `budget` is how many entries may still come.
  fileprivate init(_ reader: inout ByteReader, _ budget: inout Int) throws(ExchangeError) {
    var head = try reader.takeHead(limit: ProofFile.longestHead, as: .proof)
    try head.takeVersion(Self.version)
    let origin = try head.require("origin", as: Origin.init)
    let length = try head.require("note", as: Spelling.number(in: 1...Manifest.longestNote))
    let count = try head.require("entries", as: Spelling.number(in: 0...budget))
    try head.finish()
    let note = try reader.require(length, of: "the note", as: .proof)
    var items: [ProofFile.Item] = []
    for _ in 0..<count {
      let item = try ProofFile.Item(&reader)
      guard item.entry.origin == origin, item.entry.index > items.last?.entry.index ?? -1 else {
        throw ExchangeError(
          .proof, "entry \(item.entry.index) of \(item.entry.origin) among those of \(origin)",
          rule: "the entries of a log stand in order of their positions, each once")
      }
      items.append(item)
    }
    budget -= count
    self.init(origin: origin, note: note, items: items)
  }

  private static let version = "mitrakota/proof-log/1"
}

extension ProofFile.Item {
  fileprivate var bytes: [UInt8] {
    var head = LineWriter(Self.version)
    head.add("bytes", entry.bytes.count)
    head.add("salt", payload.map { Hex.encode($0.salt) })
    head.addAll("proof", proof.map(\.base64))
    head.endHead()
    guard let payload else { return head.bytes + entry.bytes }
    return head.bytes + entry.bytes + payload.payload + [.lineFeed]
  }

  fileprivate init(_ reader: inout ByteReader) throws(ExchangeError) {
    var head = try reader.takeHead(limit: ProofFile.longestHead, as: .proof)
    try head.takeVersion(Self.version)
    let length = try head.require("bytes", as: Spelling.number(in: 1...Entry.longest))
    let salt = try head.take("salt") { text throws in
      guard let salt = Hex.decode(text.utf8), salt.count == Commitment.saltLength else {
        throw SpellingError("a salt is thirty-two digits 0–9, a–f")
      }
      return salt
    }
    let proof = try head.takeAll("proof", atMost: ProofFile.longestProof) { text throws in
      try MerkleHash(base64: text)
    }
    try head.finish()
    let entry = try Entry(bytes: try reader.require(length, of: "an entry", as: .proof))
    self.init(
      entry: entry, proof: proof,
      payload: try salt.map { salt throws(ExchangeError) in
        try Self.payload(of: entry, salt, &reader)
      })
  }

  /// As many bytes as the entry says, which must lead to its commitment, and a line feed.
  private static func payload(
    of entry: Entry, _ salt: [UInt8], _ reader: inout ByteReader
  ) throws(ExchangeError) -> SaltedPayload {
    guard let reference = entry.payload else {
      throw ExchangeError(
        .proof, "a salt beside entry \(entry.index) of \(entry.origin)", rule: "only a payload has a salt")
    }
    let bytes = try reader.require(reference.length, of: "a payload", as: .proof)
    guard try reader.require(1, of: "the line feed after a payload", as: .proof) == [.lineFeed] else {
      throw ExchangeError(.proof, "a payload goes on", rule: "a line feed stands after each payload")
    }
    return try SaltedPayload(bytes: salt + bytes, for: reference.commitment)
  }

  private static let version = "mitrakota/proof-entry/1"
}
