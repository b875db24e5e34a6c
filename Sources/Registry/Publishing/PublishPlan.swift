package import Catalog
package import Exchange
import Ledger

/// The difference between a catalog folder and the member's log: exactly what publishing would append.
package struct PublishPlan: Sendable {
  package let member: MemberID
  /// All of them, in reading order; an error keeps everything from being published.
  package let findings: [Finding]
  /// In the order in which they would be written.
  package let changes: [Change]
  /// Records that are in the log as they are in the folder.
  package let unchanged: Int
  /// The bytes of the files that findings are about.
  package let sources: [String: [UInt8]]

  /// What would be written of one subject: one entry, or two where it gets another name.
  package struct Change: Sendable {
    package let kind: Kind
    package let subject: Subject
    /// The name under which it stood so far, where it is renamed.
    package let former: Subject?
    /// The file it was read from; nil for a withdrawal.
    package let file: String?
    /// What a revision changes; empty for a new record, a withdrawal and a file.
    package let fields: [FieldChange]
    /// In the order in which they are written.
    let drafts: [Draft]
  }

  /// What a change does to a subject.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case add, revise, rename, withdraw
  }

  /// Whether nothing stands in the way.
  package var isPublishable: Bool { !findings.contains { $0.severity == .error } }
}

extension PublishPlan {
  /// - Parameter followsRenames: Whether a record that goes and one that comes may be the same.
  init(
    _ folder: CatalogFolder, member: MemberID, published: [Subject: PublishedRecord], sources: [String: [UInt8]],
    followsRenames: Bool = true
  ) {
    var comparison = FolderComparison(folder, published)
    comparison.compare()
    comparison.withdraw()
    if followsRenames { comparison.rename() }
    self.member = member
    findings = (folder.findings + comparison.findings).sorted(by: Finding.inReadingOrder)
    changes = comparison.changes.sorted { $0.place < $1.place }
    unchanged = comparison.unchanged
    self.sources = sources
  }
}

extension PublishPlan.Change {
  /// Profile first, then what records describe, then acts by their legal dates, openings before the rest.
  fileprivate var place: (Int, Int, Int, String) {
    let kinds: [SubjectKind] = [.profile, .application, .document, .instrument, .adoption, .act]
    let rank = kinds.firstIndex(of: subject.kind) ?? kinds.count
    guard case .statement(_, _, .act(let act))? = drafts.first?.content else {
      return (rank, 0, 0, subject.description)
    }
    let opens = act.verb == .open || act.verb == .recordLegacy
    return (rank, opens ? 0 : 1, act.verb == .planSigning ? .max : act.date?.first.number ?? .max, subject.description)
  }
}

extension Draft {
  /// - Parameter former: Entries that the record names: the last one under another name.
  init(_ record: CatalogFolder.Record, naming former: [MerkleHash] = []) {
    let statement: Statement =
      switch record.content {
      case .profile, .application, .sharing, .instrument, .notice, .file: .record
      case .adoption(let record): .adoption(record.adoption)
      case .act(let record): .act(record.act)
      }
    var references = former
    switch record.content {
    case .act(let record): references = record.targets.map(MerkleHash.init)
    case .adoption(let record): references += record.answers.map(MerkleHash.init)
    default: break
    }
    self.init(
      record.subject, statement, references: references,
      payload: Payload(mediaType: record.mediaType, bytes: record.payload))
    if case .file(_, let application) = record.content { about = Subject(.application, application) }
  }
}
