extension PubliccodeRule {
  /// A scope is on the standard's list.
  static let scope = PubliccodeRule(
    "scope", id: "lingkup diambil dari daftar standar",
    en: "a scope is taken from the standard's list",
    fix: "Pilih lingkup dari daftar standar, misalnya local-authorities.",
    fixEN: "Choose a scope of the standard's list, such as local-authorities.",
    source: "publiccode.yml: scope list")
}

extension ValueRule {
  static let scope = listed(.scope, ReferenceList.vocabulary["scope"])
}
