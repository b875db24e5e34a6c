import Foundation
import Testing

@Suite struct ActingTests {
  /// A secretariat with one text of two invented cities.
  private static func town() async throws -> Town {
    let town = try await Town.founded()
    try town.write("Rancangan naskah", to: "../naskah.txt")
    try await town.succeed("publish")
    try await town.succeed(
      "agreement", "new", "kb", "--title", "Kesepakatan Bersama tentang Air Bersih", "--party", "00.01", "--party",
      "00.02", "--legacy", "--signed", "00.01=2025-01-02", "--signed", "00.02=6 Januari 2025", "--until", "2029-12-31",
      "--number", "00.01=1/KB/2025", "--number", "00.02=2/KB/2025", "--slug", "kb-a", "--source", "Buku register",
      "--yes")
    try await town.succeed(
      "agreement", "new", "kb", "--title", "Kesepakatan Lain", "--party", "00.01", "--party", "00.02", "--slug",
      "kb-b", "--yes")
    return town
  }

  /// A page, its statuses left out but where an act is there for their sake: they have tests of their own.
  private static func page(_ text: String, of verb: String) -> String {
    guard !["new", "extend", "adopt"].contains(verb) else { return text }
    let page = text.split(separator: "\n", omittingEmptySubsequences: false)
    return page.split { $0.hasPrefix("Kedudukan per ") || $0.hasPrefix("Status as of ") }[0].joined(separator: "\n")
  }

  /// What the register holds and what lies in the folder of files.
  private static func recorded(_ town: Town) async throws -> [String] {
    [try await town.succeed("verify").out]
      + (try FileManager.default.subpathsOfDirectory(atPath: town.catalog)).sorted()
  }

  private static let melati = ["--on-behalf-of", "00.01", "--source", "Buku agenda"]
  private static let kenanga = ["--on-behalf-of", "00.02", "--source", "Buku agenda"]

  /// Acts that are shown and not written.
  private static let shown: [[String]] = [
    [
      "agreement", "new", "kb", "--title", "Kesepakatan Bersama tentang Sampah", "--party", "00.01", "--party",
      "00.03", "--party", "apeksi=fasilitator", "--months", "36", "--number", "00.01=7/KB/2026",
    ],
    ["agreement", "new", "pks", "--title", "Perjanjian Kerja Sama Aplikasi", "--carries-out", "kb-a", "--unlimited"],
    ["agreement", "amend", "kb-a", "--months", "60"],
    [
      "agreement", "extend", "kb-a", "--until", "2032-12-31", "--legacy", "--signed", "2026-11-02", "--source",
      "Buku register",
    ],
    ["agreement", "relate", "kb-a", "terkait", "kb-b", "--date", "2026-11-02"],
    ["agreement", "offer", "kb-a", "--to", "00.02", "--reply-by", "2026-12-31", "--date", "2026-11-02"] + melati,
    ["agreement", "answer", "kb-a", "diterima", "--date", "2026-11-03"] + kenanga,
    ["agreement", "discuss", "kb-a", "--date", "2026-11-03", "--place", "Balai kota", "--note", "Rapat pertama"],
    ["agreement", "table", "kb-a", "--text", "naskah.txt", "--date", "2026-11-03"] + melati,
    ["agreement", "initial", "kb-a", "--text", "naskah.txt", "--office", "Kepala Bagian"] + melati,
    ["agreement", "adopt", "kb-a", "--text", "naskah.txt", "--date", "2026-11-03"] + melati,
    ["agreement", "approve", "kb-a", "granted", "--date", "2026-11-03"] + melati,
    ["agreement", "mandate", "kb-a", "--until", "2026-12-31", "--office", "Kepala Dinas"] + melati,
    ["agreement", "plan-signing", "kb-a", "2026-12"],
    ["agreement", "sign", "kb-a", "--date", "2026-11-03", "--method", "basah", "--office", "Wali Kota"] + melati,
    ["agreement", "decline", "kb-a", "--date", "2026-11-03", "--note", "Belum dibahas DPRD"] + kenanga,
    ["agreement", "deposit", "kb-a", "--date", "2026-11-03"],
    ["agreement", "register", "kb-a", "--number", "5/2026", "--date", "2026-11-03"],
    [
      "agreement", "obligation", "kb-a", "recorded", "--topic", "kode-sumber", "--to", "00.02", "--due", "2026-12-31",
    ] + melati,
    ["agreement", "report", "kb-a", "--period", "2026-1", "--date", "2026-07-01"] + melati,
    ["agreement", "evaluate", "kb-a", "dilanjutkan"] + melati,
    ["agreement", "suspend", "kb-a", "--date", "2026-11-03", "--by-text"] + melati,
    ["agreement", "accede", "kb-a", "--newcomer", "00.03", "--date", "2026-11-03"] + melati,
    ["agreement", "withdraw", "kb-a", "--effective", "2027-01-01"] + kenanga,
    ["agreement", "notice", "kb-a", "--date", "2026-11-03", "--effective", "2027-01-01"] + kenanga,
    ["agreement", "end", "kb-a", "--reason", "breach", "--date", "2027-01-01"] + kenanga,
    ["agreement", "dispute", "kb-a", "--topic", "biaya"] + kenanga,
    ["agreement", "correct", "kb-a-record-legacy", "--signed", "00.02=7 Januari 2025", "--note", "Salah baca"],
    ["agreement", "strike", "kb-a", "kb-a-record-legacy", "--note", "Salah catat"],
  ]

  @Test(arguments: ["id", "en"])
  func `what would be recorded looks as it was recorded, on a terminal of 80 columns`(language: String) async throws {
    let town = try await Self.town()
    let before = try town.files()
    var text = ""
    for words in Self.shown {
      let command = words + ["--dry-run", "--lang", language]
      let result = try await town.start(command + ["-o", "table"], environment: ["COLUMNS": "80"]).result()
      #expect(result.code == 0 && result.err.isEmpty, "\(command): \(result.err)")
      text += "$ mitrakota \(command.joined(separator: " "))\n\(Self.page(result.out, of: words[1]))\n"
      for line in result.out.split(separator: "\n") where !line.contains(" SHA-256 ") && line.hasPrefix("  ") == false {
        #expect(line.count <= 80, "\(line)")
      }
    }
    try Snapshot.check(text, "acting.\(language)", in: town)
    #expect(try town.files() == before, "a dry run writes nothing")
  }

  @Test func `a refusal quotes what was said, and names the next step`() async throws {
    let town = try await Self.town()
    let refused: [([String], Int32, String)] = [
      (
        ["agreement", "sign", "kb-a", "--on-behalf-of", "00.01"], 1,
        "Catatan atas nama Kota Contoh Melati harus menyebut sumbernya. Tambahkan --source"
      ),
      (["agreement", "sign", "kb-zzz"] + Self.melati, 3, "Tidak ada kerja sama 'kb-zzz' di register ini."),
      (
        ["agreement", "sign", "kb-a", "--method", "pena"] + Self.melati, 2,
        "'pena' tidak dikenal untuk '--method <cara>'. Pakai salah satu dari 'wet-ink', 'certified-electronic', 'other' "
          + "atau 'unknown'."
      ),
      (["agreement", "sign", "kb-a", "--date", "kemarin"] + Self.melati, 2, "'kemarin' bukan tanggal:"),
      (["agreement", "answer", "kb-a", "akcept"] + Self.melati, 2, "Mungkin maksudnya 'accept'?"),
      (
        ["agreement", "end", "kb-a", "--effective", "2027-01-01"] + Self.melati, 1,
        "  purpose-achieved  tujuan tercapai"
      ),
      (["agreement", "sign", "kb-a", "--capacity", "kuasa"] + Self.melati, 2, "--capacity tanpa --office."),
      (
        ["agreement", "new", "kb", "--title", "X", "--until", "2029-01-01", "--months", "3"], 2,
        "Pakai salah satu saja dari --until, --months, dan --unlimited."
      ),
      (["agreement", "new", "kb", "--title", "X", "--months", "0"], 2, "--months 0 di luar 1 sampai 1200."),
      (["agreement", "new", "kb", "--title", "X", "--number", "7/KB"], 2, "'7/KB' bukan nomor suatu pihak:"),
      (["agreement", "new", "kb", "--title", "X", "--party", "00.01=raja"], 2, "'raja' bukan peran."),
      (["agreement", "new", "kb", "--title", "X", "--renewal", "007"], 2, "'007' bukan cara perpanjangan:"),
      (
        ["agreement", "report", "kb-a", "--period", "Semester 1"] + Self.melati, 2,
        "'Semester 1' bukan nilai yang benar. Tulis nama pendek dengan a–z, 0–9, dan tanda hubung tunggal"
      ),
      (
        ["agreement", "new", "kb", "--title", "X", "--condition", "sesudah"], 2,
        "'sesudah' bukan nilai yang benar. Tulis syarat, misalnya all-signed"
      ),
      (["confirm"], 2, "Pilih salah satu: --review untuk melihat daftarnya, --all, atau nomor-nomornya."),
      (["confirm-by-letter", "--party", "00.01"], 2, "Kode belum disebut."),
    ]
    let before = try await Self.recorded(town)
    for (words, code, sentence) in refused {
      let result = try await town.start(words).result()
      #expect(result.code == code, "\(words): \(result.err)")
      #expect(result.err.contains(sentence), "\(words): \(result.err)")
      #expect(result.out.isEmpty)
    }
    #expect(try await Self.recorded(town) == before)
  }

  @Test func `without a terminal nothing is written unless yes was said`() async throws {
    let town = try await Self.town()
    let words = ["agreement", "discuss", "kb-a", "--date", "2026-11-03"]
    let before = try await Self.recorded(town)
    let asked = try await town.start(words).result()
    #expect(asked.code == 2 && asked.err.contains("Tambahkan --yes."))
    #expect(try await Self.recorded(town) == before)
    let said = try await town.start(words + ["--yes"]).result()
    #expect(said.code == 0 && said.out.contains("Dicatat       act/kb-a-discuss"))
    let again = try await town.start(words + ["--yes"]).result()
    #expect(again.code == 1 && again.err.contains("sebagai apeksi/kb-a-discuss; tidak ada yang ditambahkan."))
    #expect(try await town.succeed("publish", "--dry-run").out.contains("kb-a-discuss") == false)
  }

  @Test(arguments: [("t\n", 1), ("y\n", 0)])
  func `a person at a terminal is asked, and is obeyed`(answer: String, code: Int) async throws {
    let town = try await Self.town()
    let before = try await Self.recorded(town)
    let result = try await AnsweredCommand(
      ["agreement", "discuss", "kb-a", "--date", "2026-11-03"], answer: answer, in: town
    ).result()
    #expect(result.code == code, "\(result.text)")
    #expect(result.text.contains("Catat seperti di atas?"))
    #expect(try await (Self.recorded(town) == before) == (code == 1))
    if code == 1 { #expect(result.text.contains("Tidak disetujui; tidak ada yang ditulis.")) }
  }

  @Test func `a program gets one JSON document, written or not`() async throws {
    let town = try await Self.town()
    for (more, recorded) in [("--dry-run", false), ("--yes", true)] {
      let result = try await town.succeed(
        "agreement", "discuss", "kb-a", "--date", "2026-11-03", "-o", "json", more)
      let json = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
      #expect(json["recorded"] as? Bool == recorded)
      let entry = try #require((json["entries"] as? [[String: Any]])?.first)
      #expect(entry["subject"] as? String == "act/kb-a-discuss" && entry["file"] as? String == "acts/kb-a-discuss.xml")
      #expect((entry["hash"] is String) == recorded)
    }
  }

  @Test func `a sheet is printed, and comes back by its code`() async throws {
    let town = try await Self.town()
    let sheet = try await town.succeed("letter", "confirm", "00.02").out
    let code = try #require(sheet.firstMatch(of: #/[2-9A-HJKMNP-Z]{3}(-[2-9A-HJKMNP-Z]{3}){2}/#)).0
    try town.write("pindaian", to: "../lembar.pdf")
    let result = try await town.succeed(
      "confirm-by-letter", "--party", "00.02", "--code", code.lowercased(), "--source", "lembar.pdf", "--date",
      "2026-11-20", "--office", "Sekretaris Daerah", "--yes")
    #expect(result.out.contains("Konfirmasi dengan lembar bertanda tangan"))
    let empty = try await town.succeed("letter", "confirm", "00.02", town.root + "/kosong.html")
    #expect(empty.err.contains("Tidak ada catatan tentang Kota Contoh Kenanga yang menunggu konfirmasi."))
  }
}
