import Catalog
import Exchange
import Ledger
import Store
import Sync

/// Gives drafts their place, time, revision and salt.
struct EntryComposer {
  private let origin: Origin
  private var index: Int
  private var recorded: Instant
  /// The last entry of each subject seen so far, those on disk and those composed.
  private var tips: [Subject: Tip] = [:]
  private let wasEmpty: Bool
  private let register: RegisterFile
  private let outside: Outside

  /// One composed entry with what the store keeps of it.
  struct Composed {
    let entry: Entry
    let payload: SaltedPayload?
    let row: EntryRow
  }

  init(origin: Origin, from index: Int, register: RegisterFile, outside: Outside) throws(RegistryError) {
    self.origin = origin
    self.index = index
    wasEmpty = index == 0
    self.register = register
    self.outside = outside
    let last = try register.snapshot { snapshot in
      index == 0 ? nil : try snapshot.entries(origin: origin.description, range: index - 1..<index).first
    }
    // The recorded time never decreases within a log, even if the machine's clock does.
    recorded = max(outside.now(), Instant(seconds: last?.recordedAt ?? .min))
  }

  mutating func compose(_ draft: Draft) throws(RegistryError) -> Composed {
    do {
      let payload = try draft.payload.map { payload throws(ExchangeError) in
        try SaltedPayload(salt: outside.randomBytes(Commitment.saltLength), payload: payload.bytes)
      }
      let reference = payload.flatMap { salted in
        draft.payload.map {
          PayloadReference(mediaType: $0.mediaType, length: salted.payload.count, commitment: salted.commitment)
        }
      }
      let entry = try Entry(
        origin: origin, index: index, recorded: recorded, payload: reference, content: try content(of: draft))
      index += 1
      if case .leaf(let leaf) = entry.content { tips[leaf.subject] = Tip(leaf, entry.hash) }
      return Composed(
        entry: entry, payload: payload,
        row: EntryRow(entry, content: payload.map { .present(salt: $0.salt, bytes: $0.payload) }))
    } catch let error as ExchangeError {
      throw RegistryError(.badInput, id: "Entri tidak dapat ditulis: \(error)", en: "\(error)")
    } catch let error as RegistryError {
      throw error
    } catch {
      throw RegistryError(.storage, id: "\(error)", en: "\(error)")
    }
  }

  private mutating func content(of draft: Draft) throws(RegistryError) -> Entry.Content {
    switch draft.content {
    case .key(let statement): return .key(statement)
    case .statement(let subject, let references, let statement):
      let tip = try tip(of: subject)
      // The newest revision alone tells under which name a record stood before.
      let named = try draft.about.flatMap { about throws(RegistryError) in try self.tip(of: about)?.hash }
      let all = references + [named].compactMap(\.self)
      let former = all.isEmpty && statement.isRevision ? tip?.references ?? [] : all
      return .leaf(
        LeafContent(
          subject, revision: (tip?.revision ?? 0) + 1, previous: tip?.hash, references: former, statement))
    }
  }

  private func tip(of subject: Subject) throws(RegistryError) -> Tip? {
    if let known = tips[subject] { return known }
    // In a log that was empty there is nothing that was not composed here.
    guard !wasEmpty else { return nil }
    return try register.lastEntry(of: subject, in: origin).flatMap { entry in
      if case .leaf(let leaf) = entry.content { Tip(leaf, entry.hash) } else { nil }
    }
  }

  /// The last entry of a subject, as far as the next one continues it.
  private struct Tip {
    let revision: Int
    let hash: MerkleHash
    let references: [MerkleHash]

    init(_ leaf: LeafContent, _ hash: MerkleHash) {
      (revision, references) = (leaf.revision, leaf.references)
      self.hash = hash
    }
  }
}

extension Statement {
  /// Whether it says anew what a record is.
  fileprivate var isRevision: Bool {
    switch self {
    case .record, .adoption: true
    case .act, .withdraw, .erase, .evidence: false
    }
  }
}

extension EntryRow {
  /// The row for an entry; `content` is nil for an entry that names no payload.
  init(_ entry: Entry, content: PayloadContent?) {
    self.init(
      index: entry.index, bytes: entry.bytes, hash: entry.hash, kind: entry.kind.rawValue,
      subject: entry.subject?.description, topic: entry.topic?.description, recordedAt: entry.recorded.seconds,
      payload: entry.payload.map {
        PayloadRow(
          commitment: $0.commitment, mediaType: $0.mediaType, length: $0.length, content: content ?? .missing)
      })
  }

  /// The entry that was kept; throws where a register holds what no version of this program wrote.
  func entry() throws(RegistryError) -> Entry {
    do {
      return try Entry(bytes: bytes)
    } catch {
      throw RegistryError(
        .verificationFailed,
        id: "Entri \(index) di register tidak terbaca: \(error). Jalankan mitrakota verify.",
        en: "Entry \(index) of the register cannot be read: \(error). Run mitrakota verify.")
    }
  }
}

extension RegisterFile {
  /// The last entry of a subject in a log, or nil.
  func tip(of subject: Subject, in origin: Origin) throws(RegistryError) -> SubjectTip? {
    try lastEntry(of: subject, in: origin).flatMap { entry in
      guard case .leaf(let leaf) = entry.content else { return nil }
      return SubjectTip(revision: leaf.revision, hash: entry.hash)
    }
  }

  func lastEntry(of subject: Subject, in origin: Origin) throws(RegistryError) -> Entry? {
    try snapshot { snapshot in
      try snapshot.lastEntry(subject: subject.description, origin: origin.description).map { try $0.entry() }
    }
  }
}
