extension PubliccodeRule {
  /// Every value has the type of its key.
  static let wrongType = PubliccodeRule(
    "wrong-type", id: "nilai harus dari jenis yang diminta kuncinya",
    en: "a value is of the type that its key asks for",
    fix: "Tulis nilai dengan jenis yang tepat.",
    fixEN: "Write a value of the right type.",
    source: "publiccode.yml: core schema")
}
