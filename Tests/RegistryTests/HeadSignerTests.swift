import Catalog
import Exchange
import Foundation
import Ledger
import Registry
import Store
import Testing

/// What was signed last stands against everything that would be signed next.
@Suite struct HeadSignerTests {
  private let origin = Origin(.demo, .secretariat)

  private func signer(_ folder: TemporaryFolder, seed: UInt8 = 1) throws -> HeadSigner {
    HeadSigner(
      origin: origin, key: try SigningKey(name: origin.description, seed: Array(repeating: seed, count: 32)),
      lastSigned: folder.path + "/last-signed")
  }

  private func root(_ size: Int) -> MerkleHash {
    MemoryLog(leafHashes: (0..<size).map { MerkleHash.leaf([UInt8($0)]) }).root
  }

  @Test func `a signer that has signed nothing accepts a log without a head`() throws {
    let folder = try TemporaryFolder()
    try signer(folder).check(size: 0, isSigned: false) { _ throws(RegistryError) in
      Issue.record("no root is needed")
      return .emptyRoot
    }
  }

  @Test func `what was signed is remembered byte for byte, readable by its owner only`() throws {
    let folder = try TemporaryFolder()
    let head = try signer(folder).sign(size: 3, root: root(3))
    #expect(try folder.read("last-signed") == head.note)
    #expect(head.checkpoint.size == 3 && head.checkpoint.root == root(3))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/last-signed")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a log with a head and no memory of it is a restored backup`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: RegistryError.self) {
      try signer(folder).check(size: 3, isSigned: true) { asked throws(RegistryError) in root(asked) }
    }
    #expect(error?.code == .keyOrPermission)
    #expect(error?.english.contains("restored from a backup") == true)
  }

  @Test(arguments: [3, 4, 5])
  func `a log that holds what was signed may be signed on`(size: Int) throws {
    let folder = try TemporaryFolder()
    _ = try signer(folder).sign(size: 3, root: root(3))
    try signer(folder).check(size: size, isSigned: true) { asked throws(RegistryError) in root(asked) }
  }

  @Test(arguments: [0, 1, 2])
  func `a log smaller than what was signed is not safe to sign`(size: Int) throws {
    let folder = try TemporaryFolder()
    _ = try signer(folder).sign(size: 3, root: root(3))
    let error = #expect(throws: RegistryError.self) {
      try signer(folder).check(size: size, isSigned: true) { asked throws(RegistryError) in root(asked) }
    }
    #expect(error?.code == .keyOrPermission)
    #expect(error?.english.contains("has 3 entries, but the register holds only \(size)") == true)
    #expect(error?.indonesian.contains("mitrakota sync") == true)
  }

  @Test func `a log with another root at the signed size is a second history`() throws {
    let folder = try TemporaryFolder()
    _ = try signer(folder).sign(size: 3, root: root(3))
    let error = #expect(throws: RegistryError.self) {
      try signer(folder).check(size: 9, isSigned: true) { _ throws(RegistryError) in root(4) }
    }
    #expect(error?.code == .forked)
    #expect(error?.english.contains("than the one signed at size 3") == true)
  }

  @Test func `the file of another key stops the signer`() throws {
    let folder = try TemporaryFolder()
    _ = try signer(folder, seed: 2).sign(size: 3, root: root(3))
    let error = #expect(throws: RegistryError.self) {
      try signer(folder).check(size: 3, isSigned: true) { asked throws(RegistryError) in root(asked) }
    }
    #expect(error?.code == .keyOrPermission)
    #expect(error?.english.contains("does not fit this node's key") == true)
  }

  @Test func `the file of another log stops the signer`() throws {
    let folder = try TemporaryFolder()
    let other = Origin(.demo, try MemberID("73.71"))
    let stranger = HeadSigner(
      origin: other, key: try SigningKey(name: other.description, seed: Array(repeating: 1, count: 32)),
      lastSigned: folder.path + "/last-signed")
    _ = try stranger.sign(size: 1, root: root(1))
    let error = #expect(throws: RegistryError.self) {
      try signer(folder).check(size: 1, isSigned: true) { asked throws(RegistryError) in root(asked) }
    }
    #expect(error?.code == .keyOrPermission)
  }

  @Test func `a damaged file stops the signer, wherever it is damaged`() throws {
    let folder = try TemporaryFolder()
    let note = try signer(folder).sign(size: 3, root: root(3)).note
    for position in stride(from: 0, to: note.count, by: 3) {
      var bytes = note
      bytes[position] ^= 1
      try folder.write(bytes)
      let error = #expect(throws: RegistryError.self, "byte \(position)") {
        try signer(folder).check(size: 3, isSigned: true) { asked throws(RegistryError) in root(asked) }
      }
      #expect(error?.code == .keyOrPermission, "byte \(position)")
    }
  }

  @Test func `an empty file is damaged, not absent`() throws {
    let folder = try TemporaryFolder()
    try folder.write([])
    #expect(throws: RegistryError.self) {
      try signer(folder).check(size: 3, isSigned: true) { asked throws(RegistryError) in root(asked) }
    }
  }

  @Test func `a publisher whose file is damaged writes nothing`() throws {
    let hub = try Town.hub()
    try hub.publish()
    let before = try hub.entries().count
    try hub.folder.write("bukan segel\n", to: "last-signed")
    try hub.catalog.write(Documents.application("loket", "Loket", owner: "73.71"), to: "applications/loket.xml")
    #expect(throws: RegistryError.self) { try hub.publish() }
    #expect(try hub.entries().count == before)
  }

  @Test func `the recorded time stands still while the clock goes back, and goes on after it`() throws {
    let hub = try Town.hub()
    try hub.publish()
    let start = 1_900_000_000
    let clock = HandClock(start)
    var recorded: [Int] = []
    for (number, moment) in [start, start - 86_400, 0, start + 5].enumerated() {
      clock.set(moment)
      let draft = Draft(try Subject("act/catatan-\(number)"), .act(Act(.discuss, try RecordID("apeksi/kb"))))
      recorded += try hub.write(draft, outside: clock.outside).map(\.recorded.seconds)
    }
    #expect(recorded == [start, start, start, start + 5])
    #expect(try hub.node.verify().problems == [])
  }
}

extension TemporaryFolder {
  /// Puts these bytes in the place of the last signed head.
  fileprivate func write(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/last-signed"))
  }
}
