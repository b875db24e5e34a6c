import Catalog
package import Exchange
package import Ledger
package import Store

/// Appends to the one log whose key it has.
///
/// Entries become durable first, then the head over them is signed, remembered and stored (law 8). A crash
/// in between leaves entries without a head; they are not served, and the next writer signs them.
package struct LogWriter: Sendable {
  let register: RegisterFile
  package let signer: HeadSigner
  let outside: Outside

  package init(register: RegisterFile, signer: HeadSigner, outside: Outside) {
    self.register = register
    self.signer = signer
    self.outside = outside
  }

  /// Writes the drafts in their order and signs the new head; with no drafts, signs only what was left unsigned.
  ///
  /// `drafts` is asked for under the signer's lock, so that it can compare with what is really there.
  /// Returns the entries written and the head, which is nil for a log that is still empty.
  @discardableResult
  package func append(
    _ drafts: () throws(RegistryError) -> [Draft]
  ) throws(RegistryError) -> (entries: [Entry], head: VerifiedCheckpoint?) {
    let lock = try storing { () throws(StoreError) in try SignerLock(beside: register.path) }
    // The lock is free again when the last reference to it goes.
    defer { withExtendedLifetime(lock) {} }
    let log = try held()
    if let at = log?.frozenAt { throw .frozen(signer.origin, at) }
    try signer.check(size: log?.size ?? 0, isSigned: log?.note != nil) { size throws(RegistryError) in
      try root(at: size)
    }
    let written = try write(try drafts(), after: log)
    return (written, try signHead())
  }

  private var origin: String { signer.origin.description }

  private func held() throws(RegistryError) -> LogRow? { try register.snapshot { try $0.log(origin) } }

  private func root(at size: Int) throws(RegistryError) -> MerkleHash {
    try register.snapshot { try $0.frontier(origin: origin, at: size).root }
  }

  private func write(_ drafts: [Draft], after log: LogRow?) throws(RegistryError) -> [Entry] {
    guard !drafts.isEmpty else { return [] }
    var composer = try EntryComposer(origin: signer.origin, from: log?.size ?? 0, register: register, outside: outside)
    let composed = try drafts.map { draft throws(RegistryError) in try composer.compose(draft) }
    var frontier = log?.frontier ?? Frontier()
    frontier.append(contentsOf: composed.map(\.entry.hash))
    let part = Part(
      origin: origin, from: log?.size ?? 0, entries: composed.map(\.row),
      documents: try register.snapshot { snapshot in
        try Projection.documents(of: composed.map { ($0.entry, $0.payload?.payload) }, in: snapshot)
      },
      files: Projection.files(of: composed.map { ($0.entry, $0.payload?.payload) }),
      erasures: try register.snapshot { try Erasure.commitments(by: composed.map(\.entry), in: $0) },
      frontier: frontier, note: nil)
    _ = try storing { () throws(StoreError) in try register.apply(part) }
    return composed.map(\.entry)
  }

  /// Signs the entries that are held, unless the held head covers them.
  private func signHead() throws(RegistryError) -> VerifiedCheckpoint? {
    guard let log = try held(), log.size > 0 else { return nil }
    if let note = log.note, log.noteSize == log.size {
      return try? ReceivedCheckpoint(bytes: note).verified(by: [signer.key.verifierKey], origin: origin)
    }
    let head = try signer.sign(size: log.size, root: log.frontier.root)
    let part = Part(origin: origin, from: log.size, entries: [], frontier: log.frontier, note: head.note)
    _ = try storing { () throws(StoreError) in try register.apply(part) }
    return head
  }
}

extension RegistryError {
  static func frozen(_ origin: Origin, _ at: Int) -> RegistryError {
    RegistryError(
      .forked,
      id: "Log \(origin) dibekukan sejak entri \(at): kuncinya menandatangani dua riwayat yang bertentangan. "
        + "Hubungi sekretariat; lihat buktinya dengan mitrakota verify.",
      en: "The log \(origin) is frozen from entry \(at): its key signed two histories that contradict each other. "
        + "Call the secretariat; see the evidence with mitrakota verify.")
  }
}
