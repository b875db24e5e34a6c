// What a taker's technicians ask before they install anything.

extension ApplicationCard {
  /// Something that it is built with.
  public struct Technology: Hashable, Sendable {
    public var kind: Kind
    /// Such as `PHP` or `PostgreSQL`.
    public var name: String
    /// As the register writes it, such as `8.2` or `>= 15`.
    public var version: String?

    /// Makes a technology.
    public init(_ kind: Kind, _ name: String, version: String? = nil) {
      self.kind = kind
      self.name = name
      self.version = version
    }

    /// What part it has in the whole.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// A programming language.
      case language
      case framework, database, other
    }
  }

  /// What it needs in order to run, in the words of the register ("4 vCPU", "8 GB").
  public struct ServerNeeds: Hashable, Sendable {
    public var cpu: String?
    public var memory: String?
    public var disk: String?
    public var operatingSystem: String?
    public var webServer: String?
    public var databaseServer: String?
    /// Where it runs today, such as a national data centre.
    public var place: String?

    /// Makes needs of which nothing is known.
    public init() {}

    /// Whether nothing is known.
    public var isEmpty: Bool { self == ServerNeeds() }
  }

  /// What it exchanges data with.
  public enum Integrations: Hashable, Sendable {
    /// With nothing.
    case standalone
    /// With these; none named: with something that is not recorded.
    case connected([Integration])
  }

  /// One service (SSO, Dukcapil, SPLP …) or application that it exchanges data with.
  public struct Integration: Hashable, Sendable {
    public var name: String
    /// Its card, where it is an application that a member recorded.
    public var application: RecordID?

    /// Makes an integration.
    public init(_ name: String, application: RecordID? = nil) {
      self.name = name
      self.application = application
    }
  }
}

extension ApplicationCard.Integrations {
  /// What it is connected with; empty where it is with nothing, or with what is not recorded.
  public var list: [ApplicationCard.Integration] {
    switch self {
    case .standalone: []
    case .connected(let integrations): integrations
    }
  }
}
