extension PubliccodeRule {
  /// The file says which version of the standard it follows.
  static let versionMissing = PubliccodeRule(
    "version-missing", id: "berkas menyebut versi standar yang diikutinya",
    en: "the file names the version of the standard that it follows",
    fix: "Tulis publiccodeYmlVersion: \"0\" di baris pertama.",
    fixEN: "Write publiccodeYmlVersion: \"0\" on the first line.",
    source: "publiccode.yml: publiccodeYmlVersion")
}
