package import Catalog
import Exchange
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

  /// One entry that would be written.
  package struct Change: Sendable {
    package let kind: Kind
    package let subject: Subject
    /// The file it was read from; nil for a withdrawal.
    package let file: String?
    let draft: Draft
  }

  /// What a change does to a subject.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case add, revise, withdraw
  }

  /// Whether nothing stands in the way.
  package var isPublishable: Bool { !findings.contains { $0.severity == .error } }
}

/// What the log says last about a subject.
struct PublishedRecord {
  let isWithdrawn: Bool
  /// Nil where the payload was erased.
  let payload: [UInt8]?
}

extension PublishPlan {
  init(
    _ folder: CatalogFolder, member: MemberID, published: [Subject: PublishedRecord], sources: [String: [UInt8]]
  ) {
    var changes: [Change] = []
    var findings = folder.findings
    var unchanged = 0
    for record in folder.records {
      let held = published[record.subject]
      if let held, !held.isWithdrawn, held.payload == record.payload {
        unchanged += 1
      } else if let held, !held.isWithdrawn, held.payload == nil {
        findings.append(.erased(record))
        unchanged += 1
      } else if held != nil, record.subject.kind == .act {
        findings.append(.revisedAct(record))
      } else {
        changes.append(
          Change(kind: held == nil ? .add : .revise, subject: record.subject, file: record.file, draft: Draft(record)))
      }
    }
    let kept = Set(folder.records.map(\.subject))
    for (subject, held) in published.sorted(by: { $0.key < $1.key }) where !held.isWithdrawn && !kept.contains(subject)
    {
      if subject.kind == .act {
        findings.append(.missingAct(subject))
      } else {
        changes.append(Change(kind: .withdraw, subject: subject, file: nil, draft: Draft(subject, .withdraw)))
      }
    }
    self.member = member
    self.findings = findings.sorted(by: Finding.inReadingOrder)
    self.changes = changes.sorted { $0.place < $1.place }
    self.unchanged = unchanged
    self.sources = sources
  }
}

extension PublishPlan.Change {
  /// Profile first, then what records describe, then acts by their legal dates, openings before the rest.
  fileprivate var place: (Int, Int, Int, String) {
    let kinds: [SubjectKind] = [.profile, .application, .document, .instrument, .adoption, .act]
    let rank = kinds.firstIndex(of: subject.kind) ?? kinds.count
    guard case .statement(_, _, .act(let act)) = draft.content else { return (rank, 0, 0, subject.description) }
    let opens = act.verb == .open || act.verb == .recordLegacy
    return (rank, opens ? 0 : 1, act.verb == .planSigning ? .max : act.date?.first.number ?? .max, subject.description)
  }
}

extension Draft {
  init(_ record: CatalogFolder.Record) {
    let statement: Statement =
      switch record.content {
      case .profile, .application, .sharing, .instrument: .record
      case .adoption(let record): .adoption(record.adoption)
      case .act(let record): .act(record.act)
      }
    var references: [MerkleHash] = []
    if case .act(let record) = record.content { references = record.targets.map(MerkleHash.init) }
    self.init(
      record.subject, statement, references: references,
      payload: Payload(mediaType: record.mediaType, bytes: record.payload))
  }
}

extension Finding {
  fileprivate static func revisedAct(_ record: CatalogFolder.Record) -> Finding {
    Finding(
      file: record.file, .error, "act-revised",
      Bilingual(
        id: "Tindakan '\(record.subject.slug)' sudah diterbitkan dengan isi lain.",
        en: "The act '\(record.subject.slug)' is published with another content."),
      remedy: Bilingual(
        id: "Tindakan tidak pernah diubah: kembalikan berkas ini, lalu catat tindakan baru.",
        en: "An act is never revised: restore this file, then record a new act."))
  }

  fileprivate static func erased(_ record: CatalogFolder.Record) -> Finding {
    Finding(
      file: record.file, .warning, "payload-erased",
      Bilingual(
        id: "Isi '\(record.subject)' sudah dihapus dari register; berkas ini tidak diterbitkan lagi.",
        en: "The content of '\(record.subject)' was erased from the register; this file is not published again."),
      remedy: Bilingual(
        id: "Hapus berkas ini, atau terbitkan isi yang boleh dibaca dengan nama pendek lain.",
        en: "Delete this file, or publish what may be read under another short name."))
  }

  fileprivate static func missingAct(_ subject: Subject) -> Finding {
    Finding(
      file: "acts/\(subject.slug).xml", .warning, "act-missing",
      Bilingual(
        id: "Tindakan '\(subject.slug)' sudah diterbitkan, tetapi berkasnya tidak ada lagi.",
        en: "The act '\(subject.slug)' is published, but its file is gone."),
      remedy: Bilingual(
        id: "Tindakan tidak dapat ditarik; kembalikan berkasnya agar folder tetap lengkap.",
        en: "An act cannot be withdrawn; restore the file so that the folder stays complete."))
  }
}
