import Foundation
import Testing

/// Checking files without a node, as a city's own checks do.
@Suite struct ValidateTests {
  private static let right = """
    publiccodeYmlVersion: "0"
    name: Izin Melati
    url: https://example.org/izin-melati.git
    platforms: [web]
    developmentStatus: stable
    softwareType: standalone/web
    description:
      id:
        shortDescription: Perizinan usaha mikro
        longDescription: \(String(repeating: "Izin usaha mikro dalam satu pintu. ", count: 6))
        features: [Permohonan]
    legal: {license: AGPL-3.0-or-later}
    maintenance:
      type: internal
      contacts: [{name: Petugas Contoh}]
    localisation: {localisationReady: true, availableLanguages: [id]}

    """

  @Test func `right is 0, wrong is 8, no words are 2, no file is 3, and no node is needed`() async throws {
    let town = try Town()
    try town.write(Self.right, to: "publiccode.yml")
    let right = try await town.run("validate", "katalog/publiccode.yml")
    #expect(right.code == 0 && right.out == "1 berkas diperiksa: 1 benar, 0 salah; 0 galat, 0 peringatan.\n")
    try town.write(Self.right.replacingOccurrences(of: "stable", with: "selesai"), to: "publiccode.yml")
    let wrong = try await town.run("validate", "katalog/publiccode.yml", "--lang", "en")
    #expect(wrong.code == 8)
    #expect(
      wrong.out == """
        katalog/publiccode.yml:5:1: error: 'selesai' at 'developmentStatus': the value is one of those that the standard \
        allows. Choose one of: concept, development, beta, stable, obsolete. [not-in-list]
          developmentStatus: selesai
          ^
        Files checked: 1; right 0, wrong 1; errors 1, warnings 0.

        """)
    let json = try await town.run("validate", "katalog/publiccode.yml", "-o", "json")
    let answer = try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any]
    #expect(json.code == 8 && answer?["valid"] as? Bool == false && answer?["errors"] as? Int == 1)
    #expect(try await town.run("validate").code == 2)
    #expect(try await town.run("validate", "tidak-ada.yml").code == 3)
    #expect(!FileManager.default.fileExists(atPath: town.folder))
  }

  @Test func `a file is asked for, taken, published and given back`() async throws {
    let town = try await Town.founded()
    try town.write(Self.right, to: "../publiccode.yml")
    #expect(try await town.run("import", "publiccode", "publiccode.yml").code == 2)
    #expect(try await town.succeed("import", "publiccode", "publiccode.yml", "--dry-run").out.contains("baru"))
    #expect(!FileManager.default.fileExists(atPath: town.catalog + "/applications"))
    try await town.succeed("import", "publiccode", "publiccode.yml", "--yes")
    #expect(try await town.succeed("import", "publiccode", "publiccode.yml").out.contains("tetap"))
    try await town.succeed("publish")
    #expect(try await town.succeed("export", "publiccode", "izin-melati").out == Self.right)
  }
}
