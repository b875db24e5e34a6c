/// Where an instrument stands on a legal day; derived from entries, never stored as a fact.
///
/// The raw values are stable codes for programs and style sheets. `Wording` says them to people.
public enum Phase: String, Hashable, Sendable, CaseIterable {
  /// Nothing is recorded up to that day.
  case noRecord = "no-record"
  case offered
  case discussion
  /// The text is agreed; an approval that it needs is not requested yet.
  case textAgreed = "text-agreed"
  case awaitingApproval = "awaiting-approval"
  case awaitingSignatures = "awaiting-signatures"
  /// Some required parties have signed, not all.
  case partlySigned = "partly-signed"
  /// All required parties have signed; it is not in force yet.
  case signed
  case inForce = "in-force"
  case suspended
  /// Was in force and is no more; `InstrumentStatus.reason` says why.
  case ended
  case rejected
  /// Given up by all parties before it was in force.
  case cancelled
  /// An offer whose reply date has passed.
  case unanswered
  /// The entries do not say; `InstrumentStatus.missing` names what is missing.
  case unknown
  /// Entered in error.
  case struck

  /// Whether no later day changes the phase without a new act.
  public var isFinal: Bool { [.ended, .rejected, .cancelled, .unanswered, .struck].contains(self) }
}

/// Why an instrument ended. Open: the reasons come from rule packs.
public struct EndReason: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }

  /// The term is over (PP 28/2018 art 9(1) a).
  public static let periodOver = Self(rawValue: "period-over")
  public static let purposeAchieved = Self(rawValue: "purpose-achieved")
  /// The parties agree to end it.
  public static let agreed = Self(rawValue: "agreed")
  public static let rulesChanged = Self(rawValue: "rules-changed")
  public static let objectLost = Self(rawValue: "object-lost")
  /// Another instrument that replaces it is in force.
  public static let replaced = Self(rawValue: "replaced")
  /// A party did not keep to it (PP 50/2007).
  public static let breach = Self(rawValue: "breach")
  /// A party gave notice.
  public static let notice = Self(rawValue: "notice")
  /// Parties left, and fewer than two are still there.
  public static let withdrawn = Self(rawValue: "withdrawn")
}
