import Catalog
import Exchange

extension ActOffice {
  /// What a security notice would record.
  package func preview(_ order: NoticeOrder) throws(RegistryError) -> ActPreview {
    let (id, card) = try view.identifyApplication(order.application)
    guard id.member == view.member || card.owner == view.member.party else {
      throw .notTheGiver(id, view.name(of: card.owner))
    }
    let parts = [id.slug.description, "peringatan", order.fixed ?? order.affectedTo ?? ""]
    let slug: Slug
    if let wanted = order.slug { slug = wanted } else { slug = try shortNames.unused(.document, parts) }
    var notice = SecurityNotice(slug, application: id, title: order.title, severity: order.severity)
    (notice.affectedFrom, notice.affectedTo) = (order.affectedFrom?.collapsed, order.affectedTo?.collapsed)
    (notice.fixed, notice.note) = (order.fixed?.collapsed, order.note?.collapsed)
    (notice.date, notice.address, notice.keeper) = (order.date ?? .day(view.today), order.address, order.keeper)
    let isInvented = view.dataClass(ofApplication: id) == .invented
    notice.dataClass = isInvented && view.profiles[view.member]?.dataClass != .invented ? .invented : nil
    return try preview(of: [.notice(notice)], warnings: [])
  }

  /// A notice of the member itself, by its short name.
  func ownNotice(_ words: String) throws(RegistryError) -> PendingRecord {
    let own = view.notices.keys.filter { $0.member == view.member }
    let id = try Identification(own.map { Identification.Candidate($0, names: []) })(words, what: .notice)
    guard let notice = view.notices[id] else { throw .notFound(words, near: [], .notice) }
    return .notice(notice)
  }
}

extension FieldList {
  /// Everything that a notice says.
  mutating func add(_ notice: SecurityNotice, id: RecordID) {
    add("notice", "Peringatan", "Notice", "\(id)")
    add("application", "Aplikasi", "Application", "\(notice.application)")
    add("title", "Judul", "Title", wording.title(notice))
    add("severity", "Berat", "Severity", wording.name(notice.severity))
    add("affected", "Versi terdampak", "Affected", wording.affected(notice))
    add("fixed", "Diperbaiki", "Fixed", notice.fixed)
    add("date", "Tanggal", "Date", notice.date)
    add("address", "Alamat", "Address", notice.address?.description)
    add("note", "Catatan", "Note", notice.note)
    add(documents: [], sources: notice.sources, keeper: notice.keeper, dataClass: notice.dataClass)
  }
}

extension Identification.What {
  static let notice = Identification.What(
    indonesian: "peringatan keamanan", english: "security notice", list: "app notice list")
}

extension RegistryError {
  fileprivate static func notTheGiver(_ id: RecordID, _ owner: String) -> RegistryError {
    RegistryError(
      .keyOrPermission,
      id:
        "Peringatan tentang \(id) hanya sampai bila datang dari pencatat atau pemiliknya, \(owner). Beri tahu mereka.",
      en: "A notice about \(id) counts only if it comes from its recorder or its owner, \(owner). Tell them.")
  }
}
