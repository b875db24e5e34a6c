import Foundation
import Testing

@Suite struct JoiningTests {
  @Test(arguments: ["id", "en"])
  func `setting up, asking and approving read as they were recorded`(language: String) async throws {
    let town = try Town()
    var text = ""
    func step(_ words: String...) async throws {
      let result = try await town.start(words + ["--lang", language]).result()
      text += "$ mitrakota \(words.joined(separator: " "))\n\(result.out)\(result.err)[\(result.code)]\n"
    }
    try await step(
      "setup", "--secretariat", "--member", "73.71", "--realm", "mitrakota-demo", "--today", "2026-11-23")
    try await step("join")
    try await step("directory", "show", "-o", "table")
    try await step("directory", "approve", "simpul/permohonan-73.71.txt")
    try await step("directory", "approve", "simpul/permohonan-73.71.txt", "--fingerprint", "0000", "--yes")
    try await step("directory", "approve", "simpul/permohonan-73.71.txt", "--yes")
    try await step("directory", "approve", "simpul/permohonan-73.71.txt", "--yes")
    try Snapshot.check(text, "joining.\(language)", in: town)
  }

  @Test func `a fingerprint may be typed with any spacing, and a wrong one registers nothing`() async throws {
    let town = try await Town.founded()
    let other = try Town(member: "74.72")
    try await other.setUp()
    let request = try await other.succeed(
      "join", "-o", "json", "--output-file", "\(town.root)/permohonan.txt"
    ).out
    let object = try #require(try JSONSerialization.jsonObject(with: Data(request.utf8)) as? [String: String])
    let fingerprint = try #require(object["fingerprint"])
    let wrong = String(fingerprint.reversed())
    let refused = try await town.run(
      "directory", "approve", "permohonan.txt", "--yes", "--fingerprint", wrong)
    #expect(refused.code == 5)
    #expect(refused.err.contains(wrong) && refused.err.contains(fingerprint))
    #expect(try await town.succeed("directory", "show").out.split(separator: "\n").count == 1)
    let typed = fingerprint.uppercased().replacingOccurrences(of: " ", with: ":")
    try await town.succeed("directory", "approve", "permohonan.txt", "--yes", "--fingerprint", typed)
    let known = try await town.succeed("directory", "show").out.split(separator: "\n")
    #expect(known.map { $0.split(separator: "\t")[0] } == ["74.72", "apeksi"])
    #expect(known.first?.contains(fingerprint) == true)
  }

  @Test func `asking twice gives the same key`() async throws {
    let town = try await Town.founded()
    let first = try await town.succeed("join")
    #expect(try await town.succeed("join") == first)
  }

  @Test func `keys are readable by their owner only`() async throws {
    let town = try await Town.founded()
    for name in ["key", "directory-key", "directory-key-next"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: town.folder + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }
}
