import Catalog
import Exchange
import Ledger
import Store
import Sync

/// Tells every node of a member who signed two histories, and hears it from the others.
///
/// What a node has seen it logs once, in its own log; a node that reads such an entry checks both
/// signatures itself and then freezes the member too, without having met the second history.
package struct EvidenceClerk: Sendable {
  let node: Node

  package init(node: Node) {
    self.node = node
  }

  /// Logs what is held and not logged yet; returns how many entries were written.
  ///
  /// A node without a key, or whose own log is frozen, logs nothing.
  package func publish() throws(RegistryError) -> Int {
    let rows = try node.register.snapshot { try $0.evidence() }
    guard !rows.isEmpty, try KeyFile(path: node.folder.key).read() != nil else { return 0 }
    guard !rows.contains(where: { $0.origin == node.settings.origin.description }) else { return 0 }
    guard try !unlogged(rows).isEmpty else { return 0 }
    return try node.writer().append { () throws(RegistryError) in try unlogged(rows) }.entries.count
  }

  private func unlogged(_ rows: [EvidenceRow]) throws(RegistryError) -> [Draft] {
    var drafts: [Draft] = []
    for row in rows {
      if let draft = try draft(row) { drafts.append(draft) }
    }
    return drafts
  }

  /// Freezes the members that logged evidence convicts; a member who is frozen already stays as it is.
  ///
  /// Evidence that could not be judged when it came, for want of a key or of entries, is judged again.
  func hearAgain() throws(RegistryError) {
    let documents = try node.register.snapshot { snapshot in
      try snapshot.entries(kind: Entry.Kind.evidence.rawValue, payloads: .loaded)
        .compactMap { $0.payload?.content.bytes }.compactMap { try? EvidenceDocument(decoding: $0) }
    }
    guard !documents.isEmpty else { return }
    let verifier = PartVerifier(directory: try node.directory())
    for document in documents {
      guard let origin = try? Directory.origin(ofNote: document.notes[0]),
        try node.register.snapshot({ try $0.log(origin.description) })?.frozenAt == nil,
        let fork = try fork(document, of: origin, verifier)
      else { continue }
      let size = min(fork.held.checkpoint.size, fork.shown.checkpoint.size)
      let row = EvidenceRow(
        origin: origin.description, at: max(fork.frozenAt, min(document.agreed, size - 1)),
        held: fork.held.note, offered: fork.shown.note, seenAt: node.outside.now().seconds)
      try storing { () throws(StoreError) in try node.register.freeze(row) }
    }
  }

  /// The contradiction between the two notes, or between one of them and the log that is held here.
  private func fork(
    _ document: EvidenceDocument, of origin: Origin, _ verifier: PartVerifier
  ) throws(RegistryError) -> SignedFork? {
    if let fork = try? verifier.fork(reported: document.notes[0], document.notes[1]) { return fork }
    for note in document.notes {
      guard let head = try? verifier.directory.head(note), head.checkpoint.origin == origin.description else {
        return nil
      }
      let size = head.checkpoint.size
      let (held, root) = try node.register.snapshot { snapshot -> (HeldLog?, MerkleHash?) in
        guard let log = try snapshot.log(origin.description), size <= log.noteSize ?? 0 else { return (nil, nil) }
        return (try HeldLog(log), try snapshot.frontier(origin: origin.description, at: size).root)
      }
      guard let held else { continue }
      if case .contradicts(let probe) = verifier.judge(head, held: held, root: root),
        case .forked(let fork) = probe.giveUp(verifier: verifier)
      {
        return fork
      }
    }
    return nil
  }

  /// Whether some member has logged evidence about this one; once is enough for everybody.
  private func isLogged(_ member: MemberID) throws(RegistryError) -> Bool {
    try node.register.snapshot { snapshot in
      try snapshot.entries(kind: Entry.Kind.evidence.rawValue).contains { row in
        guard case .leaf(let leaf) = try row.entry().content else { return false }
        return leaf.statement == .evidence(member)
      }
    }
  }

  /// The entry for a pair of notes; nil if it is logged already, or convicts nobody whose log can be named.
  private func draft(_ row: EvidenceRow) throws(RegistryError) -> Draft? {
    guard let origin = try? Origin(row.origin), let member = origin.member,
      let slug = try? Slug("bukti-\(SHA256Digest.of(row.held, row.offered).hex.prefix(16))"),
      let document = try? EvidenceDocument(agreed: row.at, notes: [row.held, row.offered])
    else { return nil }
    let subject = Subject(.document, slug)
    guard try !isLogged(member) else { return nil }
    return Draft(
      subject, .evidence(member),
      payload: Draft.Payload(mediaType: EvidenceDocument.mediaType, bytes: document.bytes))
  }
}
