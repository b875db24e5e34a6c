extension PubliccodeRule {
  /// The file is right YAML.
  static let notYAML = PubliccodeRule(
    "not-yaml", id: "berkas harus YAML yang benar",
    en: "the file must be right YAML",
    fix: "Perbaiki di baris ini atau tepat sebelumnya.",
    fixEN: "Repair it on this line or just before.",
    source: "YAML 1.2")
}
