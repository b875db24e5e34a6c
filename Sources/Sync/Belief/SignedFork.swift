package import Exchange
package import Ledger

/// A member signed two histories: two heads, both valid by the directory, that contradict each other.
///
/// Only the verifier makes one, and only this freezes a member.
package struct SignedFork: Hashable, Sendable {
  package let origin: Origin
  /// The head that we hold.
  package let held: VerifiedCheckpoint
  /// The head that the peer showed.
  package let shown: VerifiedCheckpoint
  /// Entries at the beginning that are shown to be the same in both histories.
  package let agreed: Int
  /// Whether entry `agreed` is shown to differ; else the histories may part later.
  package let isExact: Bool

  init(origin: Origin, held: VerifiedCheckpoint, shown: VerifiedCheckpoint, agreed: Int, isExact: Bool) {
    self.origin = origin
    self.held = held
    self.shown = shown
    self.agreed = agreed
    self.isExact = isExact
  }

  /// The first disputed position, at which the member is frozen.
  package var frozenAt: Int { agreed }

  /// Both notes as they came.
  package var notes: [[UInt8]] { [held.note, shown.note] }
}

extension SignedFork: CustomStringConvertible {
  /// What happened, the rule, the next step.
  package var description: String {
    "\(origin): two heads of sizes \(held.checkpoint.size) and \(shown.checkpoint.size) are signed and "
      + "contradict each other from entry \(agreed); a member signs one history. "
      + "The member is frozen there; compare both notes with the member and the secretariat."
  }
}

extension PartVerifier {
  /// Checks two notes that another node reports as evidence; nil unless they contradict each other by
  /// themselves.
  ///
  /// Two heads of one size do. Heads of two sizes need the entries: probe a peer that holds them.
  package func fork(reported held: [UInt8], _ shown: [UInt8]) throws(Refusal) -> SignedFork? {
    let (first, second) = (try directory.head(held), try directory.head(shown))
    guard contradiction(between: first, and: second), let origin = try? Origin(first.checkpoint.origin) else {
      return nil
    }
    return SignedFork(origin: origin, held: first, shown: second, agreed: 0, isExact: false)
  }
}
