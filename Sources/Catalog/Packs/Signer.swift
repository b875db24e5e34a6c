/// Who acts for a region.
public enum Office: String, Hashable, Sendable, CaseIterable {
  /// The governor, regent or mayor.
  case headOfRegion = "head-of-region"
  /// An official with a power of attorney (surat kuasa) of the head.
  case mandated
}

/// Who may sign a kind of text for a region.
public struct Signer: Hashable, Sendable {
  public var kind: InstrumentKind
  public var office: Office
  public var basis: Basis

  /// Makes a rule.
  public init(_ kind: InstrumentKind, by office: Office, basis: Basis) {
    self.kind = kind
    self.office = office
    self.basis = basis
  }
}

extension RulePack {
  /// The rule for an official who signs such a text with a power of attorney, if the law says anything of it.
  public func mandate(for kind: InstrumentKind) -> Signer? {
    signers.first { $0.kind == kind && $0.office == .mandated }
  }

  /// Whether the printed office is that of the head of a region, also where somebody holds it for a time.
  public func isHead(_ office: String) -> Bool {
    let words = office.words
    let acting = words.drop { Self.actingTitles.contains($0) }
    return headTitles.contains { acting.starts(with: $0.words) }
  }

  private static let actingTitles: Set = [
    "pj", "pjs", "plt", "plh", "penjabat", "sementara", "pelaksana", "tugas", "harian",
  ]
}
