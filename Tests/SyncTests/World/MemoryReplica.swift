import Catalog
import Exchange
import Ledger
import Sync

/// A register in memory, with the discipline of a store: parts only where the log ends, heads only where
/// they are reached.
actor MemoryReplica: Replica {
  struct Log: Sendable {
    var entries: [WrittenEntry] = []
    var tree = MemoryLog()
    var frontier = Frontier()
    var note: [UInt8]?
    var frozenAt: Int?
    var changedAt = 0
  }

  let epoch: String
  let pinned: VerifierKey
  private var logsByOrigin: [Origin: Log] = [:]
  private var folded: Directory
  private var counter = 0
  private var memories: [String: PeerMemory] = [:]
  private(set) var kept: [Refusal] = []
  private(set) var forks: [SignedFork] = []
  /// Parts applied, and entries in them.
  private(set) var applied = 0

  init(_ epoch: String, pinned: VerifierKey) throws {
    self.epoch = epoch
    self.pinned = pinned
    folded = try Directory(pinned: pinned)
  }

  // MARK: Replica

  func directory() -> Directory { folded }

  func logs() -> [HeldLog] { logsByOrigin.keys.map { log($0) } }

  func log(_ origin: Origin) -> HeldLog {
    guard let log = logsByOrigin[origin] else { return HeldLog(empty: origin) }
    return HeldLog(origin: origin, frontier: log.frontier, note: log.note, frozenAt: log.frozenAt)
  }

  func root(of origin: Origin, at size: Int) throws(ReplicaFault) -> MerkleHash {
    do { return try (logsByOrigin[origin]?.tree ?? MemoryLog()).root(at: size) } catch {
      throw .failed("no root at \(size)")
    }
  }

  func leafHashes(of origin: Origin, in range: Range<Int>) -> [MerkleHash] {
    let hashes = logsByOrigin[origin]?.tree.leafHashes ?? []
    return Array(hashes[range.clamped(to: 0..<hashes.count)])
  }

  func context(of origin: Origin, subjects: Set<Subject>) -> LogContext {
    LogContext(
      after: logsByOrigin[origin]?.entries.filter { entry in
        entry.entry.subject.map(subjects.contains) ?? false
      } ?? [], lastRecorded: logsByOrigin[origin]?.entries.last?.entry.recorded)
  }

  func apply(_ part: VerifiedPart) throws(ReplicaFault) {
    var log = logsByOrigin[part.origin] ?? Log()
    guard log.entries.count == part.from, log.frozenAt == nil else { throw .moved }
    for item in part.items {
      log.entries.append(WrittenEntry(entry: item.entry, payload: item.payload))
      log.tree.append(item.hash)
      log.frontier.append(item.hash)
    }
    guard log.frontier == part.frontier else { throw .failed("the frontier is another one") }
    if part.completes { log.note = part.head.note }
    do {
      if part.origin == folded.origin { for item in part.items { try folded.append(item.entry) } }
    } catch { throw .failed("\(error)") }
    applied += 1
    store(log, part.origin)
  }

  func freeze(_ fork: SignedFork) {
    forks.append(fork)
    guard var log = logsByOrigin[fork.origin] else { return }
    log.frozenAt = fork.frozenAt
    store(log, fork.origin)
  }

  func keep(_ refusal: Refusal, from peer: String) { kept.append(refusal) }

  func manifest(of origin: Origin, from: Int, maxBytes: Int) throws(ReplicaFault) -> Manifest {
    do {
      guard let log = logsByOrigin[origin], let note = log.note else {
        throw ReplicaFault.failed("no head of \(origin)")
      }
      let size = try ReceivedCheckpoint(bytes: note).unverified.size
      var items: [RunItem] = []
      var weight = 0
      for entry in log.entries[from..<size] {
        if !items.isEmpty, weight + entry.item.weight > maxBytes { break }
        items.append(entry.item)
        weight += entry.item.weight
      }
      let to = from + items.count
      return try Manifest(
        origin: origin, from: from, note: note,
        proof: to == size ? [] : log.tree.consistency(from: to, to: size).hashes,
        runs: [Run(origin: origin, from: from, items: items)])
    } catch { throw error as? ReplicaFault ?? .failed("\(error)") }
  }

  func memory(of peer: String) -> PeerMemory { memories[peer] ?? PeerMemory() }

  /// Through its text, as a store keeps it.
  func remember(_ memory: PeerMemory, of peer: String) { memories[peer] = PeerMemory(text: memory.text) }

  // MARK: The world around it

  /// Takes entries of the node's own member, or a prepared state of somebody's log.
  func publish(_ entries: some Sequence<WrittenEntry>, signed: VerifiedCheckpoint) throws {
    let origin = try Origin(signed.checkpoint.origin)
    var log = logsByOrigin[origin] ?? Log()
    for written in entries {
      log.entries.append(written)
      log.tree.append(written.entry.hash)
      log.frontier.append(written.entry.hash)
      if origin == folded.origin { try folded.append(written.entry) }
    }
    log.note = signed.note
    store(log, origin)
  }

  /// Takes the whole log of an author as it is now.
  func publish(_ log: [WrittenEntry], by author: Author) throws {
    let held = logsByOrigin[author.origin]?.entries.count ?? 0
    try publish(log.dropFirst(held), signed: author.head(of: log))
  }

  func publish(_ directory: DirectoryAuthor) throws { try publish(directory.log, by: directory.author) }

  func entries(of origin: Origin) -> [WrittenEntry] { logsByOrigin[origin]?.entries ?? [] }
  var state: RegisterState { RegisterState(held: logs()) }

  func headsAnswer(since: Generation?) throws -> HeadsAnswer {
    let isKnown = since.map { $0.epoch == epoch && $0.counter <= counter } ?? false
    let known = isKnown ? since?.counter ?? 0 : 0
    guard known < counter || !isKnown else { return .unchanged }
    let changed = logsByOrigin.filter { $0.value.changedAt > known }.sorted { $0.key < $1.key }
    return .heads(
      try HeadsDocument(
        generation: Generation(epoch: epoch, counter: counter), notes: changed.compactMap(\.value.note)))
  }

  func answer(_ request: PullRequest) -> PullAnswer {
    var (manifests, left, rest): ([Manifest], [Want], Int) = ([], [], request.maxBytes)
    for want in request.wants {
      guard rest > 0, log(want.origin).headSize > want.from,
        let manifest = try? manifest(of: want.origin, from: want.from, maxBytes: rest)
      else { continue }
      manifests.append(manifest)
      rest -= manifest.weight
      if let more = try? Want(want.origin, from: manifest.to, to: want.to) { left.append(more) }
    }
    return PullAnswer(manifests: manifests, left: left)
  }

  private func store(_ log: Log, _ origin: Origin) {
    counter += 1
    logsByOrigin[origin] = log
    logsByOrigin[origin]?.changedAt = counter
  }
}

extension LogContext {
  fileprivate init(after log: [WrittenEntry], lastRecorded: Instant?) {
    let context = LogContext(after: log)
    self.init(lastRecorded: lastRecorded, tip: context.tip)
  }
}
