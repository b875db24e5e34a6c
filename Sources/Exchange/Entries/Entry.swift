package import Catalog
package import Ledger

/// One leaf of a log: at most 4 KiB of text lines with one spelling, read as bytes and kept as they came.
///
/// Everything that can decide a status stands in it; it holds no personal data, free text or file name.
/// Two entries are equal if their bytes are. An entry that exists can be written and read again.
package struct Entry: Hashable, Sendable {
  /// The most bytes of an entry.
  package static let longest = 4096
  /// The most references to other entries.
  package static let mostReferences = 16
  /// The most parties, and the most signatures, of one act.
  package static let mostParties = 64
  /// The most relations of one instrument.
  package static let mostRelations = 16

  /// The log it was written for.
  package let origin: Origin
  /// Its position there, 0…999,999,999,999,999.
  package let index: Int
  /// When its author says it was recorded.
  package let recorded: Instant
  package let payload: PayloadReference?
  package let content: Content
  /// The text, of which the hash is taken.
  package let bytes: [UInt8]
  /// The RFC 6962 leaf hash of the bytes; other entries name this one by it.
  package let hash: MerkleHash

  /// What an entry says.
  package enum Content: Hashable, Sendable {
    /// A member's word.
    case leaf(LeafContent)
    /// A word about keys: only in the directory's log, and the only content there.
    case key(KeyStatement)
  }

  /// Writes an entry; throws, as the author's fault, for values that have no spelling or do not fit.
  package init(
    origin: Origin, index: Int, recorded: Instant, payload: PayloadReference? = nil, content: Content
  ) throws(ExchangeError) {
    do {
      let bytes = Self.text(
        origin: origin, index: index, recorded: recorded, payload: payload, content: content)
      try self.init(bytes: bytes)
    } catch { throw error.blaming(.author) }
    // A value with a part that no line shows would be lost on the way.
    guard self.payload == payload, self.content == content, self.recorded == recorded else {
      throw ExchangeError(
        .entry, "entry \(index) of \(origin) reads back differently",
        rule: "an entry says no more than its lines", fault: .author)
    }
  }

  /// Reads an entry; it must be spelled exactly as it would be written.
  package init(bytes: [UInt8]) throws(ExchangeError) {
    let parts = try Self.read(bytes)
    let text = Self.text(
      origin: parts.origin, index: parts.index, recorded: parts.recorded, payload: parts.payload,
      content: parts.content)
    guard text == bytes else {
      let line = zip(text, bytes).prefix { $0 == $1 }.count(where: { $0.0 == .lineFeed }) + 1
      throw ExchangeError(.entry, "line \(line) is spelled in another way", rule: "a value has one spelling")
    }
    (origin, index, recorded) = (parts.origin, parts.index, parts.recorded)
    (payload, content) = (parts.payload, parts.content)
    self.bytes = bytes
    hash = .leaf(bytes)
  }

  package static func == (a: Self, b: Self) -> Bool { a.bytes == b.bytes }
  package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// What every entry of a member says, whatever its kind.
package struct LeafContent: Hashable, Sendable {
  package var subject: Subject
  /// 1 for the first entry of a subject, then one more for each; always 1 for an act.
  package var revision: Int
  /// The hash of the entry with the revision before; nil for revision 1.
  package var previous: MerkleHash?
  /// Entries of any log, at most 16, each once.
  package var references: [MerkleHash]
  package var statement: Statement

  /// Makes a content; the entry it stands in checks that its parts belong together.
  package init(
    _ subject: Subject, revision: Int = 1, previous: MerkleHash? = nil, references: [MerkleHash] = [],
    _ statement: Statement
  ) {
    self.subject = subject
    self.revision = revision
    self.previous = previous
    self.references = references
    self.statement = statement
  }
}

extension Entry {
  /// The word on the line `kind`.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case record, act, withdraw, erase, key, evidence
  }

  package var kind: Kind { content.kind }

  /// What the entry is about in its own log; nil for a statement about keys.
  package var subject: Subject? { if case .leaf(let leaf) = content { leaf.subject } else { nil } }

  /// The instrument or application that the entry is about, by its name in the federation.
  ///
  /// An act's instrument, an adoption's application, or the record itself if it is one of these.
  package var topic: RecordID? {
    guard case .leaf(let leaf) = content, let author = origin.member else { return nil }
    switch leaf.statement {
    case .act(let act): return act.instrument
    case .adoption(let adoption): return adoption.application
    case .record, .withdraw, .erase, .evidence:
      let isTopic = leaf.subject.kind == .instrument || leaf.subject.kind == .application
      return isTopic ? RecordID(author, leaf.subject.slug) : nil
    }
  }

  /// The entry as the domain reads it; nil for a statement about keys.
  ///
  /// For verified entries only: who calls this vouches that the entry stands in its author's log.
  package var leaf: Leaf? {
    guard case .leaf(let leaf) = content, let author = origin.member else { return nil }
    return Leaf(
      id: LeafID(hash), author: author, index: index, recordedAt: recorded, subject: leaf.subject,
      revision: leaf.revision, references: leaf.references.map { LeafID($0) }, statement: leaf.statement)
  }
}

extension Entry.Content {
  var kind: Entry.Kind {
    switch self {
    case .key: .key
    case .leaf(let leaf):
      switch leaf.statement {
      case .record, .adoption: .record
      case .act: .act
      case .withdraw: .withdraw
      case .erase: .erase
      case .evidence: .evidence
      }
    }
  }
}
