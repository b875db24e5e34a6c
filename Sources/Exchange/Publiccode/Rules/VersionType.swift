extension PubliccodeRule {
  /// The version is a text, not a number.
  static let versionType = PubliccodeRule(
    "version-type", id: "versi adalah teks; 0.4 tanpa tanda kutip adalah bilangan",
    en: "the version is a text; without quotes 0.4 is a number",
    fix: "Beri tanda kutip, misalnya \"0.4\".",
    fixEN: "Put it in quotes, such as \"0.4\".",
    source: "publiccode.yml: publiccodeYmlVersion")
}
