package import Exchange

/// Why something that came was not believed, and whose fault that is.
///
/// A value and not only an error: refusals are kept and shown with what they are about.
package struct Refusal: Error, Hashable, Sendable {
  package let code: Code
  /// Whom the refusal convicts; decides whether the round with this peer goes on.
  package let fault: Fault
  /// The log it is about, where that could be read.
  package let origin: Origin?
  /// What happened, with the offending value quoted; without a full stop.
  package let what: String

  init(_ code: Code, _ fault: Fault, _ origin: Origin?, _ what: String) {
    self.code = code
    self.fault = fault
    self.origin = origin
    self.what = what
  }

  /// Whom a refusal convicts.
  package enum Fault: String, Hashable, Sendable, CaseIterable {
    /// The bytes are not the member's word: only the peer that sent them can have made or broken them.
    case peer
    /// The bytes are what the member signed, and break a rule for logs.
    case member
    /// Nobody yet: a key may still be registered, a head may still be reached.
    case nobody
  }

  /// The rules that are checked, by their stable names.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    case malformedHead = "sync.malformed-head"
    case wrongSignature = "sync.wrong-signature"
    /// The key is not in the directory as we hold it: pending, never an offence.
    case unknownKey = "sync.unknown-key"
    case revokedKey = "sync.revoked-key"
    case wrongRealm = "sync.wrong-realm"
    case wrongOrigin = "sync.wrong-origin"
    case unasked = "sync.unasked"
    case wrongPlace = "sync.wrong-place"
    case beyondHead = "sync.beyond-head"
    case rootMismatch = "sync.root-mismatch"
    case unreadableEntry = "sync.unreadable-entry"
    case foreignEntry = "sync.foreign-entry"
    case misplacedEntry = "sync.misplaced-entry"
    case timeRunsBack = "sync.time-runs-back"
    case brokenChain = "sync.broken-chain"
    case wrongPayload = "sync.wrong-payload"
    case directoryRule = "sync.directory-rule"
    case tooMuch = "sync.too-much"
    case unprovenContradiction = "sync.unproven-contradiction"
  }
}

extension Refusal {
  /// The same finding with another culprit: what breaks a rule under a signed root is the member's doing.
  func blaming(_ fault: Fault) -> Refusal { Refusal(code, fault, origin, what) }

  /// Whether the log waits for its key to be registered.
  package var isPending: Bool { code == .unknownKey }
}
