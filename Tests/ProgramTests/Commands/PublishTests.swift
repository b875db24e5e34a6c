import Foundation
import Testing

@Suite struct PublishTests {
  @Test(arguments: ["id", "en"])
  func `a life of publishing reads as it was recorded`(language: String) async throws {
    let town = try await Town.founded(records: Records.talks)
    var text = ""
    func step(_ words: String...) async throws {
      let result = try await town.start(words + ["--lang", language]).result()
      text += "$ mitrakota \(words.joined(separator: " "))\n\(result.out)\(result.err)[\(result.code)]\n"
    }
    try await step("publish", "--dry-run")
    try await step("publish")
    try await step("publish")
    let other = Records.instrument("baubau-makassar", title: "Rencana yang lain")
    try town.write(other, to: "instruments/baubau-makassar.xml")
    try town.write(
      Records.application("mitrakota", name: "MitraKota", owner: "apeksi"), to: "applications/mitrakota.xml")
    try await step("publish", "--dry-run")
    try await step("publish")
    try FileManager.default.removeItem(atPath: town.catalog + "/applications/mitrakota.xml")
    try await step("publish")
    try await step("publish", "-o", "json")
    try Snapshot.check(text, "publish.\(language)", in: town)
  }

  @Test func `a dry run and a second run write nothing`() async throws {
    let town = try await Town.founded(records: Records.talks)
    let before = try town.files()
    let dry = try await town.succeed("publish", "--dry-run")
    #expect(dry.out.hasSuffix("5 entri baru; belum ditulis.\n"))
    #expect(try town.files() == before)
    #expect(try await town.succeed("publish").out.hasSuffix("5 entri baru; segel berukuran 5.\n"))
    let state = try await town.succeed("sync", "status", "-o", "json").out
    #expect(try await town.succeed("publish").out == "Tidak ada yang berubah; segel berukuran 5.\n")
    #expect(try await town.succeed("sync", "status", "-o", "json").out == state)
  }

  @Test func `a folder with a mistake is refused whole, and every mistake is shown`() async throws {
    let town = try await Town.founded(records: Records.talks)
    let broken: [String: String] = [
      "instruments/salah.xml": Records.instrument("salah", title: "Salah", inner: "<harga>1</harga>"),
      "instruments/dtd.xml": "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a>&b;</a>",
      "applications/asing.xml": Records.application("asing", name: "Asing", owner: "99.99"),
      "acts/kosong.xml": "",
    ]
    for (path, text) in broken { try town.write(text, to: path) }
    let before = try await town.succeed("sync", "status", "-o", "json").out
    for words in [["publish"], ["publish", "--dry-run"]] {
      let result = try await town.start(words).result()
      #expect(result.code == 1)
      #expect(result.out.isEmpty)
      for path in broken.keys {
        #expect(
          result.err.contains("FOLDER/katalog/\(path)".replacingOccurrences(of: "FOLDER", with: town.root)),
          "\(path)")
      }
      #expect(result.err.contains("    <harga>1</harga>\n") || result.err.contains("<harga>1</harga>\n"))
      #expect(result.err.contains("^"))
      #expect(result.err.contains("tidak ada yang diterbitkan."))
    }
    #expect(try await town.succeed("sync", "status", "-o", "json").out == before)
    #expect(try await town.succeed("verify", "-o", "tsv").out.hasPrefix("mitrakota-demo/direktori\t2\t"))
    try Snapshot.check(try await town.run("publish").err, "findings.id", in: town)
    try Snapshot.check(try await town.run("publish", "--lang", "en").err, "findings.en", in: town)
  }

  @Test func `a folder may be named by a path inside another one`() async throws {
    let town = try await Town.founded()
    try town.write(Records.profile(of: "apeksi"), to: "lain/profile.xml")
    #expect(
      try await town.succeed("publish", "katalog/lain").out
        == "+ profile/profil  profile.xml\n1 entri baru; segel berukuran 1.\n")
  }

  @Test func `before registration the data is kept and the node says so`() async throws {
    let town = try Town()
    for (path, text) in Records.talks { try town.write(text, to: path) }
    try town.write(Records.profile(of: "apeksi"), to: "profile.xml")
    try await town.setUp()
    #expect(try await town.run("publish").code == 4)
    try await town.succeed("join")
    let result = try await town.succeed("publish")
    #expect(result.out.hasSuffix("5 entri baru; segel berukuran 5.\n"))
    #expect(result.err == "Belum terdaftar; data tersimpan lokal.\n")
    #expect(try await town.succeed("status", "baubau-makassar").out.contains("terakhir tercatat: pembahasan"))
    #expect(
      try await town.succeed("sync", "status").out.hasPrefix(
        "mitrakota-demo/apeksi: Belum terdaftar; data tersimpan lokal.\n"))
    try await town.succeed("verify")
  }
}
