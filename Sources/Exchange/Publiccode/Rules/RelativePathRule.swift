extension PubliccodeRule {
  /// A file beside the code is named by its place there.
  static let relativePath = PubliccodeRule(
    "relative-path", id: "berkas disebut dengan jalur relatif dalam repositori, atau alamat http",
    en: "a file is named by a relative path in the repository, or by an address",
    fix: "Tulis misalnya img/logo.svg.",
    fixEN: "Write it as img/logo.svg.",
    source: "publiccode.yml: logo, screenshots")
}

extension ValueRule {
  static let relativePath = ValueRule(.relativePath) { !$0.hasPrefix("/") && !$0.hasPrefix("file:") }
}
