import Foundation
import Testing

/// The questions of cities, secretariats, mayors and auditors, asked of the catalog that is shipped: one plan from
/// public sources, and agreements of cities that do not exist.
@Suite struct QuestionTests {
  /// Questions whose answers depend on the legal day alone, which is fixed here.
  private static let dated: [[String]] = [
    ["agreements", "--expiring", "90d"],
    ["agreements", "--party", "00.01", "--sort", "last-day"],
    ["agreements", "--kind", "kb", "--phase", "in-force", "--year", "2023"],
    ["agreements", "--dormant", "6mo"],
    ["signatures", "--pending"],
    ["signatures", "--queue", "Kota Contoh Mawar"],
    ["report", "semester", "2026-2"],
    ["todo"],
    ["todo", "--city", "00.05"],
    ["apps", "--usable-by", "00.04"],
    ["cover", "rekaan-lapor-mawar", "--city", "00.13"],
    ["app", "show", "rekaan-lapor-mawar", "--adopters"],
    ["city", "00.01", "--summary"],
    ["city", "00.01", "--ledger"],
    ["impact", "rekaan-kb-2026-melati-cempaka-mawar"],
    ["between", "00.01", "00.03"],
    ["audit", "gaps"],
    ["obligations", "--overdue"],
    ["search", "satu data"],
  ]

  /// Questions whose answers tell when something was recorded, which is when the test runs.
  private static let recorded: [[String]] = [
    ["changes", "--since", "30d"],
    ["log", "rekaan-pks-2020-anggrek-kemuning"],
    ["audit", "late", "--over", "30d"],
    ["status", "rekaan-pks-2026-melati-cempaka-mawar", "--as-of", "2026-11-03"],
    ["sync", "status"],
  ]

  private static func town() async throws -> Town {
    let town = try await Town.founded()
    try FileManager.default.removeItem(atPath: town.catalog)
    try FileManager.default.copyItem(atPath: Shipped.catalog + "/apeksi", toPath: town.catalog)
    try await town.succeed("publish")
    return town
  }

  @Test(arguments: ["id", "en"])
  func `each question has its answer on a terminal of 80 columns`(language: String) async throws {
    let town = try await Self.town()
    var text = ""
    for words in Self.dated {
      let result = try await town.start(
        words + ["-o", "table", "--lang", language], environment: ["COLUMNS": "80"]
      ).result()
      #expect([0, 8].contains(result.code), "\(words): \(result.err)")
      text += "$ mitrakota \(words.joined(separator: " "))\n\(result.out)\(result.err)\n"
      for line in result.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
    try Snapshot.check(text, "questions.\(language)", in: town)
  }

  @Test func `each answer travels in each form`() async throws {
    let town = try await Self.town()
    // Each question in one form, and each form of several questions: starting programs costs most of the time.
    for (index, words) in (Self.dated + Self.recorded).enumerated() {
      for (form, isForm) in [Self.forms[index % Self.forms.count]] {
        let file = "\(town.root)/jawaban.\(form == "wa" ? "txt" : form)"
        let result = try await town.start(words + ["-o", form, "--to", file]).result()
        #expect([0, 8].contains(result.code), "\(words) -o \(form): \(result.err)")
        let answer = try #require(FileManager.default.contents(atPath: file), "\(words) -o \(form)")
        #expect(isForm(answer), "\(words) -o \(form): \(String(decoding: answer.prefix(200), as: UTF8.self))")
      }
    }
  }

  private static let forms: [(String, @Sendable (Data) -> Bool)] = [
    ("json", { (try? JSONSerialization.jsonObject(with: $0)) is [String: Any] }),
    (
      "jsonl",
      { data in
        data.split(separator: 10).allSatisfy { (try? JSONSerialization.jsonObject(with: $0)) is [String: Any] }
      }
    ),
    ("md", { $0.starts(with: Data("# ".utf8)) }),
    ("ics", { $0.starts(with: Data("BEGIN:VCALENDAR\r\n".utf8)) && $0.suffix(15) == Data("END:VCALENDAR\r\n".utf8) }),
    ("xlsx", { $0.starts(with: Data("PK".utf8)) }),
    // The report of a semester without anything to say is an empty message.
    ("wa", { $0.isEmpty || $0.starts(with: Data("*".utf8)) }),
  ]

  @Test func `rows are the same in every language, and as many in every form`() async throws {
    let town = try await Self.town()
    for words in [["agreements"], ["signatures", "--pending"], ["audit", "gaps"], ["between", "00.01", "00.03"]] {
      let lines = try await town.start(words + ["-o", "tsv"]).result().out
      #expect(try await town.start(words + ["-o", "tsv", "--lang", "en"]).result().out == lines, "\(words)")
      let rows = lines.split(separator: "\n").count
      #expect(rows > 0)
      let objects = try await town.start(words + ["-o", "jsonl"]).result().out.split(separator: "\n")
      let fields = try await town.start(words + ["-o", "csv"]).result().out.split(separator: "\r\n")
      #expect(objects.count == rows && fields.count == rows + 1, "\(words)")
    }
  }

  @Test(arguments: [
    (["signatures", "--pending"], true), (["agreements", "--expiring", "90d"], true), (["audit", "gaps"], true),
    (["report", "semester", "2026-2"], true), (["obligations", "--overdue"], false),
    (["agreements", "--year", "1999"], false),
  ])
  func `a list can end a job of cron, and only if it has rows`(words: [String], hasRows: Bool) async throws {
    let town = try await Self.town()
    #expect(try await town.start(words + ["--fail-if-any"]).result().code == (hasRows ? 8 : 0))
    #expect(try await town.start(words).result().code == 0)
  }

  @Test func `an answer in a message leads to the pages of the node, once their address is known`() async throws {
    let town = try await Self.town()
    let words = ["agreements", "--expiring", "90d", "-o", "wa"]
    #expect(try await !town.start(words).result().out.contains("://"))
    let path = town.folder + "/settings.json"
    let settings = try String(contentsOfFile: path, encoding: .utf8)
    try Data(settings.replacing("{", with: "{\"site\": \"https://mitrakota.contoh.example\",", maxReplacements: 1).utf8)
      .write(to: URL(fileURLWithPath: path))
    let link = "https://mitrakota.contoh.example/kerja-sama/apeksi/rekaan-pks-2023-mawar-teratai\n"
    #expect(try await town.start(words).result().out.contains(link))
    let page = try await town.start(["status", "rekaan-pks-2023-mawar-teratai", "-o", "wa"]).result().out
    #expect(page.contains(link) && page.contains("\nPer 23 November 2026\n"), "\(page)")
  }

  @Test(arguments: [
    (["agreements", "--phase", "berlaku"], 2, "berlaku"), (["agreements", "--expiring", "lama"], 2, "lama"),
    (["agreements", "--kind", "psk"], 2, "pks"),
    (["agreements", "--expiring", "90d", "--dormant", "6mo"], 2, "--dormant"),
    (["between", "00.01", "00.01"], 2, "Kota Contoh Melati"), (["report", "semester", "2026-3"], 2, "2026-3"),
    (["changes", "--since", "kemarin"], 2, "kemarin"), (["signatures", "--queue", "Kota Contoh Mawr"], 3, "Mawar"),
    (["impact", "rekaan-kb-2026-melati-cempaka-mawr"], 3, "rekaan-kb-2026-melati-cempaka-mawar"),
    (["status", "rekaan-kb"], 2, "rekaan-kb-2017-melati-kenanga"), (["log", "tidak-ada"], 3, "tidak-ada"),
  ])
  func `what is not understood is quoted, with what may be meant`(
    words: [String], code: Int32, quoted: String
  ) async throws {
    let town = try await Self.town()
    for language in ["id", "en"] {
      let result = try await town.start(words + ["--lang", language]).result()
      #expect(result.code == code, "\(words): \(result.err)")
      #expect(result.out.isEmpty && result.err.contains(quoted), "\(words): \(result.err)")
    }
  }

  @Test func `an agreement is proved to somebody who has neither a node nor a network`() async throws {
    let town = try await Self.town()
    let proof = town.root + "/kb.bukti"
    try await town.succeed("prove", "rekaan-kb-2026-melati-cempaka-mawar", "--to", proof)
    let shown = try await town.succeed("directory", "show", "-o", "json").out
    let fingerprint = try #require(
      shown.firstMatch(of: try Regex(#"([0-9a-f]{4} ?){16}"#)).map { String($0.output[0].substring ?? "") }, "\(shown)")
    let stranger = ["MITRAKOTA_FOLDER": town.root + "/tidak-ada"]
    let words = ["verify", proof, "--fingerprint", fingerprint]
    let good = try await town.start(words, environment: stranger).result()
    #expect(good.code == 0 && good.out.hasPrefix("TERBUKTI\n"), "\(good.err)")
    #expect(good.out.contains("PADA 23 NOVEMBER 2026: BERLAKU"))
    #expect(try await town.start(["verify", proof], environment: stranger).result().code == 2)

    var bytes = try #require(FileManager.default.contents(atPath: proof))
    let place = try #require(bytes.firstRange(of: Data("Satu Data".utf8)))
    bytes.replaceSubrange(place, with: Data("Dua Data!".utf8))
    try bytes.write(to: URL(fileURLWithPath: proof))
    let bad = try await town.start(words, environment: stranger).result()
    #expect(bad.code == 5 && bad.out.isEmpty && !bad.err.isEmpty, "\(bad.out)")
  }

  @Test func `a file that no record names is not called false`() async throws {
    let town = try await Self.town()
    try town.write("%PDF-1.4 tanpa isi", to: "lain.pdf")
    let result = try await town.run("verify-file", town.catalog + "/lain.pdf")
    #expect(result.code == 8)
    #expect(result.out.hasPrefix("TIDAK TERCATAT\n") && result.out.contains("Ini tidak berarti palsu"))
  }
}

/// What lies in the project for everybody.
enum Shipped {
  static let catalog = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("catalog").path
}
