/// One thing that somebody should look at: where it is, what is wrong, what to do.
///
/// All findings are reported, not the first one. An error keeps a record from being published; a warning or a
/// note never does, for history is recorded as it was.
public struct Finding: Hashable, Sendable {
  /// The file, or the sheet of a workbook; empty where it is not known yet.
  public var file: String
  /// From 1; nil where the finding is about the whole file.
  public var line: Int?
  /// From 1, in Unicode scalars.
  public var column: Int?
  /// The elements to the place, such as `act/terms/participant[2]`; empty for a whole file.
  public var keyPath: String
  public var severity: Severity
  /// Stable name of the rule, such as `unknown-region`.
  public var rule: String
  /// What is wrong, with the offending text quoted.
  public var sentence: Bilingual
  /// What to do next.
  public var remedy: Bilingual
  /// The law that the rule rests on, such as "PP 28/2018, Pasal 9 ayat (1)"; nil: the rule is the register's own.
  public var source: String?

  /// Makes a finding.
  public init(
    file: String = "", line: Int? = nil, column: Int? = nil, keyPath: String = "", _ severity: Severity,
    _ rule: String, _ sentence: Bilingual, remedy: Bilingual, source: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.keyPath = keyPath
    self.severity = severity
    self.rule = rule
    self.sentence = sentence
    self.remedy = remedy
    self.source = source
  }

  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The record cannot be published as it is.
    case error
    case warning
    case note
  }

  /// The order in which findings are read: by file, then by place, then by rule.
  public static func inReadingOrder(_ a: Finding, _ b: Finding) -> Bool {
    (a.file, a.line ?? 0, a.column ?? 0, a.keyPath, a.rule)
      < (b.file, b.line ?? 0, b.column ?? 0, b.keyPath, b.rule)
  }
}
