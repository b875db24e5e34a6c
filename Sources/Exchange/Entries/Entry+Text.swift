import Catalog
import Ledger

/// The lines of an entry, in their order.
extension Entry {
  static let version = "mitrakota/entry/1"

  typealias Parts = (
    origin: Origin, index: Int, recorded: Instant, payload: PayloadReference?, content: Content
  )

  static func text(
    origin: Origin, index: Int, recorded: Instant, payload: PayloadReference?, content: Content
  ) -> [UInt8] {
    var writer = LineWriter(version)
    writer.add("origin", origin)
    writer.add("index", index)
    writer.add("recorded", recorded)
    writer.add("kind", content.kind.rawValue)
    if case .leaf(let leaf) = content {
      writer.add("subject", leaf.subject)
      writer.add("revision", leaf.revision)
      writer.add("previous", leaf.previous?.hex)
    }
    if let payload {
      writer.add("media", payload.mediaType)
      writer.add("length", payload.length)
      writer.add("commitment", payload.commitment.hex)
    }
    switch content {
    case .key(let statement): statement.write(to: &writer)
    case .leaf(let leaf):
      writer.addAll("ref", leaf.references.map(\.hex))
      leaf.statement.write(to: &writer)
    }
    return writer.bytes
  }

  static func read(_ bytes: [UInt8]) throws(ExchangeError) -> Parts {
    var reader = try LineReader(bytes, limit: longest, as: .entry)
    try reader.takeVersion(version)
    let origin = try reader.require("origin", as: Origin.init)
    let index = try reader.require("index", as: Spelling.number())
    let recorded = try reader.require("recorded", as: Instant.init)
    let kind = try reader.require("kind", as: Spelling.oneOf(Kind.self))
    guard (kind == .key) == origin.isDirectory else {
      throw ExchangeError(
        .entry, "an entry of kind '\(kind.rawValue)' in \(origin)",
        rule: "statements about keys stand in the directory, and nothing else does")
    }
    let parts: Parts
    if kind == .key {
      let statement = try KeyStatement(&reader)
      try statement.requirePlace(in: origin)
      parts = (origin, index, recorded, nil, .key(statement))
    } else {
      let (leaf, payload) = try leafContent(kind, &reader)
      parts = (origin, index, recorded, payload, .leaf(leaf))
    }
    try reader.finish()
    return parts
  }

  private static func leafContent(
    _ kind: Kind, _ reader: inout LineReader
  ) throws(ExchangeError) -> (LeafContent, PayloadReference?) {
    let subject = try reader.require("subject", as: Subject.init)
    let revision = try reader.require("revision", as: Spelling.number(in: 1...Spelling.largestNumber))
    let previous = try reader.take("previous", as: MerkleHash.init(hex:))
    let payload = try payloadReference(&reader)
    let references = try reader.takeAll("ref", atMost: mostReferences, as: MerkleHash.init(hex:))
    let statement = try Statement(kind, subject, &reader)
    let content = LeafContent(
      subject, revision: revision, previous: previous, references: references, statement)
    try content.requireAgreement(hasPayload: payload != nil)
    return (content, payload)
  }

  private static func payloadReference(
    _ reader: inout LineReader
  ) throws(ExchangeError) -> PayloadReference? {
    guard let mediaType = try reader.take("media", as: Spelling.mediaType) else { return nil }
    return PayloadReference(
      mediaType: mediaType,
      length: try reader.require("length", as: Spelling.number(in: 0...Commitment.longestPayload)),
      commitment: try reader.require("commitment", as: MerkleHash.init(hex:)))
  }
}

/// Rules that bind several lines.
extension LeafContent {
  fileprivate func requireAgreement(hasPayload: Bool) throws(ExchangeError) {
    guard (revision == 1) == (previous == nil) else {
      throw ExchangeError(
        .entry, "revision \(revision) \(previous == nil ? "without" : "with") an entry before it",
        rule: "every revision but the first names the one before")
    }
    guard Set(references).count == references.count else {
      throw ExchangeError(.entry, "a reference stands twice", rule: "each entry is named once")
    }
    if case .act = statement {
      guard subject.kind == .act, revision == 1 else {
        throw ExchangeError(
          .entry, "an act as revision \(revision) of '\(subject)'",
          rule: "an act is the first entry of a subject act/…")
      }
    }
    if statement == .erase, references.count != 1 {
      throw ExchangeError(
        .entry, "an erasure with \(references.count) references",
        rule: "an erasure names the one entry whose payload is gone")
    }
    guard payloadRule.contains(hasPayload) else {
      throw ExchangeError(
        .entry, "'\(subject)' \(hasPayload ? "with" : "without") a payload",
        rule: "records and evidence have a payload, erasures have none")
    }
  }

  /// Whether a payload may be there, may be absent, or both.
  private var payloadRule: [Bool] {
    switch statement {
    case .record, .adoption, .evidence: [true]
    case .act, .withdraw: [true, false]
    case .erase: [false]
    }
  }
}
