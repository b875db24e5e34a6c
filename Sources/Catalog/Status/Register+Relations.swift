extension Register {
  /// How an instrument relates to others, by its own terms and by theirs; each relation once.
  public func relations(of instrument: RecordID) -> Relatives {
    Relatives(
      outgoing: (dossiers[instrument]?.relations ?? []).map { Kinship($0.kind, $0.target) }.sorted(),
      incoming: incoming[instrument] ?? [])
  }

  /// The families of texts, sorted.
  public var cooperations: [RecordID] {
    Set(dossiers.values.compactMap { $0.latestTerms?.cooperation }).sorted()
  }

  /// The instruments of one family, sorted.
  public func instruments(in cooperation: RecordID) -> [RecordID] {
    instruments.filter { dossiers[$0]?.latestTerms?.cooperation == cooperation }
  }
}

/// The relations of one instrument in both directions.
public struct Relatives: Hashable, Sendable {
  /// What its own terms say of others.
  public var outgoing: [Kinship]
  /// What the terms of others say of it; `other` is who says so.
  public var incoming: [Kinship]
}

/// One relation, seen from one of its ends.
public struct Kinship: Hashable, Sendable, Comparable {
  public var kind: Relation.Kind
  /// The instrument at the other end.
  public var other: RecordID

  init(_ kind: Relation.Kind, _ other: RecordID) {
    self.kind = kind
    self.other = other
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.other, a.kind.rawValue) < (b.other, b.kind.rawValue)
  }
}
