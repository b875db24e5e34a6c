import Catalog

extension PubliccodeRule {
  /// A value with a closed list is on it.
  static let oneOf = PubliccodeRule(
    "not-in-list", id: "nilai adalah salah satu yang diizinkan standar",
    en: "the value is one of those that the standard allows",
    fix: "Pilih salah satu nilai dari standar.",
    fixEN: "Choose one of the standard's values.",
    source: "publiccode.yml: developmentStatus, softwareType, maintenance.type")
}

extension ValueRule {
  /// The value is one of these.
  static func oneOf(_ values: [String]) -> ValueRule {
    let list = values.joined(separator: ", ")
    return ValueRule(.oneOf, remedy: Bilingual(id: "Pilih salah satu: \(list).", en: "Choose one of: \(list).")) {
      values.contains($0)
    }
  }
}
