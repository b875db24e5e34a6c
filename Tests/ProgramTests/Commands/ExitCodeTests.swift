import Foundation
import Testing

@Suite struct ExitCodeTests {
  private struct Case: Sendable {
    let words: [String]
    let code: Int32
    let id: String
    let en: String

    init(_ words: [String], _ code: Int32, id: String, en: String) {
      self.words = words
      self.code = code
      self.id = id
      self.en = en
    }
  }

  private static let cases: [Case] = [
    Case(
      ["statsu", "x"], 2, id: "Tidak ada perintah 'statsu'. Mungkin maksudnya: mitrakota status",
      en: "There is no command 'statsu'. Did you mean: mitrakota status"),
    Case(
      ["app", "shwo", "x"], 2, id: "Tidak ada perintah 'shwo'. Mungkin maksudnya: mitrakota app show",
      en: "There is no command 'shwo'. Did you mean: mitrakota app show"),
    Case(
      ["directory", "aprove"], 2,
      id: "Tidak ada perintah 'aprove'. Mungkin maksudnya: mitrakota directory approve",
      en: "There is no command 'aprove'. Did you mean: mitrakota directory approve"),
    Case(
      ["qqqqqq"], 2, id: "Tidak ada perintah 'qqqqqq'. Lihat daftarnya dengan 'mitrakota --help'.",
      en: "There is no command 'qqqqqq'. List them with 'mitrakota --help'."),
    Case(["status"], 2, id: "Argumen belum diisi: '<id>'", en: "Missing expected argument '<id>'"),
    Case(
      ["status", "x", "--as-off", "2018"], 2,
      id: "Opsi tidak dikenal: '--as-off'. Mungkin maksudnya '--as-of'?",
      en: "Unknown option '--as-off'. Did you mean '--as-of'?"),
    Case(
      ["status", "x", "--as-of", "kemarin"], 2,
      id: "'kemarin' bukan tanggal: tulis 2017-12-23, 23-12-2017, atau \"23 Desember 2017\".",
      en: "'kemarin' is not a date: write 2017-12-23, 23-12-2017 or \"23 December 2017\"."),
    Case(
      ["status", "baubau-makasar"], 3,
      id: "Tidak ada kerja sama 'baubau-makasar' di register ini. Mungkin maksudnya: apeksi/baubau-makassar",
      en: "There is no agreement 'baubau-makasar' in this register. Perhaps: apeksi/baubau-makassar"),
    Case(
      ["status", "rencana"], 3,
      id: "Tidak ada kerja sama 'rencana' di register ini. Lihat semuanya dengan: mitrakota agreements",
      en: "There is no agreement 'rencana' in this register. List all with: mitrakota agreements"),
    Case(
      ["status", "b"], 2,
      id:
        "'b' dapat berarti lebih dari satu kerja sama:\n  apeksi/baubau-makassar\n  apeksi/bontang-bitung\nSebutkan salah satu selengkapnya.",
      en:
        "'b' can mean more than one agreement:\n  apeksi/baubau-makassar\n  apeksi/bontang-bitung\nName one of them in full."
    ),
    Case(
      ["city", "atlantis"], 3, id: "'atlantis' bukan daerah atau badan yang dikenal register.",
      en: "'atlantis' is no region or body that the register knows."),
    Case(
      ["app", "show", "tidak-ada"], 3, id: "Tidak ada aplikasi 'tidak-ada' di register ini.",
      en: "There is no application 'tidak-ada' in this register."),
    Case(
      ["publish", "/tidak/ada"], 3, id: "Tidak ada folder katalog '/tidak/ada'.",
      en: "There is no catalog folder '/tidak/ada'."),
    Case(["sync"], 1, id: "Simpul ini tidak memiliki rekan", en: "This node has no peers"),
    Case(
      ["sync", "--peer", "http://127.0.0.1:9"], 7, id: "Rekan http://127.0.0.1:9 tidak menjawab",
      en: "The peer http://127.0.0.1:9 did not answer"),
    Case(
      ["setup", "--folder", "baru"], 2,
      id: "--member belum diisi, dan tidak ada terminal untuk bertanya. Tambahkan --member.",
      en: "--member is not given, and there is no terminal to ask on. Add --member."),
    Case(
      ["setup", "--folder", "baru", "--member", "74.72"], 2, id: "--hub belum diisi", en: "--hub is not given"
    ),
    Case(
      ["setup", "--folder", "baru", "--member", "74.72", "--hub", "http://127.0.0.1:9"], 2,
      id: "--directory belum diisi", en: "--directory is not given"),
    Case(
      ["setup", "--secretariat", "--member", "apeksi"], 1, id: "sudah ada simpul", en: "There is a node in"),
    Case(
      ["setup", "--folder", "baru", "--member", "74.72", "--hub", "http://127.0.0.1:9", "--directory", "ab"],
      7, id: "Pusat http://127.0.0.1:9 tidak menjawab", en: "The hub http://127.0.0.1:9 did not answer"),
    Case(
      ["directory", "approve", "bukan permohonan", "--yes"], 1, id: "Ini bukan permohonan pendaftaran kunci.",
      en: "This is no request to register a key."),
    Case(["agreements", "--folder", "kosong"], 3, id: "Tidak ada simpul di", en: "There is no node in"),
    Case(
      ["demo", "--catalog", "/tidak/ada"], 3, id: "Tidak ada folder '/tidak/ada/apeksi'.",
      en: "There is no folder '/tidak/ada/apeksi'."),
  ]

  private static func town() async throws -> Town {
    var records = Records.talks
    records["instruments/bontang-bitung.xml"] = Records.instrument("bontang-bitung", title: "Contoh lain")
    let town = try await Town.founded(records: records)
    try await town.succeed("publish")
    return town
  }

  @Test func `every failure has its exit code and its sentence, in both languages`() async throws {
    let town = try await Self.town()
    for expected in Self.cases {
      for (language, sentence) in [("id", expected.id), ("en", expected.en)] {
        let words = expected.words + ["--lang", language]
        let result = try await town.start(words).result()
        #expect(result.code == expected.code, "\(words): \(result.err)")
        #expect(result.err.contains(sentence), "\(words): \(result.err)")
        let lines = result.err.split(separator: "\n").filter { !$0.hasPrefix("http://") }
        #expect(lines.first?.hasPrefix(language == "id" ? "Galat: " : "Error: ") == true, "\(result.err)")
      }
    }
  }

  @Test func `a failure in JSON is an object with its code`() async throws {
    let town = try await Self.town()
    for (words, code, exitCode) in [
      (["status", "tidak-ada"], "not-found", 3), (["status"], "usage", 2), (["sttus"], "usage", 2),
      (["status", "b"], "ambiguous", 2), (["status", "x", "--as-of", "besok"], "usage", 2),
      (["sync", "--peer", "http://127.0.0.1:9"], "peer-unreachable", 7),
    ] {
      let result = try await town.start(words + ["-o", "json"]).result()
      let object = try? JSONSerialization.jsonObject(with: Data(result.err.utf8)) as? [String: Any]
      #expect(object?["code"] as? String == code, "\(words): \(result.err)")
      #expect(object?["exitCode"] as? Int == exitCode && Int(result.code) == exitCode)
      let message = try #require(object?["message"] as? [String: String])
      #expect(message.keys.sorted() == ["en", "id"] && !message.values.contains(""), "\(message)")
    }
  }

  @Test(arguments: ["id", "en"])
  func `help and version are answers, not failures`(language: String) async throws {
    let town = try Town()
    let version = try await town.run("--version")
    #expect(version.code == 0 && version.out.hasPrefix("mitrakota ") && version.err.isEmpty)
    var text = ""
    for words in [
      ["--help"], ["help", "status"], ["status", "-h"], ["sync", "--help"], ["setup", "--help"], [],
    ] {
      let result = try await town.start(words, environment: ["MITRAKOTA_LANG": language, "COLUMNS": "80"])
        .result()
      #expect(result.code == 0 && result.err.isEmpty, "\(words): \(result.err)")
      text += "$ mitrakota \(words.joined(separator: " "))\n\(result.out)\n"
    }
    try Snapshot.check(text, "help.\(language)", in: town)
    #expect(try FileManager.default.contentsOfDirectory(atPath: town.root).sorted().first == "katalog")
    #expect(!FileManager.default.fileExists(atPath: town.folder), "help makes no node")
  }

  @Test func `the language of a failure may be chosen by the environment`() async throws {
    let town = try Town()
    #expect(try await town.run("statsu", environment: ["MITRAKOTA_LANG": "en"]).err.hasPrefix("Error: "))
    #expect(try await town.run("statsu", "--lang=en").err.hasPrefix("Error: "))
    #expect(try await town.run("statsu", environment: ["MITRAKOTA_LANG": "fr"]).err.hasPrefix("Galat: "))
  }
}
