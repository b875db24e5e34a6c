import Foundation
import Testing

@Suite struct ListTests {
  private static func town() async throws -> Town {
    var records = Records.talks
    records["applications/mitrakota.xml"] = Records.application(
      "mitrakota", name: "MitraKota", owner: "apeksi")
    records["applications/war-room.xml"] = Records.application("war-room", name: "War Room", owner: "73.71")
    let town = try await Town.founded(records: records)
    try await town.succeed("publish")
    return town
  }

  private static let commands: [[String]] = [
    ["agreements"], ["agreements", "--expiring", "90d"], ["agreements", "--party", "baubau"],
    ["agreements", "--phase", "unknown"], ["agreements", "--phase", "in-force"], ["apps"],
    ["apps", "--owner", "73.71"], ["app", "show", "war-room"], ["city", "bau-bau"], ["search", "makassar"],
    ["search", "kerjasama"], ["verify"], ["directory", "show"],
  ]

  @Test(arguments: ["id", "en"])
  func `lists look as they were recorded, on a terminal and in a pipe`(language: String) async throws {
    let town = try await Self.town()
    var text = ""
    for words in Self.commands {
      for form in ["table", "tsv"] {
        let command = words + ["-o", form, "--lang", language]
        let result = try await town.start(command, environment: ["COLUMNS": "80"]).result()
        #expect(result.code == 0, "\(command): \(result.err)")
        text += "$ mitrakota \(command.joined(separator: " "))\n\(result.out)"
        if form == "table" {
          for line in result.out.split(separator: "\n")
          where !line.contains("Sidik") && !line.contains("Fingerprint") {
            #expect(line.count <= 80, "\(line)")
          }
        }
      }
    }
    try Snapshot.check(text, "lists.\(language)", in: town)
  }

  @Test func `every list is one JSON document, whatever is said beside it`() async throws {
    let town = try await Self.town()
    for words in Self.commands + [["cities"], ["cities", "--invented"]] {
      let result = try await town.start(words + ["-o", "json"]).result()
      #expect(result.code == 0 && result.err.isEmpty, "\(words): \(result.err)")
      #expect((try? JSONSerialization.jsonObject(with: Data(result.out.utf8))) is [String: Any], "\(words)")
    }
  }

  @Test func `a pipe gets tabs and the class of data, and no heading`() async throws {
    let town = try await Self.town()
    let agreements = try await town.succeed("agreements")
    #expect(
      agreements.out
        == "apeksi/baubau-makassar\tunknown\t\t\t74.72, 73.71\tRencana kerja sama Kota Baubau dan Kota Makassar\tpublic-sources\n"
    )
    #expect(agreements.err.isEmpty)
  }

  @Test func `real cities and invented ones are never in one list`() async throws {
    let town = try await Self.town()
    let real = try await town.succeed("cities").out.split(separator: "\n")
    #expect(real.count == 98)
    #expect(real.allSatisfy { !$0.hasPrefix("00.") && $0.hasSuffix("\tpublic-sources") })
    let baubau = try #require(real.first { $0.hasPrefix("74.72\t") })
    #expect(baubau == "74.72\tKota Bau Bau\tSulawesi Tenggara\tVI\t1\t0\t0\tpublic-sources")
    let invented = try await town.succeed("cities", "--invented").out.split(separator: "\n")
    #expect(invented.allSatisfy { $0.hasPrefix("00.") && $0.hasSuffix("\tinvented") })
  }

  @Test func `an empty list is no failure`() async throws {
    let town = try await Self.town()
    let result = try await town.run("agreements", "--phase", "in-force", "-o", "table")
    #expect(result == Programs.Result(code: 0, out: "", err: "Tidak ada yang cocok.\n"))
  }

  @Test func `a reader that goes away is no failure`() async throws {
    let town = try await Self.town()
    let program = try Programs.path("mitrakota")
    let shell = try await Shell.run(
      "/bin/sh", ["-c", "{ '\(program)' cities; echo $? >'\(town.root)/code'; } | head -1"],
      environment: ["MITRAKOTA_FOLDER": town.folder])
    #expect(try String(contentsOfFile: town.root + "/code", encoding: .utf8) == "0\n")
    #expect(shell.hasPrefix("11.71\t"))
    #expect(shell.split(separator: "\n").count == 1)
  }

  @Test func `colour needs a terminal`() async throws {
    let town = try await Self.town()
    let page = try await town.succeed(
      "status", "baubau-makassar", "-o", "table", environment: ["TERM": "xterm"])
    #expect(!page.out.contains("\u{1B}"))
  }
}
