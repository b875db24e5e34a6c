extension SharingTerms {
  /// Two flags that cannot both be right.
  public enum Contradiction: String, Hashable, Sendable, CaseIterable {
    /// The source code is granted and not handed over.
    case grantWithoutSource
    /// Assistance is all that is offered, and the source code is handed over.
    case sourceWithAssistance
  }

  /// What about the source code cannot be right; nil where nothing is against itself.
  public var contradiction: Contradiction? {
    if modes.contains(.grantedSource), sourceCodeHandedOver == false { return .grantWithoutSource }
    if Set(modes) == [.assistanceOnly], sourceCodeHandedOver == true { return .sourceWithAssistance }
    return nil
  }
}
