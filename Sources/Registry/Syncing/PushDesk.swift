package import Exchange
import Ledger
import Store
package import Sync

/// Takes parts that others push: the member's own node, or anyone who relays.
///
/// Whoever pushes needs no account: the signed head speaks for the entries, the directory for the key.
package struct PushDesk: Sendable {
  let node: Node
  private let replica: StoreReplica

  package init(node: Node) {
    self.node = node
    replica = StoreReplica(node: node)
  }

  /// What became of a push.
  package enum Verdict: Sendable {
    case answered(PushAnswer)
    /// The directory does not know the key yet.
    case pending(Refusal)
    case refused(Refusal)
    /// The member signed two histories.
    case forked(SignedFork)
  }

  /// Verifies a manifest and applies it; a part that does not continue what is held is answered with what is.
  ///
  /// Tried once more if somebody else extends the log meanwhile.
  package func receive(_ manifest: Manifest, from peer: String) async throws(ReplicaFault) -> Verdict {
    for _ in 0..<2 {
      do {
        return try await attempt(manifest, from: peer)
      } catch .moved {
        continue
      }
    }
    let held = try await replica.log(manifest.origin)
    return .answered(PushAnswer(heldSize: held.size, accepted: false))
  }

  private func attempt(_ manifest: Manifest, from peer: String) async throws(ReplicaFault) -> Verdict {
    let verifier = PartVerifier(directory: try await replica.directory())
    let held = try await replica.log(manifest.origin)
    // A part of the directory may bring the very key of its head, so it is judged with its entries.
    if manifest.origin.isDirectory && manifest.from == held.size && manifest.to > held.size {
      return try await take(manifest, held, verifier, from: peer)
    }
    let head: VerifiedCheckpoint
    do { head = try verifier.directory.head(manifest.note) } catch { return try await refuse(error, from: peer) }
    let size = head.checkpoint.size
    let root = size < held.size ? try await replica.root(of: held.origin, at: size) : nil
    switch verifier.judge(head, held: held, root: root) {
    case .refused(let refusal), .setAside(_, _, let refusal):
      return try await refuse(refusal, from: peer)
    case .frozen, .level:
      return .answered(PushAnswer(heldSize: held.size, accepted: false))
    case .contradicts(let probe):
      return try await conclude(probe, verifier, from: peer)
    case .completes(let part):
      try await replica.apply(part)
      return .answered(PushAnswer(heldSize: part.to, accepted: true))
    case .ahead:
      return try await take(manifest, held, verifier, from: peer)
    }
  }

  private func take(
    _ manifest: Manifest, _ held: HeldLog, _ verifier: PartVerifier, from peer: String
  ) async throws(ReplicaFault) -> Verdict {
    guard manifest.from == held.size else {
      return .answered(PushAnswer(heldSize: held.size, accepted: false))
    }
    let received: ReceivedPart
    do { received = try ReceivedPart(manifest) } catch { return try await refuse(error, from: peer) }
    let context = try await replica.context(of: manifest.origin, subjects: received.subjects)
    let part: VerifiedPart
    do {
      part = try verifier.verify(received, against: held, context: context)
    } catch {
      return try await refuse(error, from: peer)
    }
    try await replica.apply(part)
    return .answered(PushAnswer(heldSize: part.to, accepted: true))
  }

  private func conclude(
    _ probe: Probe, _ verifier: PartVerifier, from peer: String
  ) async throws(ReplicaFault) -> Verdict {
    switch probe.giveUp(verifier: verifier) {
    case .forked(let fork):
      try await replica.freeze(fork)
      return .forked(fork)
    case .peerIsBroken(let refusal), .unproven(let refusal):
      return try await refuse(refusal, from: peer)
    case .equal:
      preconditionFailure("a probe that was given up finds nothing equal")
    }
  }

  private func refuse(_ refusal: Refusal, from peer: String) async throws(ReplicaFault) -> Verdict {
    if refusal.isPending { return .pending(refusal) }
    try await replica.keep(refusal, from: peer)
    return .refused(refusal)
  }
}
