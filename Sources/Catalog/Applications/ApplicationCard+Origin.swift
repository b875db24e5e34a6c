extension ApplicationCard {
  /// Other software that this one comes from.
  public struct Origin: Hashable, Sendable {
    public var kind: Kind
    public var place: Place

    /// Makes an origin.
    public init(_ kind: Kind, _ place: Place) {
      self.kind = kind
      self.place = place
    }

    /// How far the two have gone apart.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// A technical fork: the same software in another repository, meant to flow back; its own publiccode.yml
      /// keeps the address of the first one and no `isBasedOn`.
      case fork
      /// Software of its own that descends from the other: `isBasedOn` of publiccode.yml.
      case variant
    }

    /// Where the other software is described.
    public enum Place: Hashable, Sendable {
      /// The card of a member.
      case application(RecordID)
      case repository(WebAddress)
    }
  }
}

extension ApplicationCard.Origin.Place: CustomStringConvertible {
  /// Parses `73.71/war-room` or a web address.
  public init(_ text: some StringProtocol) throws(ParseError) {
    if text.contains("://") {
      self = .repository(try WebAddress(text))
    } else {
      self = .application(try RecordID(text))
    }
  }

  public var description: String {
    switch self {
    case .application(let id): id.description
    case .repository(let address): address.description
    }
  }
}
