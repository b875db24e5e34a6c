extension PubliccodeRule {
  /// The version is one that can be read.
  static let versionUnknown = PubliccodeRule(
    "version-unknown", id: "versi yang dapat dibaca adalah 0, 0.2 sampai 0.5, dan 0.7",
    en: "the versions that can be read are 0, 0.2 to 0.5 and 0.7",
    fix: "Tulis \"0\", lalu sesuaikan isinya.",
    fixEN: "Write \"0\", then adapt the content.",
    source: "publiccode.yml: publiccodeYmlVersion")
}
