extension PubliccodeRule {
  /// Contacts stand where somebody maintains it.
  static let contacts = PubliccodeRule(
    "maintenance-contacts", id: "contacts wajib ada bila maintenance.type adalah internal atau community",
    en: "contacts are there if maintenance.type is internal or community",
    fix: "Tambahkan contacts dengan nama yang dapat dihubungi.",
    fixEN: "Add contacts with the name of somebody who can be reached.",
    source: "publiccode.yml: maintenance")
}

extension PubliccodeField.Condition {
  static let contactsFitType = PubliccodeField.Condition { value, record in
    let type = record?[key: "type"]?.scalar?.asText
    return value == nil && (type == "internal" || type == "community") ? .contacts : nil
  }
}
