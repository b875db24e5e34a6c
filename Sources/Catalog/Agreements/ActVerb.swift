/// What an act does. Open: a verb that this version does not know is kept and shown, and decides nothing.
public struct ActVerb: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }

  /// Opens the cooperation file.
  public static let open = Self(rawValue: "open")
  /// Records after the fact: the text counts as adopted, stages are not asked for.
  public static let recordLegacy = Self(rawValue: "record-legacy")
  /// A meeting.
  public static let discuss = Self(rawValue: "discuss")
  /// Puts a version of the text on the table.
  public static let table = Self(rawValue: "table")
  /// Freezes text, parties, conditions and term; takes effect when all required parties did so over one text.
  public static let adopt = Self(rawValue: "adopt")
  /// A planned date of signature, with its precision.
  public static let planSigning = Self(rawValue: "plan-signing")
  public static let sign = Self(rawValue: "sign")
  /// Ends the agreement, with a reason from the rule pack.
  public static let end = Self(rawValue: "end")

  /// The verbs whose meaning this version knows.
  public static let known: [ActVerb] = [
    .open, .recordLegacy, .discuss, .table, .adopt, .planSigning, .sign, .end,
  ]
}
