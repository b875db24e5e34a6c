package import Catalog

/// One rule of publiccode.yml, as it stands on the page of rules.
///
/// A rule is a value, and each stands in a file of its own in `Rules`.
package struct PubliccodeRule: Hashable, Sendable {
  /// Stable name, such as `email`.
  package let id: String
  package let severity: Finding.Severity
  /// What must be so, as half a sentence that can follow a colon.
  package let law: Bilingual
  package let remedy: Bilingual
  /// The key of the standard or the document that says so.
  package let source: String

  init(
    _ id: String, _ severity: Finding.Severity = .error, id law: String, en lawEN: String, fix: String,
    fixEN: String, source: String
  ) {
    (self.id, self.severity, self.source) = (id, severity, source)
    self.law = Bilingual(id: law, en: lawEN)
    remedy = Bilingual(id: fix, en: fixEN)
  }
}

/// A rule over one text.
struct ValueRule: Sendable {
  var rule: PubliccodeRule
  /// What the remedy names beyond the rule's own, such as the values that are allowed.
  var remedy: Bilingual?
  /// Whether a text obeys.
  var holds: @Sendable (String) -> Bool

  init(_ rule: PubliccodeRule, remedy: Bilingual? = nil, holds: @escaping @Sendable (String) -> Bool) {
    (self.rule, self.remedy, self.holds) = (rule, remedy, holds)
  }
}
