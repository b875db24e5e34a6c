package import Catalog
package import Exchange
import Ledger
import Store
import Sync

extension Node {
  /// Makes the file that proves an agreement on a machine without a register.
  ///
  /// It holds every entry about the agreement and about the texts that bear on its status, all heads, and the
  /// directory as a whole. Throws where a log that is needed is frozen, or has no head that the directory vouches
  /// for: then nothing can be proved.
  package func prove(_ text: String, on day: CalendarDay? = nil) throws(RegistryError) -> ProofFile {
    let (file, status) = try register.snapshot { snapshot in
      var loader = ViewLoader(node: self, snapshot: snapshot)
      let view = try loader.load()
      let id = try view.identifyAgreement(text)
      // From entries alone: the shelves of a view read the file by themselves, which a snapshot does not allow.
      let status = view.register.status(of: id, on: day ?? view.today)
      let maker = ProofMaker(snapshot: snapshot, view: view, settings: settings)
      let file = try ProofFile(
        claim: .init(
          instrument: id, day: status.day, offset: settings.zone.offset, phase: status.phase, state: view.state.hash),
        logs: try maker.logs(about: view.relatives(of: id)))
      return (file, status)
    }
    guard let key = settings.directoryKey, try file.verdict(trusting: .key(key)).answer.status.isSame(as: status)
    else { throw .unproved(file.claim.instrument) }
    return file
  }
}

extension RegisterView {
  /// An instrument and all that relations lead to, but for mere hints that others exist.
  fileprivate func relatives(of instrument: RecordID) -> Set<RecordID> {
    var found: Set<RecordID> = [instrument]
    var waiting = [instrument]
    while let next = waiting.popLast() {
      let relatives = register.relations(of: next)
      for kin in relatives.outgoing + relatives.incoming where kin.kind != .related {
        if found.insert(kin.other).inserted { waiting.append(kin.other) }
      }
    }
    return found
  }
}

extension InstrumentStatus {
  /// Equal but for flags, which may speak of logs that do not bear on the status.
  fileprivate func isSame(as other: InstrumentStatus) -> Bool {
    var (own, other) = (self, other)
    (own.flags, other.flags) = ([], [])
    return own == other
  }
}

/// Picks entries from one snapshot and shows where they stand.
private struct ProofMaker {
  let snapshot: RegisterSnapshot
  let view: RegisterView
  let settings: NodeSettings

  func logs(about instruments: Set<RecordID>) throws -> [ProofFile.Log] {
    var positions: [String: Set<Int>] = [:]
    func pick(_ rows: [EntryRow]) throws {
      for entry in try rows.map({ try $0.entry() }) {
        positions[entry.origin.description, default: []].insert(entry.index)
      }
    }
    for instrument in instruments { try pick(snapshot.entries(topic: instrument.description)) }
    for use in view.register.adoptions where use.adoption.instrument.map(instruments.contains) == true {
      positions["\(Origin(settings.realm, use.leaf.author))", default: []].insert(use.leaf.index)
    }
    for member in Set(positions.keys.compactMap { try? Origin($0).member }) {
      for profile in try snapshot.documents(kind: SubjectKind.profile.rawValue, member: member.description) {
        if let source = profile.source { try pick(snapshot.entries(naming: source)) }
      }
    }
    let held = try snapshot.logs().filter { try Origin($0.origin).realm == settings.realm && $0.noteSize ?? 0 > 0 }
    let directory = held.filter { $0.origin == settings.directory.description }
    let members = held.filter { $0.origin != settings.directory.description }
      .sorted { $0.origin < $1.origin }
    return try directory.map { try log($0, Set(0..<($0.noteSize ?? 0))) }
      + members.map { try log($0, positions[$0.origin] ?? []) }
  }

  private func log(_ log: LogRow, _ positions: Set<Int>) throws -> ProofFile.Log {
    let size = log.noteSize ?? 0
    let shown = positions.filter { $0 < size }.sorted()
    if !shown.isEmpty, let at = log.frozenAt { throw RegistryError.frozen(try Origin(log.origin), at) }
    return ProofFile.Log(
      origin: try Origin(log.origin), note: log.note ?? [],
      items: try shown.map { index in
        try item(log.origin, index, proof: shown.count == size ? [] : inclusion(log.origin, index, size))
      })
  }

  private func item(_ origin: String, _ index: Int, proof: [MerkleHash]) throws -> ProofFile.Item {
    guard let row = try snapshot.entries(origin: origin, range: index..<index + 1, payloads: .loaded).first else {
      throw StoreError.outside(origin: origin, index: index, size: 0)
    }
    var payload: SaltedPayload?
    if case .present(let salt, let bytes)? = row.payload?.content {
      payload = try SaltedPayload(salt: salt, payload: bytes)
    }
    return ProofFile.Item(entry: try row.entry(), proof: proof, payload: payload)
  }

  private func inclusion(_ origin: String, _ index: Int, _ size: Int) throws -> [MerkleHash] {
    try InclusionProof.make(index: index, size: size) { try snapshot.subtree(origin: origin, range: $0) }.hashes
  }
}

extension RegistryError {
  fileprivate static func unproved(_ id: RecordID) -> RegistryError {
    RegistryError(
      .verificationFailed,
      id: "\(id) belum dapat dibuktikan: direktori di sini belum lengkap, atau simpul ini belum terdaftar. Jalankan "
        + "mitrakota sync, lalu ulangi.",
      en: "\(id) cannot be proved yet: the directory here is not complete, or this node is not registered. Run "
        + "mitrakota sync, then try again.")
  }
}
