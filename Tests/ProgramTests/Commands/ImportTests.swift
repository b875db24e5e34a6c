import Foundation
import Testing

/// The command by which an officer puts a spreadsheet in.
@Suite struct ImportTests {
  private static let book = """
    REKAP KERJA SAMA (REKAAN),,,,,,,
    No,Jenis,Judul,Pihak Pertama,Pihak Kedua,Tgl TTD,Masa Berlaku,Lemari
    1,KB,Kesepakatan Bersama tentang Air Bersih,Kota Contoh Melati,Kota Contoh Mawar,2 Januari 2019,5 tahun,Rak 1
    2,PKS,Perjanjian Kerja Sama tentang Parkir,Kota Contoh Melati,Kota Contoh Soka,5/3/2024,3 tahun,Rak 2
    3,PKS,Perjanjian tanpa mitra,Kota Contoh Melati,Kota Atlantis,5/3/2024,3 tahun,Rak 2
    Jumlah,,3,,,,,

    """

  private static func town() async throws -> Town {
    let town = try await Town.founded()
    try await town.succeed("publish")
    try town.write(book, to: "../rekap.csv")
    return town
  }

  @Test(arguments: ["id", "en"])
  func `the preview, the second run and an edited cell look as they were recorded`(language: String) async throws {
    let town = try await Self.town()
    var text = ""
    func run(_ words: String...) async throws {
      let result = try await town.start(words + ["--lang", language], environment: ["COLUMNS": "80"]).result()
      text += "$ mitrakota \(words.joined(separator: " "))\n\(result.out)\(result.err)[\(result.code)]\n\n"
      for line in result.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
    let path = town.root + "/rekap.csv"
    try await run("import", "agreements", path, "--dry-run")
    try await run("import", "agreements", path, "--yes")
    try await run("import", "agreements", path, "--yes")
    let edited = Self.book.replacing("5 tahun", with: "4 tahun").replacing("Kota Atlantis", with: "Kota Contoh Soka")
    try town.write(edited, to: "../rekap.csv")
    try await run("import", "agreements", path, "--yes")
    try await run("agreements", "--sort", "title", "-o", "table")
    try Snapshot.check(text, "import.\(language)", in: town)
  }

  @Test func `a dry run writes nothing, and without a terminal nobody agrees`() async throws {
    let town = try await Self.town()
    let before = try town.files()
    let path = town.root + "/rekap.csv"
    #expect(try await town.run("import", "agreements", path, "--dry-run").code == 1, "a row is held back")
    #expect(try town.files() == before)
    let unasked = try await town.run("import", "agreements", path)
    #expect(unasked.code == 2 && unasked.err.contains("--yes"))
    #expect(try await town.succeed("agreements").out.isEmpty)
  }

  @Test func `the workbook that comes out goes in again without a change`() async throws {
    let town = try await Self.town()
    _ = try await town.run("import", "agreements", town.root + "/rekap.csv", "--yes")
    let out = town.root + "/keluar.xlsx"
    #expect(try await town.succeed("export", "agreements", "--to", out).err.contains("2 kerja sama."))
    let again = try await town.succeed("import", "agreements", out, "--yes")
    #expect(again.out == "0 diubah, 0 baru, 2 tetap\n")
    let empty = town.root + "/kosong.xlsx"
    try await town.succeed("template", "get", "agreements", "--to", empty)
    #expect(FileManager.default.contents(atPath: empty)?.prefix(2) == Data("PK".utf8))
    let nothing = try await town.succeed("import", "agreements", empty, "--yes")
    #expect(nothing.out == "0 diubah, 0 baru, 0 tetap\n")
  }

  @Test func `JSON has every row with its outcome, its changes and its findings`() async throws {
    let town = try await Self.town()
    let result = try await town.run("import", "agreements", town.root + "/rekap.csv", "--dry-run", "-o", "json")
    let plan = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    #expect(plan["new"] as? Int == 2 && plan["heldBack"] as? Int == 1)
    let rows = try #require(plan["rows"] as? [[String: Any]])
    #expect(rows.map { $0["outcome"] as? String } == ["new", "new", "held-back"])
  }

  @Test(arguments: [
    (["tidak-ada.csv"], Int32(3), "tidak-ada.csv"), (["rekap.csv", "--map", "Tgl TTD"], 2, "Tgl TTD"),
    (["rekap.csv", "--map", "Tgl TTD=tangal-tanda-tangan"], 2, "tanggal-tanda-tangan"),
    (["rekap.csv", "--files", "tidak-ada"], 3, "tidak-ada"),
    (["rekap.csv", "--keeper", "Bagian Kerja Sama"], 1, "Bagian Kerja Sama"),
    (["lain.csv"], 1, "template get agreements"),
  ])
  func `what is wrong with the command is quoted`(words: [String], code: Int32, quoted: String) async throws {
    let town = try await Self.town()
    try town.write("a,b\n1,2\n", to: "../lain.csv")
    let result = try await town.start(["import", "agreements"] + words).result()
    #expect(result.code == code && result.err.contains(quoted), "\(result.err)")
  }
}
