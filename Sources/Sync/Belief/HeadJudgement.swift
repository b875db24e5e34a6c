package import Exchange
package import Ledger

/// What a peer's signed head means beside what we hold.
package enum HeadJudgement: Sendable {
  /// The peer's head is ours, or older and on our history: nothing to take, perhaps something to give.
  case level(Origin, size: Int)
  /// The head belongs to entries that we hold already without a head; taking it needs no transfer.
  case completes(VerifiedPart)
  /// The peer holds more.
  case ahead(Origin, from: Int, to: Int)
  /// The head cannot belong to the history that we hold.
  case contradicts(Probe)
  /// The member signed two histories before; its log is left alone.
  case frozen(Origin, size: Int)
  /// The key is not registered yet, or no longer good.
  case setAside(Origin, size: Int, Refusal)
  /// The bytes convict the peer.
  case refused(Refusal)
}

extension PartVerifier {
  /// Compares a head that its member has signed with what we hold of that log.
  ///
  /// `root` is the root of our own copy at the head's size; needed only where that is smaller than ours.
  package func judge(_ head: VerifiedCheckpoint, held: HeldLog, root: MerkleHash?) -> HeadJudgement {
    guard head.checkpoint.origin == held.origin.description else {
      return .refused(
        Refusal(.wrongOrigin, .peer, held.origin, "a head of '\(head.checkpoint.origin)' came for this log"))
    }
    let size = head.checkpoint.size
    if held.frozenAt != nil { return .frozen(held.origin, size: size) }
    guard size <= held.size else { return .ahead(held.origin, from: held.size, to: size) }
    guard let ours = size == held.size ? held.frontier.root : root else {
      preconditionFailure("the root of our copy at a smaller size is looked up before judging")
    }
    guard ours == head.checkpoint.root else {
      return .contradicts(Probe(held: held, head: head, upTo: size))
    }
    if let part = completing(head, held) { return .completes(part) }
    return .level(held.origin, size: size)
  }
}
