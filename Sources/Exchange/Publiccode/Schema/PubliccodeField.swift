/// One key of the standard: what shape its value has, and what is asked of it.
struct PubliccodeField: Sendable {
  var name: String
  var shape: Shape
  /// Whether an absent or empty value is an error.
  var isRequired = false
  /// What its text, or each text of its list, must obey; the first that is broken is told.
  var rules: [ValueRule] = []
  /// What is told besides, whatever the rules say.
  var advice: [ValueRule] = []
  var deprecation: Deprecation?
  /// What the keys beside it ask of it.
  var condition: Condition?

  /// What a value is made of. Numbers and truth values are taken as texts where a text belongs.
  enum Shape: Sendable {
    case text
    case address
    case truth
    case texts
    case addresses
    /// One address or a list of them.
    case addressOrList
    case record([PubliccodeField])
    /// A record that counts as there, only empty, where it is left out.
    case part([PubliccodeField])
    case records([PubliccodeField])
    /// A record for each language.
    case languages([PubliccodeField])
  }

  /// Why a key should go, and what it is called in findings.
  struct Deprecation: Sendable {
    var remedy: DeprecatedKey.Remedy
    /// An empty text is as good as none.
    var sparesEmpty = false
  }

  /// A rule over a value and the keys beside it.
  struct Condition: Sendable {
    var breach: @Sendable (_ value: YAMLNode?, _ record: YAMLNode?) -> PubliccodeRule?
  }
}

extension PubliccodeField {
  init(
    _ name: String, _ shape: Shape, required: Bool = false, _ rules: [ValueRule] = [], advice: [ValueRule] = [],
    deprecation: Deprecation? = nil, condition: Condition? = nil
  ) {
    self.init(
      name: name, shape: shape, isRequired: required, rules: rules, advice: advice, deprecation: deprecation,
      condition: condition)
  }
}
