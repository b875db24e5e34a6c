package import Catalog
package import Exchange
import Ledger
package import Store
package import Sync

/// What this node knows of the others: logs held, peers met, what was refused.
package struct NetworkAnswer: Sendable {
  package let member: MemberID
  package let origin: Origin
  /// Whether the directory, as held here, names a key of this member.
  package let isRegistered: Bool
  /// Entries written and not yet under a signed head.
  package let unsigned: Int
  package let logs: [HeadSummary]
  package let peers: [PeerRow]
  package let refusals: [RefusalRow]
  package let evidence: [EvidenceRow]
  package let state: RegisterState
}

extension Node {
  /// Reads everything about the network in one snapshot.
  package func network() throws(RegistryError) -> NetworkAnswer {
    try register.snapshot { snapshot in
      let logs = try snapshot.logs()
      let own = logs.first { $0.origin == settings.origin.description }
      let registered = try settings.directoryKey != nil && !directory(in: snapshot).keys(for: settings.origin).isEmpty
      return NetworkAnswer(
        member: settings.member, origin: settings.origin, isRegistered: registered,
        unsigned: (own?.size ?? 0) - (own?.noteSize ?? 0), logs: try heads(logs, in: snapshot),
        peers: try snapshot.peers(), refusals: try snapshot.refusals(), evidence: try snapshot.evidence(),
        state: RegisterState(held: try logs.map { try HeldLog($0) }))
    }
  }

  /// What is held of each log.
  func heads(_ logs: [LogRow], in snapshot: RegisterSnapshot) throws -> [HeadSummary] {
    try logs.map { log in
      let size = log.noteSize ?? 0
      let last = size == 0 ? nil : try snapshot.entries(origin: log.origin, range: size - 1..<size).first
      return HeadSummary(
        origin: try Origin(log.origin), size: size,
        root: size == 0 ? .emptyRoot : try snapshot.frontier(origin: log.origin, at: size).root,
        lastRecorded: last.map { Instant(seconds: $0.recordedAt) }, frozenAt: log.frozenAt)
    }
  }
}
