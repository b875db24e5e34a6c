import Catalog
import Exchange
package import Ledger
import Store

/// Brings a member's log in line with its catalog folder.
package struct Publisher: Sendable {
  let node: Node
  /// Absolute path of the folder.
  let folder: String
  /// Whether a record that goes and one that comes with the same content are taken for one under another name.
  package var followsRenames = true

  /// Publishes from `folder`, or from the one in the settings.
  package init(node: Node, folder: String? = nil) throws(RegistryError) {
    guard let folder = folder ?? node.settings.catalog.map(node.folder.resolve) else {
      throw RegistryError(
        .badSettings,
        id: "Folder katalog belum ditentukan: mitrakota publish FOLDER, atau isi 'catalog' di settings.json.",
        en: "No catalog folder is named: mitrakota publish FOLDER, or put 'catalog' into settings.json.")
    }
    self.node = node
    self.folder = folder
  }

  /// What publishing would append; writes nothing.
  package func plan() throws(RegistryError) -> PublishPlan {
    let files = try CatalogFiles.read(folder)
    let published = try node.register.snapshot { try self.published(in: $0) }
    let known = try node.register.snapshot { try self.known(in: $0) }
    let read = CatalogFolder(
      member: node.settings.member, files: files, root: folder, gazetteer: ReferenceData.gazetteer,
      knownRecords: known, packs: ReferenceData.rulePacks)
    return PublishPlan(
      read, member: node.settings.member, published: published,
      sources: Dictionary(files.map { (folder + "/" + $0.path, $0.bytes) }) { first, _ in first },
      followsRenames: followsRenames)
  }

  /// Appends the difference and signs the new head; nothing is written if any finding is an error.
  ///
  /// The plan is made anew under the signer's lock. Publishing twice changes nothing the second time.
  package func publish() throws(RegistryError) -> (plan: PublishPlan, head: VerifiedCheckpoint?) {
    var published: PublishPlan?
    let (_, head) = try node.writer().append { () throws(RegistryError) in
      let plan = try plan()
      guard plan.isPublishable else { throw .unpublishable(plan) }
      published = plan
      return plan.changes.flatMap(\.drafts)
    }
    guard let published else { preconditionFailure("the writer asks for its drafts before it returns") }
    return (published, head)
  }

  private func published(in snapshot: RegisterSnapshot) throws -> [Subject: PublishedRecord] {
    let origin = node.settings.origin.description
    guard let log = try snapshot.log(origin) else { return [:] }
    var newest: [Subject: EntryRow] = [:]
    for row in try snapshot.entries(origin: origin, range: 0..<log.size) {
      // Evidence and erasures are not written in the folder and say nothing of what is.
      let isFolders = row.kind != Entry.Kind.evidence.rawValue && row.kind != Entry.Kind.erase.rawValue
      if isFolders, let subject = row.subject { newest[try Subject(subject)] = row }
    }
    return try newest.mapValues { row in
      let held = try row.payload.flatMap { try snapshot.payload($0.commitment) }
      let content: PublishedRecord.Content =
        switch held {
        case .present(_, let bytes): .held(bytes)
        case .erased: .erased
        case .missing, .unread, nil: .missing
        }
      return PublishedRecord(
        isWithdrawn: row.kind == Entry.Kind.withdraw.rawValue, hash: row.hash, mediaType: row.payload?.mediaType,
        content: content)
    }
  }

  private func known(in snapshot: RegisterSnapshot) throws -> Set<RecordID> {
    let kinds = [SubjectKind.instrument.rawValue, SubjectKind.application.rawValue]
    let records = try snapshot.recordNames(kinds: kinds, besides: node.settings.member.description)
    return Set(records.compactMap { try? RecordID($0) })
  }
}

extension PayloadContent {
  /// The payload, where it is held.
  var bytes: [UInt8]? { if case .present(_, let bytes) = self { bytes } else { nil } }
}

extension RegistryError {
  static func unpublishable(_ plan: PublishPlan) -> RegistryError {
    let errors = plan.findings.count { $0.severity == .error }
    return RegistryError(
      .badInput,
      id:
        "\(errors) temuan harus diperbaiki dulu; tidak ada yang diterbitkan. Lihat semuanya: mitrakota publish --dry-run",
      en: "\(errors) findings must be mended first; nothing was published. See all: mitrakota publish --dry-run")
  }
}
