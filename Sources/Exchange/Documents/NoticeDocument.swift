package import Catalog
package import Markup

/// `notices/<slug>.xml`, as `notice-1.xsd` lays it down.
package enum NoticeDocument: RecordDocument {
  package static let rootName = "notice"
  package static let namespace = "urn:mitrakota:notice:1"
  package static let schema = Schema.embedded(PackageResources.notice_1_xsd, "notice-1.xsd")
  /// Told from other documents without reading them.
  package static let mediaType = "application/vnd.mitrakota.notice+xml"

  package static func decode(_ root: ElementReader) -> SecurityNotice? {
    let application: RecordID? = root.value("application")
    let title = root.localized("title")
    let severity: SecurityNotice.Severity? = root.choice("severity")
    guard let slug: Slug = root.attribute("slug"), let application, let severity else { return nil }
    var notice = SecurityNotice(slug, application: application, title: title, severity: severity)
    notice.dataClass = root.dataClass()
    notice.affectedFrom = root.child("affected")?.attribute("from")
    notice.affectedTo = root.child("affected")?.attribute("to")
    notice.fixed = root.text("fixed")
    notice.date = root.value("date")
    notice.address = root.value("address")
    notice.note = root.text("note")
    notice.sources = root.sources()
    notice.keeper = root.value("keeper")
    return notice
  }

  package static func encode(_ notice: SecurityNotice, with maker: ElementMaker) -> Element {
    let isLimited = notice.affectedFrom != nil || notice.affectedTo != nil
    return maker.element(
      rootName, ["slug": notice.slug.description, "dataClass": notice.dataClass?.rawValue],
      [
        maker.value("application", notice.application), maker.localized("title", notice.title),
        maker.choice("severity", notice.severity),
        isLimited ? [maker.element("affected", ["from": notice.affectedFrom, "to": notice.affectedTo], [])] : [],
        maker.text("fixed", notice.fixed), maker.value("date", notice.date),
        maker.value("address", notice.address), maker.text("note", notice.note),
        maker.sources(notice.sources), maker.value("keeper", notice.keeper),
      ])
  }
}
