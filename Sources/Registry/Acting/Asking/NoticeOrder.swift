package import Catalog

/// What a giver wants told to those who use its application.
package struct NoticeOrder: Sendable {
  package var application: String
  package var title: LocalizedText
  package var severity: SecurityNotice.Severity
  package var affectedFrom: String?
  package var affectedTo: String?
  package var fixed: String?
  /// Nil: today.
  package var date: LegalDate?
  package var address: WebAddress?
  package var note: String?
  package var slug: Slug?
  package var keeper: Slug?

  package init(_ application: String, title: LocalizedText, severity: SecurityNotice.Severity) {
    self.application = application
    self.title = title
    self.severity = severity
  }
}
