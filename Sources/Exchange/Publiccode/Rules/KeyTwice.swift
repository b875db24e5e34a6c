extension PubliccodeRule {
  /// A key stands once in its group.
  static let keyTwice = PubliccodeRule(
    "key-twice", id: "tiap kunci hanya boleh satu kali dalam kelompoknya",
    en: "a key stands only once in its group",
    fix: "Hapus salah satunya.",
    fixEN: "Remove one of them.",
    source: "YAML 1.2, 3.2.1.3")
}
