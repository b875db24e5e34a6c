import Foundation
import GRDB
import Ledger
import Testing

@testable import Store

struct OpeningTests {
  let directory: TemporaryDirectory
  var path: String { directory.path() }

  init() throws { directory = try TemporaryDirectory() }

  private func check(
    _ access: RegisterFile.Access, _ expected: StoreError, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: expected, sourceLocation: sourceLocation) {
      try RegisterFile(path: path, access: access)
    }
  }

  /// Makes a register with one part, closed and so without a write-ahead log.
  private func makeRegister() throws {
    var log = SampleLog()
    let register = try directory.register()
    try register.apply(log.part(300))
    try register.pool.close()
  }

  private let writing = RegisterFile.Access.readWrite(newEpoch: .init(repeating: 3, count: 16))

  @Test func `a new register appears whole, with the epoch it was given`() throws {
    let register = try RegisterFile(path: path, access: writing)
    let generation = try register.read { try $0.generation() }
    #expect(generation == FileGeneration(epoch: String(repeating: "03", count: 16), counter: 0))
    #expect(generation.description == "03030303030303030303030303030303.0")
    #expect(try register.read { try $0.logs() } == [])
    #expect(try directory.names().allSatisfy { !$0.contains(".new-") })
  }

  @Test func `an existing register keeps its epoch`() throws {
    try makeRegister()
    let register = try RegisterFile(path: path, access: writing)
    #expect(try register.read { try $0.generation().epoch } == String(repeating: "01", count: 16))
  }

  @Test(arguments: [0, 7, 33])
  func `an epoch takes 8 to 32 bytes`(_ count: Int) throws {
    check(.readWrite(newEpoch: .init(repeating: 0, count: count)), .epochLength(count))
    #expect(try directory.names() == [])
  }

  @Test func `reading never makes a file`() throws {
    check(.readOnly, .missing(path))
    #expect(try directory.names() == [])
  }

  @Test func `a directory that is not there is named`() throws {
    let nowhere = directory.path("tidak-ada/register.sqlite")
    #expect(throws: StoreError.missing(directory.path("tidak-ada"))) {
      try RegisterFile(path: nowhere, access: writing)
    }
  }

  @Test func `an empty file is not taken for a new register`() throws {
    try directory.write([])
    check(writing, .empty(path))
    check(.readOnly, .empty(path))
    #expect(try directory.bytes() == [])
  }

  @Test(arguments: ["<html>", "SQLite format 2\0", "SQLite format 3", String(repeating: "x", count: 5000)])
  func `another kind of file is left as it is`(_ text: String) throws {
    try directory.write(text.utf8)
    let expected: StoreError =
      text == "SQLite format 3" ? .damaged(path, detail: "it ends after 15 bytes") : .notRegister(path)
    check(writing, expected)
    check(.readOnly, expected)
    #expect(try directory.bytes() == Array(text.utf8))
    #expect(try directory.names() == ["register.sqlite"])
  }

  @Test func `a directory is not a register`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    check(writing, .notRegister(path))
    check(.readOnly, .notRegister(path))
  }

  @Test func `an SQLite file of another program is left as it is`() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE kontak (nama TEXT)") }
    try queue.close()
    let before = try directory.bytes()
    check(writing, .notRegister(path))
    check(.readOnly, .notRegister(path))
    #expect(try directory.bytes() == before)
  }

  @Test func `a register cut off anywhere is told from a whole one`() throws {
    try makeRegister()
    let whole = try directory.bytes()
    let cuts = Array(stride(from: 1, to: whole.count, by: 4096)) + [99, 100, 4095, 4096, whole.count - 1]
    for cut in cuts {
      try directory.write(whole.prefix(cut))
      for access in [RegisterFile.Access.readOnly, writing] {
        let error = #expect(throws: StoreError.self) { try RegisterFile(path: path, access: access) }
        guard case .damaged(path, _) = error else {
          Issue.record("cut after \(cut) bytes: \(String(describing: error))")
          continue
        }
      }
      #expect(try directory.bytes() == Array(whole.prefix(cut)))
    }
  }

  @Test(arguments: [true, false])
  func `a newer schema is left to a newer program`(_ isInMainFile: Bool) throws {
    try makeRegister()
    let newer = try DatabaseQueue(path: path)
    try newer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    if isInMainFile { try newer.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } }
    let expected = StoreError.newerSchema(path, found: 99, known: Schema.current)
    check(writing, expected)
    check(.readOnly, expected)
    try newer.close()
  }

  @Test func `reading does not migrate`() throws {
    try makeRegister()
    let older = try DatabaseQueue(path: path)
    try older.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 0") }
    try older.close()
    let before = try directory.bytes()
    check(.readOnly, .olderSchema(path, found: 0, known: Schema.current))
    #expect(try directory.bytes() == before)
  }

  @Test func `a file that nobody may write is not written, but read`() throws {
    try makeRegister()
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    check(writing, .notWritable(path))
    let register = try RegisterFile(path: path, access: .readOnly)
    #expect(try register.log()?.size == 300)
  }

  @Test func `a directory that nobody may write takes no register`() throws {
    let closed = directory.url.path
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: closed)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: closed) }
    check(writing, .notWritable(closed))
  }

  @Test func `a file that nobody may read is not read`() throws {
    try makeRegister()
    try FileManager.default.setAttributes([.posixPermissions: 0o200], ofItemAtPath: path)
    check(.readOnly, .unreadable(path))
    check(writing, .unreadable(path))
  }

  @Test func `reading changes no byte of the file, and every writing call is refused`() throws {
    try makeRegister()
    let before = try directory.bytes()
    var log = SampleLog(SampleLog.baubau)
    let register = try RegisterFile(path: path, access: .readOnly)
    #expect(try register.read { try $0.integrityCheck() } == [])
    let evidence = EvidenceRow(origin: log.origin, at: 0, held: [1], offered: [2], seenAt: 0)
    let refusal = RefusalRow(origin: nil, peer: nil, code: "x", sentence: "", at: 0, bytes: [])
    let part = log.part(1)
    let calls: [() throws -> Void] = [
      { try register.apply(part) }, { try register.freeze(evidence) }, { try register.refuse(refusal) },
      { try register.remember(PeerRow(url: "http://127.0.0.1")) }, { try register.forgetPeer(url: "") },
      { try register.erasePayload(.emptyRoot) },
      { try register.keepPayload(.emptyRoot, salt: [], bytes: []) },
      { try register.rebuildDocuments(origin: "", []) },
    ]
    for call in calls { #expect(throws: StoreError.readOnly(path)) { try call() } }
    #expect(try register.settleErasures() == .overwritten)
    #expect(try directory.bytes() == before)
  }

  @Test func `a reader sees what a writer in another process has committed`() throws {
    var log = SampleLog()
    let writer = try directory.register()
    let reader = try RegisterFile(path: path, access: .readOnly)
    try writer.apply(log.part(3))
    #expect(try reader.log()?.size == 3)
  }
}
