import Testing

/// One broken place of the right file for each rule of publiccode.yml, and what is said about it.
enum PubliccodeRuleCases {
  struct Case: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    /// `line:column key rule`.
    var says: [String]
    var testDescription: String { "\(old) → \(new)" }

    init(_ old: String, _ new: String, _ says: String...) { (self.old, self.new, self.says) = (old, new, says) }
  }

  static let all: [Case] = [
    Case("\"0\"", "0.4", "1:1 publiccodeYmlVersion version-type"),
    Case("\"0\"", "\"0.6\"", "1:1 publiccodeYmlVersion version-unknown"),
    Case("\"0\"", "\"0.4\"", "1:1 publiccodeYmlVersion version-old"),
    Case("name: Izin Melati\n", "", "1:1 name missing-key"),
    Case("softwareType: standalone/web", "softwareType:", "11:1 softwareType missing-key"),
    Case("git\nlanding", "git\nnama: x\nlanding", "4:1 nama unknown-key"),
    Case("- web\n", "- [web]\n", "5:1 platforms missing-key", "6:1 platforms[0] wrong-type"),
    Case(
      "https://example.org/izin-melati.git", "\"https://[melati\"", "3:1  unreadable-address", "3:1 url missing-key"),
    Case("https://example.org/izin-melati.git", "git@example.org", "3:1 url address"),
    Case("landingURL: https://example.org/izin-melati\n", "landingURL: melati\n", "4:1 landingURL web-address"),
    Case("stable", "selesai", "10:1 developmentStatus not-in-list"),
    Case("2018-03-01", "2018-02-30", "13:1 releaseDate date"),
    Case("- document-management", "- perizinan", "9:5 categories[0] category"),
    Case("  license: AGPL-3.0-or-later", "  license: AGPL-3", "36:3 legal.license licence"),
    Case("petugas@example.org", "petugas", "42:7 maintenance.contacts[0].email email"),
    Case(
      "internal\n  contacts:\n    - name: Petugas Contoh\n      email: petugas@example.org\n", "internal\n",
      "39:3 maintenance.contacts maintenance-contacts"),
    Case("type: internal", "type: contract", "39:3 maintenance.contractors maintenance-contractors"),
    Case("    - id", "    - bahasa", "46:7 localisation.availableLanguages[0] language"),
    Case("  en:\n", "  English:\n", "14:1 description description-language"),
    Case(
      "shortDescription: Permits for small businesses", "shortDescription: \(String(repeating: "x", count: 151))",
      "28:5 description.en.shortDescription length"),
    Case("categories:\n  - document-management", "logo: /img/logo.svg", "8:1 logo relative-path"),
    Case(
      "categories:\n  - document-management", "inputTypes: [pdf]", "8:1 inputTypes deprecated-key",
      "8:14 inputTypes[0] media-type"),
    Case(
      "categories:\n  - document-management", "organisation:\n  uri: melati", "9:3 organisation.uri organisation-uri"),
    Case("categories:\n  - document-management", "supports:\n  - id: alias:melati", "9:5 supports[0].id support"),
    Case(
      "categories:\n  - document-management", "intendedAudience: {countries: [ZZ]}",
      "8:32 intendedAudience.countries[0] country"),
    Case(
      "categories:\n  - document-management", "intendedAudience: {countries: [id]}",
      "8:32 intendedAudience.countries[0] country-lower-case"),
    Case(
      "categories:\n  - document-management", "intendedAudience: {scope: [kota]}",
      "8:28 intendedAudience.scope[0] scope"),
    Case(
      "      - Applications and their documents", "      - Documents\n    videos: [https://example.org/video]",
      "35:14 description.en.videos[0] video"),
    Case(
      "categories:\n  - document-management", "IT:\n  riuso:\n    codiceIPA: tidak-ada-kode-ini",
      "10:5 IT.riuso.codiceIPA italian-body"),
    Case(
      "categories:\n  - document-management", "IT:\n  riuso:\n    codiceIPA: c_h501",
      "10:5 IT.riuso.codiceIPA italian-body-moved"),
    Case("categories:\n  - document-management", "IT: {}\nit: {}", "9:1 it deprecated-key", "9:1 it italy-twice"),
    Case("  - web\n  - android", "  - &a web\n\(String(repeating: "  - *a\n", count: 13))", "0:0  too-many-aliases"),
  ]
}
