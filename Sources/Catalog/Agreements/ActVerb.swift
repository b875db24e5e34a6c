/// What an act does. Open: a verb that this version does not know is kept and shown, and decides nothing.
public struct ActVerb: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }

  /// Opens the cooperation file.
  public static let open = Self(rawValue: "open")
  /// Records after the fact: the text counts as adopted, stages are not asked for.
  public static let recordLegacy = Self(rawValue: "record-legacy")
  /// Proposes a cooperation to `counterpart`; `due` is the reply date, if one was set.
  public static let offer = Self(rawValue: "offer")
  public static let withdrawOffer = Self(rawValue: "withdraw-offer")
  /// Answers an offer: decision `accept`, `decline` or `counter`.
  public static let answer = Self(rawValue: "answer")
  /// A meeting.
  public static let discuss = Self(rawValue: "discuss")
  /// Puts a version of the text on the table.
  public static let table = Self(rawValue: "table")
  /// Comments on a version.
  public static let comment = Self(rawValue: "comment")
  /// Paraf: initials under a text, which are not a signature.
  public static let initial = Self(rawValue: "initial")
  /// Freezes text, parties, conditions and term; takes effect when all required parties did so over one text.
  public static let adopt = Self(rawValue: "adopt")
  /// Of a party's own council: decision `not-required`, `requested`, `granted` or `refused`.
  public static let approval = Self(rawValue: "approval")
  /// A power of attorney (surat kuasa) to sign for the party, up to `due`.
  public static let mandate = Self(rawValue: "mandate")
  public static let revokeMandate = Self(rawValue: "revoke-mandate")
  /// A planned date of signature, with its precision.
  public static let planSigning = Self(rawValue: "plan-signing")
  public static let sign = Self(rawValue: "sign")
  public static let declineSignature = Self(rawValue: "decline-signature")
  /// Signs as a witness; never blocks.
  public static let witness = Self(rawValue: "witness")
  /// Makes a leaf of another member, named by reference, the party's own act with those values.
  public static let confirm = Self(rawValue: "confirm")
  /// The same by a signed sheet that came back from a party without a node; recorded for it.
  public static let confirmByLetter = Self(rawValue: "confirm-by-letter")
  /// The depositary has received it; creates no right.
  public static let deposit = Self(rawValue: "deposit")
  /// The depositary gave it a number; no judgement of validity.
  public static let register = Self(rawValue: "register")
  /// Takes effect when all required parties did so, unless the text lets one do it: decision `by-text`.
  public static let suspend = Self(rawValue: "suspend")
  /// Ends a suspension, under the same rule.
  public static let resume = Self(rawValue: "resume")
  /// Says how the instrument relates to another one: `relation`.
  public static let relate = Self(rawValue: "relate")
  /// A further party comes; takes effect when it and all required parties did so.
  public static let accede = Self(rawValue: "accede")
  /// One party leaves from `due`, or else from `date`; the others stay.
  public static let withdraw = Self(rawValue: "withdraw")
  /// Ends the agreement from `due`, by notice of one party.
  public static let notice = Self(rawValue: "notice")
  /// Ends the agreement, with a reason from the rule pack.
  public static let end = Self(rawValue: "end")
  /// A periodic report, of the period `topic`.
  public static let report = Self(rawValue: "report")
  /// An evaluation: decision `continue`, `widen` or `stop`.
  public static let evaluate = Self(rawValue: "evaluate")
  /// A duty `topic` of `party` to `counterpart` by `due`: decision `recorded`, `reported`, `accepted`, `rejected`,
  /// `waived` or `rescheduled`.
  public static let obligation = Self(rawValue: "obligation")
  /// A dispute `topic`; a flag that overwrites nothing.
  public static let dispute = Self(rawValue: "dispute")
  /// Settles a dispute; takes effect when all required parties did so.
  public static let settle = Self(rawValue: "settle")
  /// Ralat: puts these values in the place of those of an act of the same author, named by reference.
  public static let correct = Self(rawValue: "correct")
  /// Entered in error: an act of the same author, named by reference, or, without one, the whole instrument.
  public static let strike = Self(rawValue: "strike")
  /// Received, not agreed.
  public static let acknowledge = Self(rawValue: "acknowledge")

  /// The verbs whose meaning this version knows, in the order of a cooperation's life.
  public static let known: [ActVerb] = [
    .open, .recordLegacy, .offer, .withdrawOffer, .answer, .discuss, .table, .comment, .initial, .adopt, .approval,
    .mandate, .revokeMandate, .planSigning, .sign, .declineSignature, .witness, .confirm, .confirmByLetter, .deposit,
    .register, .suspend, .resume, .relate, .accede, .withdraw, .notice, .end, .report, .evaluate, .obligation,
    .dispute, .settle, .correct, .strike, .acknowledge,
  ]
}
