import Catalog
import Exchange
import Ledger
import Store
import Sync

/// Checks one log, entry by entry in order.
struct LogVerification {
  private(set) var summary: VerificationReport.LogCheck
  private(set) var problems: [VerificationReport.Problem] = []
  private let log: LogRow
  private let directory: Directory?
  /// The node's own log, which nobody can check before the directory names its key.
  private let own: Origin
  private var frontier = Frontier()
  private var rootAtHead: MerkleHash?
  private var last = Instant(seconds: .min)
  private var tips: [Subject: SubjectTip] = [:]

  init(log: LogRow, directory: Directory?, own: Origin) {
    self.log = log
    self.directory = directory
    self.own = own
    summary = .init(origin: log.origin)
    summary.frozenAt = log.frozenAt
    if log.noteSize == 0 { rootAtHead = .emptyRoot }
  }

  mutating func add(_ row: EntryRow) {
    let position = frontier.size
    frontier.append(.leaf(row.bytes))
    if frontier.size == log.noteSize { rootAtHead = frontier.root }
    summary.entries += 1
    if row.index != position { report(position, "stands at position \(row.index)") }
    if row.hash != .leaf(row.bytes) { report(position, "the kept hash is not that of the bytes") }
    do {
      let entry = try Entry(bytes: row.bytes)
      check(entry, at: position)
      check(row.payload, of: entry, at: position)
    } catch {
      report(position, "\(error)")
    }
  }

  mutating func finish() {
    summary.unsigned = frontier.size - (log.noteSize ?? 0)
    if frontier != log.frontier { report(nil, "the entries do not lead to the kept frontier") }
    guard let note = log.note else { return }
    do {
      let received = try ReceivedCheckpoint(bytes: note)
      if received.unverified.root != rootAtHead {
        report(nil, "the entries do not lead to the signed root of size \(received.unverified.size)")
      }
      guard let directory else { return }
      _ = try directory.head(note)
    } catch let refusal as Refusal
      where refusal.isPending && log.origin == own.description && directory?.keys(for: own).isEmpty != false
    {
      // Not registered yet: nobody else can check the head either.
    } catch {
      report(nil, "\(error)")
    }
  }

  private mutating func check(_ entry: Entry, at position: Int) {
    if entry.origin.description != log.origin { report(position, "was written for \(entry.origin)") }
    if entry.index != position { report(position, "says that it is entry \(entry.index)") }
    if entry.recorded < last { report(position, "is recorded before the entry in front of it") }
    last = max(last, entry.recorded)
    guard case .leaf(let leaf) = entry.content else { return }
    let tip = tips[leaf.subject]
    if leaf.revision != (tip?.revision ?? 0) + 1 || leaf.previous != tip?.hash {
      report(position, "does not continue revision \(tip?.revision ?? 0) of \(leaf.subject)")
    }
    tips[leaf.subject] = SubjectTip(revision: leaf.revision, hash: entry.hash)
  }

  private mutating func check(_ row: PayloadRow?, of entry: Entry, at position: Int) {
    guard let reference = entry.payload else {
      if row != nil { report(position, "a payload is kept that the entry does not name") }
      return
    }
    guard let row, row.commitment == reference.commitment else {
      report(position, "the payload that the entry names is not kept with it")
      return
    }
    switch row.content {
    case .present(let salt, let bytes):
      summary.payloads += 1
      if Commitment.of(salt: salt, payload: bytes) != reference.commitment {
        report(position, "the payload does not lead to the commitment")
      }
    case .missing, .unread: summary.withheld += 1
    case .erased: summary.erased += 1
    }
  }

  private mutating func report(_ index: Int?, _ what: String) {
    problems.append(.init(origin: log.origin, index: index, what: what))
  }
}
