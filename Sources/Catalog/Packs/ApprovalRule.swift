/// An approval that a party must have of its own body, where the condition for it holds.
public struct ApprovalRule: Hashable, Sendable, Identifiable {
  /// Such as `dprd`.
  public var id: Slug
  public var name: Bilingual
  /// When it is needed.
  public var condition: Bilingual
  /// The stage after which it is asked for.
  public var after: Slug?
  /// The stage that waits for it.
  public var before: Slug?
  public var basis: Basis

  /// Makes a rule.
  public init(
    _ id: Slug, _ name: Bilingual, when condition: Bilingual, after: Slug? = nil, before: Slug? = nil, basis: Basis
  ) {
    self.id = id
    self.name = name
    self.condition = condition
    self.after = after
    self.before = before
    self.basis = basis
  }
}
