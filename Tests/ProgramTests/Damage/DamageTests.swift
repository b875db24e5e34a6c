import Foundation
import Testing

@Suite struct DamageTests {
  private static func published() async throws -> Town {
    let town = try await Town.founded(records: Records.talks)
    try await town.succeed("publish")
    return town
  }

  @Test func `two publishers at once leave one log`() async throws {
    let town = try await Town.founded(records: Records.talks)
    var rivals: [Programs.Running] = []
    for _ in 0..<4 { rivals.append(try await town.start(["publish"])) }
    var codes: [Int32] = []
    for rival in rivals {
      let result = try await rival.result()
      codes.append(result.code)
      #expect(
        result.code == 0 || result.code == 1 && result.err.contains("Proses lain sedang menulis"), "\(result)"
      )
    }
    #expect(codes.contains(0))
    #expect(try await town.succeed("publish").out == "Tidak ada yang berubah; segel berukuran 5.\n")
    #expect(try await town.succeed("verify").out.hasPrefix("mitrakota-demo/apeksi\t5\t5\t0\t0\t0\t\tpublic-sources\n"))
  }

  @Test func `a folder that may not be written takes no entry, and still answers`() async throws {
    let town = try await Self.published()
    try town.write(Records.application("baru", name: "Baru", owner: "apeksi"), to: "applications/baru.xml")
    let before = try await town.succeed("status", "baubau-makassar", "-o", "tsv").out
    let names = try FileManager.default.contentsOfDirectory(atPath: town.folder).map {
      town.folder + "/" + $0
    }
    func protect(_ folder: Int, _ file: Int) throws {
      try FileManager.default.setAttributes([.posixPermissions: folder], ofItemAtPath: town.folder)
      for name in names where FileManager.default.fileExists(atPath: name) {
        try FileManager.default.setAttributes([.posixPermissions: file], ofItemAtPath: name)
      }
    }
    try protect(0o555, 0o444)
    let refused = try await town.start(["publish"], asOwnerOnly: true).result()
    #expect([1, 4].contains(refused.code), "\(refused)")
    #expect(refused.err.contains("Galat: ") && refused.out.isEmpty, "\(refused)")
    let answer = try await town.start(["status", "baubau-makassar", "-o", "tsv"], asOwnerOnly: true).result()
    #expect(answer.code == 0 && answer.out == before || answer.code == 4, "\(answer)")
    try protect(0o755, 0o600)
    #expect(try await town.succeed("publish").out.hasSuffix("1 entri baru; segel berukuran 6.\n"))
    try await town.succeed("verify")
  }

  @Test func `a truncated register is named as such by every command, and not touched`() async throws {
    let town = try await Self.published()
    try await town.succeed("verify")
    let whole = try #require(FileManager.default.contents(atPath: town.register))
    for length in [1, 100, 4096, whole.count / 2, whole.count - 4096] {
      for name in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: town.register + name) }
      try whole.prefix(length).write(to: URL(fileURLWithPath: town.register))
      for words in [["status", "baubau-makassar"], ["verify"], ["publish"]] {
        let result = try await town.start(words).result()
        #expect([1, 4, 5].contains(result.code), "\(words) on \(length) of \(whole.count) bytes: \(result)")
        #expect(result.err.hasPrefix("Galat: ") || result.err.contains("\nGalat: "), "\(result.err)")
      }
    }
    try whole.write(to: URL(fileURLWithPath: town.register))
    try await town.succeed("verify")
  }

  @Test func `a flipped byte in an entry is found`() async throws {
    let town = try await Self.published()
    var bytes = try #require(FileManager.default.contents(atPath: town.register))
    let place = try #require(bytes.range(of: Data("plan-signing".utf8)))
    bytes[place.lowerBound] ^= 0x20
    for name in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: town.register + name) }
    try bytes.write(to: URL(fileURLWithPath: town.register))
    let result = try await town.run("verify")
    #expect(result.code == 5, "\(result)")
    #expect(result.err.contains("Masalah: "), "\(result)")
  }

  @Test func `a key of another member signs nothing`() async throws {
    let town = try await Self.published()
    try FileManager.default.removeItem(atPath: town.folder + "/key")
    try FileManager.default.copyItem(atPath: town.folder + "/directory-key", toPath: town.folder + "/key")
    try town.write(Records.application("baru", name: "Baru", owner: "apeksi"), to: "applications/baru.xml")
    let result = try await town.run("publish")
    #expect(result.code == 4)
    #expect(result.err.contains("milik 'mitrakota-demo/direktori', bukan 'mitrakota-demo/apeksi'"))
  }

  @Test func `a register restored from before the last signature is not signed again`() async throws {
    let town = try await Self.published()
    let old = try #require(FileManager.default.contents(atPath: town.register))
    try town.write(Records.application("baru", name: "Baru", owner: "apeksi"), to: "applications/baru.xml")
    try await town.succeed("publish")
    for name in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: town.register + name) }
    try old.write(to: URL(fileURLWithPath: town.register))
    let result = try await town.run("publish")
    #expect(result.code != 0, "\(result)")
    try await town.succeed("verify")
  }
}
