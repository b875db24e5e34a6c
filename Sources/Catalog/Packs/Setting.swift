/// A rule that a node may turn on or off, such as a limit that only some regions have.
public struct Setting: Hashable, Sendable, Identifiable {
  public var id: Name
  public var name: Bilingual
  /// The kind of text that it is about; nil: all.
  public var kind: InstrumentKind?
  /// Nil where no number is known.
  public var amount: Amount?
  /// What is not verified is off until a node turns it on.
  public var isOn: Bool
  public var basis: Basis

  /// Makes a setting.
  public init(
    _ id: Name, _ name: Bilingual, kind: InstrumentKind? = nil, amount: Amount? = nil, isOn: Bool = false, basis: Basis
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.amount = amount
    self.isOn = isOn
    self.basis = basis
  }

  /// A number of days or months, 1…36500.
  public enum Amount: Hashable, Sendable {
    case days(Int)
    case months(Int)
  }

  /// Open: packs may bring settings that this version does not know.
  public struct Name: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public var description: String { rawValue }

    /// Days to answer an offer.
    public static let answerTime = Self(rawValue: "answer-time")
    /// Time for the council, after which its silence counts as consent.
    public static let councilTime = Self(rawValue: "council-time")
    /// How long a framework lasts without an agreement that carries it out.
    public static let umbrellaTime = Self(rawValue: "umbrella-time")
    public static let maximumTerm = Self(rawValue: "maximum-term")
    public static let reportPeriod = Self(rawValue: "report-period")
    public static let reportRecipients = Self(rawValue: "report-recipients")
  }
}

extension RulePack {
  /// The pack as a node has it that turns a setting on, with its own amount where it names one.
  public func turningOn(_ name: Setting.Name, amount: Setting.Amount? = nil) -> RulePack {
    var pack = self
    for index in pack.settings.indices where pack.settings[index].id == name {
      pack.settings[index].isOn = true
      if let amount { pack.settings[index].amount = amount }
    }
    return pack
  }

  /// The longest term of such a text in months with the setting that says so; nil where none is on.
  public func maximumTerm(of kind: InstrumentKind) -> (months: Int, setting: Setting)? {
    for setting in settings where setting.id == .maximumTerm && setting.isOn {
      guard setting.kind == nil || setting.kind == kind, case .months(let months) = setting.amount else { continue }
      return (months, setting)
    }
    return nil
  }
}
