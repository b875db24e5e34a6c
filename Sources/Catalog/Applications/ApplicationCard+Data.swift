// What an application does with data about people, and who looked at its safety.

extension ApplicationCard {
  /// The personal data that it processes, in the sense of UU 27/2022.
  public enum PersonalData: String, Hashable, Sendable, CaseIterable {
    case none, general, specific
  }

  /// The kinds of specific personal data (UU 27/2022 art 4(2)).
  public enum SpecificData: String, Hashable, Sendable, CaseIterable {
    case health, biometric, genetic, criminal, child, financial
    /// What other rules call specific.
    case other
  }

  /// Whether its safety was tested, when and by whom.
  public enum SecurityTest: Hashable, Sendable {
    case untested
    case tested(on: LegalDate?, by: String?)
  }
}
