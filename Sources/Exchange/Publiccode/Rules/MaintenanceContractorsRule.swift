extension PubliccodeRule {
  /// Contractors stand where the maintenance is under contract, and only there.
  static let contractors = PubliccodeRule(
    "maintenance-contractors", id: "contractors wajib ada bila maintenance.type adalah contract, dan hanya bila begitu",
    en: "contractors are there if maintenance.type is contract, and only then",
    fix: "Tambahkan contractors, atau hapus bila jenisnya lain.",
    fixEN: "Add contractors, or remove them if the type is another.",
    source: "publiccode.yml: maintenance")
}

extension PubliccodeField.Condition {
  static let contractorsFitType = PubliccodeField.Condition { value, record in
    let isContract = record?[key: "type"]?.scalar?.asText == "contract"
    let isThere = value != nil
    return isContract == isThere ? nil : .contractors
  }
}
