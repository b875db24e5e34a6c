package import Exchange
package import Sync

/// Takes parts that others push: the member's own node, or anyone who relays.
///
/// Whoever pushes needs no account: the signed head speaks for the entries, the directory for the key.
package struct PushDesk: Sendable {
  private let replica: StoreReplica

  package init(node: Node) {
    replica = StoreReplica(node: node)
  }

  /// What became of a push.
  package enum Verdict: Sendable {
    case answered(PushAnswer)
    /// The directory does not know the key yet.
    case pending(Refusal)
    case refused(Refusal)
    /// The member signed two histories, and is frozen from now on.
    case forked(SignedFork)
  }

  /// Verifies a manifest and stores it; one that does not continue what is held is answered with what is.
  package func receive(_ manifest: Manifest, from peer: String) async throws(ReplicaFault) -> Verdict {
    let reception = try await Sync.receive(manifest, from: peer, into: replica)
    return switch reception {
    case .accepted, .elsewhere, .frozen: .answered(reception.answer)
    case .refused(let refusal, _): refusal.isPending ? .pending(refusal) : .refused(refusal)
    case .forked(let fork, _): .forked(fork)
    }
  }
}
