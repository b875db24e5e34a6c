/// What a rule rests on.
public struct Basis: Hashable, Sendable {
  public var source: Source
  /// The place within the source, such as "Pasal 9 ayat (1)".
  public var place: String?
  /// Whether the words of the source itself were read, and say so.
  public var isVerified: Bool

  /// Makes a basis.
  public init(_ source: Source, _ place: String? = nil, isVerified: Bool) {
    self.source = source
    self.place = place
    self.isVerified = isVerified
  }

  /// The source and the place in it on one line.
  public var citation: String { place.map { "\(source.title), \($0)" } ?? source.title }
}

/// A value of a rule pack with what it rests on.
public struct Ruled<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  public var basis: Basis

  /// Makes a rule.
  public init(_ value: Value, _ basis: Basis) {
    self.value = value
    self.basis = basis
  }
}
