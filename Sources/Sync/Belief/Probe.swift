package import Exchange
package import Ledger

/// Tells a broken peer from a forked member: reads the peer's entries from 0 and compares them with ours.
///
/// Each step is one manifest. Its entries must lead to the head that the peer showed; only then does a
/// difference from our copy say anything about the member.
package struct Probe: Sendable {
  package let held: HeldLog
  /// The head that does not fit our copy, signed by the member.
  package let head: VerifiedCheckpoint
  /// Positions below are compared: what both sides have.
  package let end: Int
  /// The peer's history as far as it has been read, all of it equal to ours.
  package private(set) var read = Frontier()

  init(held: HeldLog, head: VerifiedCheckpoint, upTo end: Int) {
    self.held = held
    self.head = head
    self.end = min(end, held.size)
  }

  package var origin: Origin { held.origin }

  /// What is to be asked next.
  package var want: Want {
    guard let want = try? Want(origin, from: read.size, to: end) else {
      preconditionFailure("a probe goes on only below the size of our own copy")
    }
    return want
  }

  /// Whether the two heads contradict each other whatever the peer's entries are: our copy under our own
  /// signed head has another root at the size of theirs.
  package var isSelfEvident: Bool { head.checkpoint.size <= held.headSize }

  /// What one step has shown.
  package enum Finding: Sendable {
    /// All compared so far is equal; ask on.
    case equal(Probe)
    /// The histories part, under two signed heads.
    case forked(SignedFork)
    /// The peer's entries are not those under the head that it showed, or are ours after all.
    case peerIsBroken(Refusal)
    /// They part where our copy has no signed head yet.
    case unproven(Refusal)
  }

  /// Compares the next manifest; `ours` are our leaf hashes from ``want``'s beginning to the manifest's end,
  /// fewer where our copy ends.
  package func compare(
    _ manifest: Manifest, ours: [MerkleHash], verifier: PartVerifier
  ) -> Finding {
    var next = self
    let leaves: [MerkleHash]
    do throws(Refusal) {
      let part = try ReceivedPart(manifest)
      guard manifest.origin == origin, manifest.from == read.size, !part.items.isEmpty else {
        throw Refusal(
          .unasked, .peer, origin, "entries \(manifest.from)..<\(manifest.to) came, \(read.size) was asked")
      }
      guard manifest.note == head.note else {
        throw Refusal(.unasked, .peer, origin, "another head came than the peer had shown")
      }
      leaves = part.items.map(\.entry.hash)
      next.read = try verifier.lead(leaves, from: read, to: head, manifest.proof)
    } catch {
      return isSelfEvident ? giveUp(verifier: verifier) : .peerIsBroken(error)
    }
    guard let offset = zip(leaves, ours).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset
    else {
      guard next.read.size >= end else { return .equal(next) }
      return .peerIsBroken(
        Refusal(.rootMismatch, .peer, origin, "the first \(end) entries are ours, the proof was not"))
    }
    return conclude(agreed: read.size + offset, isExact: true, verifier: verifier)
  }

  /// What can be said if the peer shows no more: a self-evident contradiction freezes all the same.
  package func giveUp(verifier: PartVerifier) -> Finding {
    guard isSelfEvident else {
      return .peerIsBroken(
        Refusal(.rootMismatch, .peer, origin, "the peer does not show the entries under its head"))
    }
    return conclude(agreed: read.size, isExact: false, verifier: verifier)
  }

  /// The probe for a part that did not lead to its root; nil where our copy has no say.
  static func afterRefusal(
    _ refusal: Refusal, of manifest: Manifest, held: HeldLog, verifier: PartVerifier
  ) -> Probe? {
    let codes: [Refusal.Code] = [
      .rootMismatch, .brokenChain, .timeRunsBack, .foreignEntry, .misplacedEntry,
    ]
    guard refusal.fault == .peer, codes.contains(refusal.code), held.headSize > 0 else { return nil }
    guard let head = try? verifier.directory.head(manifest.note) else { return nil }
    return Probe(held: held, head: head, upTo: head.checkpoint.size)
  }

  private func conclude(agreed: Int, isExact: Bool, verifier: PartVerifier) -> Finding {
    guard let note = held.note, let ours = try? verifier.directory.head(note), agreed < ours.checkpoint.size
    else {
      return .unproven(
        Refusal(
          .unprovenContradiction, .nobody, origin,
          "a signed head of size \(head.checkpoint.size) parts from our copy at \(agreed)"))
    }
    return .forked(
      SignedFork(origin: origin, held: ours, shown: head, agreed: agreed, isExact: isExact))
  }
}
