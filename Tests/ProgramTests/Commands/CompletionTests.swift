import Foundation
import Testing

/// What a shell offers while a command is typed, asked of a real bash with the script that the program prints.
@Suite struct CompletionTests {
  private static func town() async throws -> Town {
    var records = Records.talks
    records["applications/war-room.xml"] = Records.application("war-room", name: "War Room", owner: "73.71")
    let town = try await Town.founded(records: records)
    try await town.succeed("publish")
    let script = try await town.succeed("completion", "bash").out
    try Data(script.utf8).write(to: URL(fileURLWithPath: town.root + "/completion.bash"))
    return town
  }

  /// The words that bash offers for the last one.
  private static func offers(for words: [String], in town: Town) async throws -> [String] {
    let program = URL(fileURLWithPath: try Programs.path("mitrakota")).deletingLastPathComponent().path
    let script = """
      source "$1/completion.bash"; shift
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; COMP_KEY=9
      _mitrakota mitrakota "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let text = try await Shell.run(
      "/bin/bash", ["-c", script, "bash", town.root, "mitrakota"] + words,
      environment: ["PATH": "\(program):/usr/bin:/bin", "MITRAKOTA_FOLDER": town.folder, "HOME": town.root])
    return text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func `a shell completes commands, options, names, cities and codes`() async throws {
    let town = try await Self.town()
    let asked: [([String], String)] = [
      (["sign"], "signatures"), (["status", "baubau"], "baubau-makassar"),
      (["status", "apeksi/"], "apeksi/baubau-makassar"), (["app", "show", "war"], "war-room"),
      (["city", "bau"], "bau-bau"), (["agreements", "--party", "74.7"], "74.72"),
      (["agreements", "--exp"], "--expiring"),
      (["agreement", "ini"], "initial"),
    ]
    for (words, expected) in asked {
      let offers = try await Self.offers(for: words, in: town)
      #expect(offers.contains(expected), "\(words): \(offers)")
    }
    #expect(try await Self.offers(for: ["status", "tidak-ada-yang-begini"], in: town).isEmpty)
  }

  @Test func `names are offered where there is no node, none of them`() async throws {
    let town = try await Self.town()
    let words = ["complete", "ids", "bau", "--folder", town.root + "/tidak-ada"]
    #expect(try await town.start(words).result() == Programs.Result(code: 0, out: "", err: ""))
    let cities = try await town.start(["complete", "cities", "bau", "--folder", town.root + "/tidak-ada"]).result()
    #expect(cities.out == "bau-bau\n")
  }
}
