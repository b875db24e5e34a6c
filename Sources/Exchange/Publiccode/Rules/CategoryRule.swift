extension PubliccodeRule {
  /// A category is on the standard's list.
  static let category = PubliccodeRule(
    "category", id: "kategori diambil dari daftar standar",
    en: "a category is taken from the standard's list",
    fix: "Pilih kategori dari daftar standar, misalnya document-management, atau other.",
    fixEN: "Choose a category of the standard's list, such as document-management, or other.",
    source: "publiccode.yml: categories list")
}

extension ValueRule {
  static let category = listed(.category, ReferenceList.vocabulary["category"])

  /// The value is on a list of the standard.
  static func listed(_ rule: PubliccodeRule, _ values: Set<String>) -> ValueRule {
    ValueRule(rule) { values.contains($0) }
  }
}
