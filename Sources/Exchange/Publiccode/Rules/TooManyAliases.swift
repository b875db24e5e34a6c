extension PubliccodeRule {
  /// Parts are not repeated without bound.
  static let tooManyAliases = PubliccodeRule(
    "too-many-aliases", id: "isi tidak mengulang bagian lain lewat *nama lebih dari 12 kali",
    en: "the content repeats other parts by *name at most 12 times",
    fix: "Tulis bagian itu langsung di tempatnya.",
    fixEN: "Write the part out where it belongs.",
    source: "YAML 1.2, 7.1")
}
