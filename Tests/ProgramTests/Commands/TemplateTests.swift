import Foundation
import Testing

@Suite struct TemplateTests {
  @Test(arguments: ["id", "en"])
  func `the list looks as it was recorded, with or without a node`(language: String) async throws {
    let town = try Town()
    var text = ""
    for form in ["table", "tsv", "json"] {
      let result = try await town.start(
        ["template", "list", "--date", "2026-12-01", "-o", form, "--lang", language], environment: ["COLUMNS": "80"]
      ).result()
      #expect(result.code == 0 && result.err.isEmpty, "\(result.err)")
      if form == "table" { for line in result.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") } }
      if form != "json" { text += result.out + "\n" }
      #expect(form != "json" || (try? JSONSerialization.jsonObject(with: Data(result.out.utf8))) is [String: Any])
    }
    try Snapshot.check(text, "templates.\(language)", in: town)
  }

  @Test func `each template is written as a file, whole`() async throws {
    let town = try Town()
    for name in ["kak", "kb", "pks", "adendum", "perpanjangan"] {
      let path = "\(town.root)/\(name).docx"
      let result = try await town.succeed("template", "get", name, "--to", path, "--date", "2026-12-01")
      #expect(result.out.isEmpty && result.err == "Ditulis: \(path)\n")
      let bytes = try #require(FileManager.default.contents(atPath: path))
      #expect(bytes.prefix(2) == Data("PK".utf8) && bytes.count > 3_000)
    }
  }

  @Test func `an unknown name is refused with those there are`() async throws {
    let result = try await Town().run("template", "get", "mou", "--date", "2026-12-01")
    #expect(result.code == 3 && result.out.isEmpty)
    #expect(
      result.err
        == "Galat: Tidak ada templat 'mou' menurut aturan per 1 Desember 2026. Pilihannya: agreements, apps, kak, kb, pks, adendum, "
        + "perpanjangan.\n")
  }
}
