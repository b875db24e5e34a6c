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

  /// Freezes the members that these verified entries convict; what does not convict by itself is passed over.
  func hear(_ items: [VerifiedItem], seenAt: Int) throws(RegistryError) {
    for item in items where item.entry.kind == .evidence {
      guard let bytes = item.payload.bytes, let document = try? EvidenceDocument(decoding: bytes) else { continue }
      let verifier = PartVerifier(directory: try node.directory())
      let found = try? verifier.fork(reported: document.notes[0], document.notes[1])
      guard let fork = found ?? nil else { continue }
      let row = EvidenceRow(
        origin: fork.origin.description, at: min(document.agreed, fork.held.checkpoint.size),
        held: fork.held.note, offered: fork.shown.note, seenAt: seenAt)
      try storing { () throws(StoreError) in try node.register.freeze(row) }
    }
  }

  /// The entry for a pair of notes; nil if it is logged already, or convicts nobody whose log can be named.
  private func draft(_ row: EvidenceRow) throws(RegistryError) -> Draft? {
    guard let origin = try? Origin(row.origin), let member = origin.member,
      let slug = try? Slug("bukti-\(SHA256Digest.of(row.held, row.offered).hex.prefix(16))"),
      let document = try? EvidenceDocument(agreed: row.at, notes: [row.held, row.offered])
    else { return nil }
    let subject = Subject(.document, slug)
    guard try node.register.tip(of: subject, in: node.settings.origin) == nil else { return nil }
    return Draft(
      subject, .evidence(member),
      payload: Draft.Payload(mediaType: EvidenceDocument.mediaType, bytes: document.bytes))
  }
}
