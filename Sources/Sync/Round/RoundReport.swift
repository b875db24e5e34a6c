package import Exchange

/// What one round with one peer did, log by log. Plain values: exit codes and sentences are made elsewhere.
package struct RoundReport: Hashable, Sendable {
  package let peer: String
  /// Logs about which there is something to say; a log that was level on both sides is left out.
  package internal(set) var logs: [Origin: LogReport] = [:]
  /// Why the round ended early; nil if it went to its end.
  package internal(set) var failure: PeerFailure?
  /// Our own copy failed; nil usually. Says nothing about the peer.
  package internal(set) var replicaFault: ReplicaFault?
  /// Members found to have signed two histories.
  package internal(set) var forks: [SignedFork] = []
  /// Everything that was not believed, pending keys left out.
  package internal(set) var refusals: [Refusal] = []
  /// Logs whose key the directory does not name yet, sorted.
  package internal(set) var pending: [Origin] = []
  /// Calls made.
  package internal(set) var requests = 0
  /// Bytes of the runs that were received and of those that were offered, before compression.
  package internal(set) var bytesReceived = 0
  package internal(set) var bytesSent = 0

  /// A report in which nothing has happened.
  init(peer: String) { self.peer = peer }

  /// Entries taken over all logs.
  package var pulled: Int { logs.values.reduce(0) { $0 + $1.pulled } }
  /// Entries that the peer accepted over all logs.
  package var pushed: Int { logs.values.reduce(0) { $0 + $1.pushed } }
  /// Whether some log is left for the next round.
  package var isUnfinished: Bool { logs.values.contains { $0.standing == .unfinished } }

  /// The gravest that happened; the other fields say the rest.
  package var outcome: RoundOutcome {
    if let first = forks.first { return .memberForked(first) }
    if let failure { return .peerFailed(failure) }
    let behind = logs.filter { $0.value.standing == .peerBehind }.keys.sorted()
    if !behind.isEmpty { return .peerFailed(.behind(behind)) }
    if pulled + pushed > 0 { return .exchanged(pulled: pulled, pushed: pushed) }
    return .nothingNew(NothingNew(requests: requests))
  }
}

/// What became of one log in one round.
package struct LogReport: Hashable, Sendable {
  /// Entries taken from the peer and stored.
  package var pulled = 0
  /// Entries that the peer accepted.
  package var pushed = 0
  package var standing = LogStanding.level
}

/// How a log stands between the peer and us at the end of a round.
package enum LogStanding: String, Hashable, Sendable, CaseIterable {
  /// As far as could be seen, both hold the same.
  case level
  /// The peer's head is older than ours and lies on our history, and it did not take what it lacks.
  case peerBehind
  /// Limits or an incomplete answer: more in the next round.
  case unfinished
  /// The directory does not name the key yet.
  case pending
  /// Entries or head were not believed.
  case refused
  /// Frozen since an earlier round.
  case frozen
  /// Found forked in this round.
  case forked
}

/// The outcomes of a round, each with a type of its own: they are never taken for each other.
package enum RoundOutcome: Hashable, Sendable {
  case nothingNew(NothingNew)
  case exchanged(pulled: Int, pushed: Int)
  /// About the peer alone; no member is blamed.
  case peerFailed(PeerFailure)
  /// About the member alone; proven by its own signatures.
  case memberForked(SignedFork)
}

/// Both sides hold the same, as far as they may tell each other.
package struct NothingNew: Hashable, Sendable {
  /// Calls it took to know; 1 if the peer was met before.
  package let requests: Int
}

/// The peer is broken or behind.
package enum PeerFailure: Hashable, Sendable {
  /// It gave no usable answer.
  case unanswered(PeerFault)
  /// It sent bytes that convict it.
  case broken(Refusal)
  /// Its heads of these logs are older than ours and it did not take the newer entries.
  case behind([Origin])
}

extension PeerFailure: CustomStringConvertible {
  /// What happened, the rule, the next step.
  package var description: String {
    switch self {
    case .unanswered(let fault): fault.description
    case .broken(let refusal): refusal.description
    case .behind(let origins):
      "The peer is behind on \(origins.map(\.description).joined(separator: ", ")); "
        + "an older head is no offence. The next round offers the entries again."
    }
  }
}
