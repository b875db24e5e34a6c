/// One step in the life of a cooperation, as the law counts them.
public struct Stage: Hashable, Sendable, Identifiable {
  /// Such as `penandatanganan-kb`.
  public var id: Slug
  public var name: Bilingual
  /// Whether it is gone through only where the law's condition for it holds.
  public var isConditional: Bool
  /// The acts that show that the stage was reached.
  public var marks: [Mark]
  public var basis: Basis

  /// Makes a stage.
  public init(_ id: Slug, _ name: Bilingual, isConditional: Bool = false, marks: [Mark] = [], basis: Basis) {
    self.id = id
    self.name = name
    self.isConditional = isConditional
    self.marks = marks
    self.basis = basis
  }

  /// An act on a kind of text.
  public struct Mark: Hashable, Sendable {
    public var verb: ActVerb
    /// Nil: whatever the kind.
    public var kind: InstrumentKind?

    /// Makes a mark.
    public init(_ verb: ActVerb, _ kind: InstrumentKind? = nil) {
      self.verb = verb
      self.kind = kind
    }
  }

  /// Whether an act with this verb on such a text shows the stage.
  public func isShown(by verb: ActVerb, on kind: InstrumentKind?) -> Bool {
    marks.contains { $0.verb == verb && ($0.kind == nil || $0.kind == kind) }
  }
}
