import Catalog
import Exchange
import Ledger

/// What the log says last about a subject.
struct PublishedRecord {
  let isWithdrawn: Bool
  /// The entry that says it.
  let hash: MerkleHash
  let mediaType: String?
  let content: Content

  /// What is held of its payload.
  enum Content: Hashable {
    case held([UInt8])
    /// It has none, or it was not fetched again since the register was restored.
    case missing
    case erased
  }

  /// Whether it stands in the lists of today.
  var stands: Bool { !isWithdrawn }
  var payload: [UInt8]? { if case .held(let bytes) = content { bytes } else { nil } }
}

/// Lays a folder and the log side by side.
struct FolderComparison {
  private let folder: CatalogFolder
  private let published: [Subject: PublishedRecord]
  private(set) var changes: [PublishPlan.Change] = []
  private(set) var findings: [Finding] = []
  private(set) var unchanged = 0

  init(_ folder: CatalogFolder, _ published: [Subject: PublishedRecord]) {
    self.folder = folder
    self.published = published
  }

  /// What the folder has that the log has not, or says otherwise.
  mutating func compare() {
    for record in folder.records {
      guard let held = published[record.subject] else {
        changes.append(.init(.add, record))
        continue
      }
      switch held.content {
      case .held(let bytes) where held.stands && bytes == record.payload: unchanged += 1
      case .erased where held.stands: keep(.erased(record))
      case .missing where held.stands: keep(.notHeld(record))
      default:
        if record.subject.kind == .act {
          findings.append(.revisedAct(record))
        } else {
          changes.append(.init(held.stands ? .revise : .add, record, since: held.stands ? held : nil))
        }
      }
    }
  }

  /// What the log has that the folder has no more.
  mutating func withdraw() {
    let kept = Set(folder.records.map(\.subject))
    for (subject, held) in published.sorted(by: { $0.key < $1.key }) where held.stands && !kept.contains(subject) {
      if subject.kind == .act {
        findings.append(.missingAct(subject))
      } else {
        changes.append(.init(withdrawing: subject))
      }
    }
  }

  /// Joins what goes with what comes where both are the same record.
  mutating func rename() {
    let gone = changes.filter { $0.kind == .withdraw }.compactMap { change -> RenameFinder.Candidate? in
      guard let held = published[change.subject], let payload = held.payload else { return nil }
      return .init(subject: change.subject, payload: payload, mediaType: held.mediaType ?? "")
    }
    guard !gone.isEmpty else { return }
    let added = Set(changes.filter { $0.kind == .add }.map(\.subject))
    let records = folder.records.filter { added.contains($0.subject) }
    let come = records.map {
      RenameFinder.Candidate(subject: $0.subject, payload: $0.payload, mediaType: $0.mediaType)
    }
    for (subject, former) in RenameFinder.renames(from: gone, to: come).sorted(by: { $0.key < $1.key }) {
      guard let record = records.first(where: { $0.subject == subject }), let held = published[former] else { continue }
      switch subject.kind {
      case .application, .adoption:
        changes.removeAll { $0.subject == subject || $0.subject == former }
        changes.append(.init(renaming: former, held, to: record))
      case .instrument: findings.append(.renamedInstrument(record, former))
      case .profile, .document, .act: continue
      }
    }
  }

  private mutating func keep(_ finding: Finding) {
    findings.append(finding)
    unchanged += 1
  }
}

extension PublishPlan.Change {
  fileprivate init(
    _ kind: PublishPlan.Kind, _ record: CatalogFolder.Record, since held: PublishedRecord? = nil
  ) {
    self.init(
      kind: kind, subject: record.subject, former: nil, file: record.file, fields: Self.fields(record, since: held),
      drafts: [Draft(record)])
  }

  fileprivate init(withdrawing subject: Subject) {
    self.init(
      kind: .withdraw, subject: subject, former: nil, file: nil, fields: [], drafts: [Draft(subject, .withdraw)])
  }

  fileprivate init(renaming former: Subject, _ held: PublishedRecord, to record: CatalogFolder.Record) {
    self.init(
      kind: .rename, subject: record.subject, former: former, file: record.file,
      fields: Self.fields(record, since: held).filter { $0.keyPath != "@slug" },
      drafts: [Draft(record, naming: [held.hash]), Draft(former, .withdraw)])
  }

  private static func fields(_ record: CatalogFolder.Record, since held: PublishedRecord?) -> [FieldChange] {
    guard let held, let payload = held.payload else { return [] }
    return PayloadFields(record.payload, mediaType: record.mediaType)
      .changes(since: PayloadFields(payload, mediaType: held.mediaType ?? ""))
  }
}
