import Foundation
import Testing

@Suite struct PullKillTests {
  @Test
  func `a pull that is killed anywhere leaves a register that verifies, and the next one completes it`()
    async throws
  {
    let hub = try await Town.founded()
    let harbour = try Harbour(ports: 1)
    let url = "http://127.0.0.1:\(harbour.base)"
    harbour.leave()
    let daemon = try await hub.start(["--folder", hub.folder, "--port", "\(harbour.base)"], program: "mitrakotad")
    defer { daemon.launch.send(SIGTERM) }
    let city = try await Self.city(of: hub, at: url)

    var generator = SeededGenerator(seed: 20_180_115)
    var killed = 0
    for round in 1...8 {
      for number in 1...40 {
        let text = Records.application("app-\(number)", name: "App \(number) rev \(round)", owner: "apeksi")
        try hub.write(text, to: "applications/app-\(number).xml")
      }
      try await hub.succeed("publish")
      let pull = try await city.start(["sync"])
      let wanted = Int.random(in: 1...4, using: &generator)
      killed += try await pull.kill(afterChangesOf: city, wanted) ? 1 : 0
      let check = try await city.run("verify")
      #expect(check.code == 0, "round \(round), after \(wanted) changes: \(check)")
      try await city.succeed("sync")
      let held = try await city.succeed("sync", "status", "-o", "json").out
      let published = try await hub.succeed("sync", "status", "-o", "json").out
      #expect(try Self.heads(held)["mitrakota-demo/apeksi"] == 40 * round + 1, "round \(round)")
      #expect(try Self.heads(held)["mitrakota-demo/apeksi"] == Self.heads(published)["mitrakota-demo/apeksi"])
    }
    #expect(killed > 0, "no pull was killed in time")
  }

  /// A city that was set up over HTTP with the fingerprint that the hub shows, joined and registered.
  private static func city(of hub: Town, at url: String) async throws -> Town {
    let city = try Town(member: "73.71")
    try city.write(Records.profile(of: "73.71"), to: "profile.xml")
    let shown = try await hub.succeed("directory", "show", "-o", "table").out
    let fingerprint = try #require(shown.firstMatch(of: #/([0-9a-f]{4} ){15}[0-9a-f]{4}/#)).output.0
    var code: Int32 = 7
    // The daemon may still be starting: the hub then does not answer, and nothing is written.
    for _ in 0..<200 where code == 7 {
      code =
        try await city.run(
          "setup", "--member", "73.71", "--realm", "mitrakota-demo", "--hub", url, "--directory", "\(fingerprint)",
          "--port", "8471", "--catalog", city.catalog
        ).code
    }
    try #require(code == 0)
    try await city.succeed("join")
    try await hub.succeed("directory", "approve", city.folder + "/permohonan-73.71.txt", "--yes")
    try await city.succeed("publish")
    return city
  }

  /// Entries under the signed head of each log, from the JSON of `sync status`.
  private static func heads(_ json: String) throws -> [String: Int] {
    struct Answer: Decodable {
      struct Log: Decodable {
        let origin: String
        let size: Int
      }
      let logs: [Log]
    }
    let answer = try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
    return Dictionary(uniqueKeysWithValues: answer.logs.map { ($0.origin, $0.size) })
  }
}

extension Programs.Running {
  /// Kills the process once the files of the node have changed so often; says whether it was still running.
  func kill(afterChangesOf town: Town, _ wanted: Int) async throws -> Bool {
    var (seen, changes) = (town.footprint, 0)
    while launch.isRunning, changes < wanted {
      let now = town.footprint
      if now != seen { changes += 1 }
      seen = now
      await Task.yield()
    }
    launch.send(SIGKILL)
    return try await result().code == -SIGKILL
  }
}

extension Town {
  /// Lengths and times of change of everything that a writer of the register touches.
  var footprint: [String] {
    ["register.sqlite", "register.sqlite-wal", "last-signed", "last-signed.new"].map { name in
      var status = stat()
      guard stat(folder + "/" + name, &status) == 0 else { return "-" }
      return "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    }
  }
}
