/// On what terms an application is shared, as flags; nil is unknown.
public struct SharingTerms: Hashable, Sendable {
  /// The ways that are offered.
  public var modes: [SharingMode] = []
  public var sourceCodeHandedOver: Bool?
  public var commercialUseForbidden: Bool?
  /// The recipient may not offer it to others.
  public var reofferingForbidden: Bool?
  public var publicationNeedsPermission: Bool?
  /// Logo and link of the provider stay on the front page.
  public var attributionRequired: Bool?
  public var derivedWorkBelongsTo: Side?
  /// Never `both`.
  public var hostingBy: Side?
  public var training: Bool?
  public var helpUntil: HelpUntil?
  public var costBorneBy: Side?
  public var personalDataRole: PersonalDataRole?
  /// For how many months the application may be used, 1…999.
  public var months: Int?

  /// Makes terms of which nothing is known.
  public init() {}

  /// The giving city, the taking city, or both.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    case provider, recipient, both
  }

  /// How long the provider helps.
  public enum HelpUntil: Hashable, Sendable {
    case installation
    /// 1…999.
    case months(Int)
    /// As a service agreement says.
    case serviceAgreement
  }

  /// What the provider is under UU 27/2022: a processor if it hosts, nothing if it only hands over code.
  public enum PersonalDataRole: String, Hashable, Sendable, CaseIterable {
    case processor, none
  }
}

/// A way to share an application.
public enum SharingMode: String, Hashable, Sendable, CaseIterable {
  case grantedSource = "granted-source"
  case sharedHosting = "shared-hosting"
  case jointDevelopment = "joint-development"
  case assistanceOnly = "assistance-only"
}
