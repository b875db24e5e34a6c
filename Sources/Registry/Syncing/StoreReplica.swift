package import Catalog
package import Exchange
package import Ledger
import Store
package import Sync

/// The node's register as a round sees it. Each call is one snapshot or one transaction.
package struct StoreReplica: Replica {
  let node: Node

  package init(node: Node) {
    self.node = node
  }

  package func directory() async throws(ReplicaFault) -> Directory {
    try attempt { () throws(RegistryError) in try node.directory() }
  }

  package func logs() async throws(ReplicaFault) -> [HeldLog] {
    try read { snapshot in try snapshot.logs().map { try HeldLog($0) } }
  }

  package func log(_ origin: Origin) async throws(ReplicaFault) -> HeldLog {
    try read { snapshot in
      try snapshot.log(origin.description).map { try HeldLog($0) } ?? HeldLog(empty: origin)
    }
  }

  package func root(of origin: Origin, at size: Int) async throws(ReplicaFault) -> MerkleHash {
    try read { try $0.frontier(origin: origin.description, at: size).root }
  }

  package func leafHashes(of origin: Origin, in range: Range<Int>) async throws(ReplicaFault) -> [MerkleHash] {
    try read { snapshot in
      let size = try snapshot.log(origin.description)?.size ?? 0
      guard range.lowerBound < size else { return [] }
      return try snapshot.entries(origin: origin.description, range: range.clamped(to: 0..<size)).map(\.hash)
    }
  }

  package func context(of origin: Origin, subjects: Set<Subject>) async throws(ReplicaFault) -> LogContext {
    try attempt { () throws(RegistryError) in
      let last: Instant? = try node.register.snapshot { snapshot in
        guard let size = try snapshot.log(origin.description)?.size, size > 0 else { return nil }
        let rows = try snapshot.entries(origin: origin.description, range: size - 1..<size)
        return rows.first.map { Instant(seconds: $0.recordedAt) }
      }
      var tips: [Subject: SubjectTip] = [:]
      for subject in subjects { tips[subject] = try node.register.tip(of: subject, in: origin) }
      return LogContext(lastRecorded: last, tips: tips)
    }
  }

  package func apply(_ part: VerifiedPart) async throws(ReplicaFault) {
    let items = part.items
    let part = Part(
      origin: part.origin.description, from: part.from, entries: items.map(EntryRow.init),
      documents: try read { try Projection.documents(of: items.map { ($0.entry, $0.payload.bytes) }, in: $0) },
      files: Projection.files(of: items.map { ($0.entry, $0.payload.bytes) }),
      erasures: try read { try Erasure.commitments(by: items.map(\.entry), in: $0) },
      frontier: part.frontier, note: part.completes ? part.head.note : nil)
    do {
      _ = try node.register.apply(part)
    } catch .notContiguous {
      throw .moved
    } catch {
      throw .failed("\(error)")
    }
    guard items.contains(where: { $0.entry.kind == .evidence }) else { return }
    // The entries are stored whatever becomes of this; each round hears evidence again.
    try? EvidenceClerk(node: node).hearAgain()
  }

  package func freeze(_ fork: SignedFork) async throws(ReplicaFault) {
    let evidence = EvidenceRow(
      origin: fork.origin.description, at: fork.frozenAt, held: fork.held.note, offered: fork.shown.note,
      seenAt: node.outside.now().seconds)
    try write { () throws(StoreError) in
      try node.register.freeze(evidence)
    }
  }

  package func keep(_ refusal: Refusal, from peer: String) async throws(ReplicaFault) {
    let row = RefusalRow(
      origin: refusal.origin?.description, peer: peer, code: refusal.code.rawValue, sentence: refusal.description,
      at: node.outside.now().seconds, bytes: [])
    try write { () throws(StoreError) in try node.register.refuse(row) }
  }

  package func manifest(of origin: Origin, from: Int, maxBytes: Int) async throws(ReplicaFault) -> Manifest {
    try attempt { () throws(RegistryError) in
      try node.register.snapshot { snapshot in
        try ManifestMaker(snapshot: snapshot).manifest(of: origin, from: from, maxBytes: maxBytes)
      }
    }
  }

  package func memory(of peer: String) async throws(ReplicaFault) -> PeerMemory {
    try read { snapshot in
      try snapshot.peers().first { $0.url == peer }?.memory.flatMap { PeerMemory(text: $0) } ?? PeerMemory()
    }
  }

  package func remember(_ memory: PeerMemory, of peer: String) async throws(ReplicaFault) {
    var row = try read { snapshot in try snapshot.peers().first { $0.url == peer } } ?? PeerRow(url: peer)
    row.memory = memory.text
    try write { () throws(StoreError) in try node.register.remember(row) }
  }

  private func read<Value>(_ body: (RegisterSnapshot) throws -> Value) throws(ReplicaFault) -> Value {
    try attempt { () throws(RegistryError) in try node.register.snapshot(body) }
  }

  private func attempt<Value>(_ body: () throws(RegistryError) -> Value) throws(ReplicaFault) -> Value {
    do { return try body() } catch { throw .failed(error.description) }
  }

  private func write(_ body: () throws(StoreError) -> Void) throws(ReplicaFault) {
    do { try body() } catch { throw .failed("\(error)") }
  }
}

extension HeldLog {
  init(_ row: LogRow) throws {
    self.init(origin: try Origin(row.origin), frontier: row.frontier, note: row.note, frozenAt: row.frozenAt)
  }
}

extension EntryRow {
  init(_ item: VerifiedItem) {
    let content: PayloadContent =
      switch item.payload {
      case .present(let salt, let bytes): .present(salt: salt, bytes: bytes)
      case .none, .withheld: .missing
      case .erased: .erased
      }
    self.init(item.entry, content: content)
  }
}

extension RunPayload {
  /// The payload, where it came.
  var bytes: [UInt8]? { if case .present(_, let bytes) = self { bytes } else { nil } }
}
