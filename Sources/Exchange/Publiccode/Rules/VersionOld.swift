import Catalog

extension PubliccodeRule {
  /// The version is the newest.
  static let versionOld = PubliccodeRule(
    "version-old", .warning, id: "versi standar yang terbaru adalah 0.7; berkas dibaca menurut versi itu",
    en: "the newest version of the standard is 0.7, and the file is read by it",
    fix: "Tulis \"0\" untuk selalu mengikuti yang terbaru.",
    fixEN: "Write \"0\" to follow the newest always.",
    source: "publiccode.yml: publiccodeYmlVersion")
}
