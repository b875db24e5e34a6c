/// One sentence for people: what happened, the rule, the next step.
extension Refusal: CustomStringConvertible {
  /// `mitrakota/73.71: what happened; the rule. The next step.`
  package var description: String {
    let about = origin.map { "\($0): " } ?? ""
    return "\(about)\(what); \(code.rule). \(nextStep)"
  }

  /// What to do now; follows from whose fault it is, except where the code knows better.
  package var nextStep: String {
    switch (code, fault) {
    case (.unknownKey, _): "Wait until the secretariat registers the key; the next round asks again."
    case (.revokedKey, _): "Ask the member for a head signed with its new key."
    case (.wrongRealm, _): "Keep demonstration and official register in two files, and set the right peer."
    case (.unprovenContradiction, _): "Ask other peers until the signed head of our copy is reached."
    case (_, .peer): "Nothing of it was kept; another peer is asked, this one again later."
    case (_, .member): "Nothing of it was kept; tell the member, whose signed log is wrong."
    case (_, .nobody): "Nothing of it was kept; the next round asks again."
    }
  }
}

extension Refusal.Code {
  /// The rule that was broken, as half a sentence.
  package var rule: String {
    switch self {
    case .malformedHead: "a head is a signed note with origin, size and root in their one spelling"
    case .wrongSignature: "a head counts only with a signature that its registered key verifies"
    case .unknownKey: "a head counts only if the directory names its key"
    case .revokedKey: "a revoked key is good only up to the size and root that the revocation names"
    case .wrongRealm: "demonstration and official logs never stand in one register"
    case .wrongOrigin: "a part belongs to the log that was asked for"
    case .unasked: "a peer answers only what it was asked"
    case .wrongPlace: "a part begins where our copy ends and has no gaps"
    case .beyondHead: "entries end at or before the signed head"
    case .rootMismatch: "entries and proof must lead to the signed root"
    case .unreadableEntry: "an entry has at most 4096 bytes of lines in their one spelling"
    case .foreignEntry: "every entry names the log in which it stands"
    case .misplacedEntry: "every entry names the position at which it stands"
    case .timeRunsBack: "recorded times never decrease within a log"
    case .brokenChain: "each entry continues the last one of its subject: revision plus one, and its hash"
    case .wrongPayload: "a payload has the length and commitment that its entry names"
    case .directoryRule: "the directory binds one member, its own origin and its keys"
    case .tooMuch: "heads, parts and bytes have limits"
    case .unprovenContradiction: "only two signed heads that contradict each other freeze a member"
    }
  }
}
