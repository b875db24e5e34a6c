import Foundation
import Testing

@Suite struct StatusTests {
  @Test func `the talks of Baubau and Makassar are told as far as they are known`() async throws {
    let town = try await Town.founded(records: Records.talks)
    try await town.succeed("publish")
    for (day, phase, headline) in [
      ("2017-12-22", "no-record", "BELUM ADA CATATAN"), ("2017-12-23", "discussion", "PEMBAHASAN"),
      ("2018-01-15", "discussion", "PEMBAHASAN"),
      (
        "2018-02-01", "unknown",
        "Tidak diketahui: apakah jadi ditandatangani; terakhir tercatat: pembahasan, 23 Desember 2017"
      ),
      (
        "2026-11-23", "unknown",
        "Tidak diketahui: apakah jadi ditandatangani; terakhir tercatat: pembahasan, 23 Desember 2017"
      ),
    ] {
      let page = try await town.succeed("status", "baubau-makassar", "--as-of", day)
      let fields = try await town.succeed("status", "baubau-makassar", "--as-of", day, "-o", "tsv")
      #expect(page.out.contains(headline), "\(day): \(page.out)")
      #expect(fields.out.contains("phase\t\(phase)\tpublic-sources\n"), "\(day): \(fields.out)")
      try Snapshot.check(page.out, "status-talks-\(day)", in: town)
    }
    #expect(
      try await town.succeed("status", "baubau-makassar").out.contains("Hari ini (23 November 2026): Tidak"))
  }

  @Test(arguments: ["id", "en"])
  func `a signed agreement is told as it was recorded`(language: String) async throws {
    let town = try await Town.founded(member: "73.71", records: Records.signed)
    try await town.succeed("publish")
    for day in ["2017-12-22", "2017-12-23", "2018-01-01", "2020-12-26", "2020-12-27"] {
      let page = try await town.succeed("status", "kb-2017", "--as-of", day, "--lang", language)
      try Snapshot.check(page.out, "status-signed-\(day).\(language)", in: town)
    }
    for width in [40, 60, 80, 120] {
      let narrow = try await town.succeed(
        "status", "kb-2017", "--as-of", "2018-01-01", "--lang", language, environment: ["COLUMNS": "\(width)"]
      )
      for line in narrow.out.split(separator: "\n") { #expect(line.count <= max(width, 60), "\(line)") }
    }
  }

  @Test func `a past state of knowledge is answered from what was recorded by then`() async throws {
    let town = try await Town.founded(member: "73.71", records: Records.signed)
    try await town.succeed("publish")
    let then = try await town.succeed(
      "status", "kb-2017", "--as-of", "2018-01-01", "--known-at", "31 Januari 2018")
    #expect(then.out.hasPrefix("PADA 1 JANUARI 2018: BELUM ADA CATATAN"))
    #expect(then.out.contains("menurut catatan s.d. 31 Jan 2018 23.59 WIB"))
  }

  @Test(arguments: ["23-12-2017", "23 Desember 2017", "2017-12-23"])
  func `a day may be written in three ways`(day: String) async throws {
    let town = try await Town.founded(member: "73.71", records: Records.signed)
    try await town.succeed("publish")
    let page = try await town.succeed("status", "kb-2017", "--as-of", day)
    #expect(page.out.hasPrefix("PADA 23 DESEMBER 2017: BARU DITANDATANGANI 1 dari 2 pihak"))
  }

  @Test func `an agreement is found by its name, a number, a title and a beginning`() async throws {
    let town = try await Town.founded(member: "73.71", records: Records.signed)
    try await town.succeed("publish")
    for name in [
      "kb-2017", "73.71/kb-2017", "134/12/2017", "119 / kb / 2017", "kb-",
      "Kesepakatan Bersama tentang Pemanfaatan Bersama Aplikasi",
    ] {
      #expect(
        try await town.succeed("status", name, "-o", "tsv").out.hasPrefix("id\t73.71/kb-2017\t"), "\(name)")
    }
  }

  @Test func `JSON keeps facts apart from what follows from them`() async throws {
    let town = try await Town.founded(records: Records.talks)
    try await town.succeed("publish")
    let document = try await town.succeed("status", "baubau-makassar", "--as-of", "2018-02-01", "-o", "json")
    let stable = document.out.replacingOccurrences(
      of: #""(leaf)" : "[0-9a-f]{64}""#, with: #""$1" : "LEAF""#, options: .regularExpression)
    try Snapshot.check(stable, "status-talks.json", in: town)
    #expect(document.err.isEmpty)
  }
}
