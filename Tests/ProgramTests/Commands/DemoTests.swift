import Foundation
import Testing

/// The demonstration with both real programs: three daemons that reconcile over loopback.
@Suite(.serialized) struct DemoTests {
  private static func town() throws -> Town {
    let town = try Town()
    for member in ["apeksi", "73.71", "74.72"] {
      try town.write(Records.profile(of: member), to: "\(member)/profile.xml")
    }
    for (path, text) in Records.talks { try town.write(text, to: "apeksi/\(path)") }
    try town.write(
      Records.application("war-room", name: "War Room", owner: "73.71"), to: "73.71/applications/war-room.xml")
    return town
  }

  @Test func `three nodes come to agree, answer alike, stop cleanly, and start again`() async throws {
    let town = try Self.town()
    let ports = try Harbour(ports: 3)
    let base = ports.base
    ports.leave()
    for (signal, isFirst) in [(SIGINT, true), (SIGTERM, false)] {
      let demo = try await Conversation([
        "demo", "--catalog", town.catalog, "--folder", "\(town.root)/demo", "--port", "\(base)",
      ])
      let text = await demo.read(until: "Ctrl-C")
      #expect(text.contains("Ketiga simpul memberi jawaban yang sama, keadaan "), "\(text)")
      #expect(text.contains("http://127.0.0.1:\(base + 2)/"))
      if isFirst { try await Self.checkAnswers(of: town) }
      demo.launch.send(signal)
      let (rest, code) = try await demo.end()
      #expect(code == 0, "\(text)\(rest)")
      #expect(rest.contains("Ketiga simpul sudah berhenti."), "\(rest)")
      #expect(!rest.contains("dihentikan paksa"), "\(rest)")
    }
    for member in ["apeksi", "73.71", "74.72"] {
      try await town.succeed("verify", "--folder", "\(town.root)/demo/\(member)")
    }
  }

  /// The answers that the sources allow on five days, on all three nodes.
  private static func checkAnswers(of town: Town) async throws {
    let unknown = "Tidak diketahui: apakah jadi ditandatangani; terakhir tercatat: pembahasan, 23 Desember 2017"
    for member in ["apeksi", "73.71", "74.72"] {
      let folder = "\(town.root)/demo/\(member)"
      for (day, headline) in [
        ("2017-12-22", "BELUM ADA CATATAN"), ("2017-12-23", "PEMBAHASAN"), ("2018-01-15", "PEMBAHASAN"),
        ("2018-02-01", unknown), ("2026-11-23", unknown),
      ] {
        let page = try await town.succeed(
          "status", "baubau-makassar", "--as-of", day, "-o", "tsv", "--folder", folder)
        #expect(page.out.contains("headline\t\(headline)\tpublic-sources\n"), "\(member) on \(day): \(page.out)")
      }
      #expect(try await town.succeed("apps", "--folder", folder).out.hasPrefix("73.71/war-room\tWar Room\t73.71\t"))
    }
  }

  @Test func `a port in use is one sentence, and nothing is begun`() async throws {
    let town = try Self.town()
    let ports = try Harbour(ports: 3)
    for (language, sentence) in [("id", "Galat: Porta \(ports.base)"), ("en", "Error: Port \(ports.base)")] {
      let result = try await town.run(
        "demo", "--catalog", town.catalog, "--folder", "\(town.root)/demo", "--port", "\(ports.base)", "--lang",
        language)
      #expect(result.code == 1)
      #expect(result.err.hasPrefix(sentence) && result.err.split(separator: "\n").count == 1, "\(result.err)")
    }
    #expect(!FileManager.default.fileExists(atPath: town.root + "/demo"))
    ports.leave()
  }
}
