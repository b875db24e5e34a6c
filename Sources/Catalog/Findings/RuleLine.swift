/// A rule in words: what it asks, and what to do where it is broken.
public struct RuleText: Hashable, Sendable {
  public let sentence: Bilingual
  public let remedy: Bilingual
  /// The law or specification that asks it; nil: the register's own, or plain arithmetic.
  public let source: String?

  /// Puts a rule into words.
  public init(_ sentence: Bilingual, remedy: Bilingual, source: String? = nil) {
    self.sentence = sentence
    self.remedy = remedy
    self.source = source
  }
}

/// One line of the page of rules.
public struct RuleLine: Hashable, Sendable {
  /// Stable name, as findings bear it.
  public let id: String
  public let severity: Finding.Severity
  /// What the rule looks at: `act`, `application`, `folder` …
  public let about: String
  public let text: RuleText

  /// Makes a line.
  public init(_ id: String, _ severity: Finding.Severity, about: String, _ text: RuleText) {
    self.id = id
    self.severity = severity
    self.about = about
    self.text = text
  }
}

extension Rulebook {
  /// Every rule with its words, by what it looks at and then in the order of the book.
  public static var lines: [RuleLine] {
    lines(record, "record") + lines(application, "application") + lines(instrument, "instrument")
      + lines(act, "act") + lines(file, "instrument") + lines(adoption, "adoption") + lines(notice, "notice")
      + lines(folder, "folder")
  }

  /// Rules that nobody has put into words; a test keeps it empty.
  public static var unexplained: [String] {
    func silent<Subject>(_ rules: [Rule<Subject>]) -> [String] { rules.filter { $0.text == nil }.map(\.id) }
    return silent(record) + silent(application) + silent(instrument) + silent(act) + silent(file) + silent(adoption)
      + silent(notice) + silent(folder)
  }

  private static func lines<Subject>(_ rules: [Rule<Subject>], _ about: String) -> [RuleLine] {
    rules.compactMap { rule in rule.text.map { RuleLine(rule.id, rule.severity, about: about, $0) } }
  }
}
