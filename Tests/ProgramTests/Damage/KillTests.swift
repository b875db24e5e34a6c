import Foundation
import Testing

@Suite struct KillTests {
  @Test
  func `a publisher that is killed anywhere leaves a register that verifies, and the next one completes it`()
    async throws
  {
    let records = Dictionary(
      uniqueKeysWithValues: (1...40).map { number in
        (
          "applications/app-\(number).xml",
          Records.application("app-\(number)", name: "App \(number)", owner: "apeksi")
        )
      })
    let town = try await Town.founded(records: records)
    try await town.succeed("publish")
    var generator = SeededGenerator(seed: 20_171_223)
    var killed = 0
    for round in 1...12 {
      for number in 1...40 {
        let text = Records.application("app-\(number)", name: "App \(number) rev \(round)", owner: "apeksi")
        try town.write(text, to: "applications/app-\(number).xml")
      }
      let changes = Int.random(in: 0...6, using: &generator)
      let looks = Int.random(in: 0...2000, using: &generator)
      killed +=
        try await Self.kill(try await town.start(["publish"]), in: town, afterChanges: changes, orLooks: looks)
        ? 1 : 0
      let check = try await town.run("verify")
      #expect(check.code == 0, "round \(round), after \(changes) changes: \(check)")
      let next = try await town.run("publish")
      #expect(next.code == 0, "round \(round), after \(changes) changes: \(next)")
      #expect(
        next.out.hasSuffix("segel berukuran \(41 + 40 * round).\n"), "round \(round): \(next.out.suffix(80))")
    }
    let check = try await town.succeed("verify", "-o", "tsv")
    #expect(check.out.hasPrefix("mitrakota-demo/apeksi\t521\t521\t0\t0\t0\t\tpublic-sources\n"), "\(check.out)")
    #expect(killed > 0, "no publisher was killed in time")
  }

  /// Kills the process once the node's files have changed so often; says whether it was still running.
  ///
  /// With zero changes it is killed after a number of looks, somewhere before the first write.
  private static func kill(
    _ running: Programs.Running, in town: Town, afterChanges wanted: Int, orLooks limit: Int
  ) async throws -> Bool {
    var (seen, changes, looks) = (town.footprint, 0, 0)
    while running.launch.isRunning, wanted == 0 ? looks < limit : changes < wanted {
      let now = town.footprint
      if now != seen { changes += 1 }
      seen = now
      looks += 1
      await Task.yield()
    }
    running.launch.send(SIGKILL)
    return try await running.result().code == -SIGKILL
  }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
