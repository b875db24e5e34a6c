import GRDB
import Ledger
import Testing

@testable import Store

/// What a power cut leaves behind: the main file, and some beginning of the write-ahead log.
struct CrashTests {
  let directory: TemporaryDirectory
  let register: RegisterFile
  var log = SampleLog()

  /// What must be held once the write-ahead log has at least so many bytes.
  private struct Commit {
    let logBytes: Int
    let size: Int
    let frontier: Frontier
    let note: [UInt8]?
  }

  private var commits: [Commit] = []

  /// A register whose main file has ten entries, and whose write-ahead log has all that came later.
  init() throws {
    directory = try TemporaryDirectory()
    register = try directory.register()
    try register.apply(log.part(10))
    try register.pool.writeWithoutTransaction { database in
      _ = try database.checkpoint(.truncate)
      try database.execute(sql: "PRAGMA wal_autocheckpoint = 0")
    }
    commits = [Commit(logBytes: 0, size: 10, frontier: log.frontier, note: log.note)]
    for number in 1...6 {
      let payload = PayloadRow.present(String(repeating: "isi \(number) ", count: 900))
      let first = log.entry(carrying: payload)
      let document = log.document(
        "aplikasi-\(number)", title: "Aplikasi \(number)", source: payload.commitment)
      let rest = (1..<40).map { log.entry(log.frontier.size + $0) }
      let isSigned = number != 3
      try register.apply(log.part([first] + rest, documents: [document], signed: isSigned))
      commits.append(
        Commit(
          logBytes: try directory.bytes("register.sqlite-wal").count, size: log.frontier.size,
          frontier: log.frontier, note: isSigned ? log.note : commits.last?.note))
    }
  }

  /// Opens a copy with this write-ahead log: it must be sound and hold exactly what this commit held.
  private func check(
    _ main: [UInt8], _ writeAhead: some Sequence<UInt8>, is commit: Commit?,
    access: RegisterFile.Access? = nil,
    _ comment: Comment
  ) throws {
    let copy = try TemporaryDirectory()
    defer { try? copy.remove() }
    try copy.write(main)
    try copy.write(writeAhead, to: "register.sqlite-wal")
    let opened = try RegisterFile(
      path: copy.path(), access: access ?? .readWrite(newEpoch: .init(repeating: 4, count: 16)))
    try opened.read { snapshot in
      #expect(try snapshot.integrityCheck() == [], comment)
      let row = try #require(try snapshot.log(log.origin))
      let expected = commit ?? commits.first { $0.size == row.size }
      #expect(row.size == expected?.size, comment)
      #expect(row.frontier == expected?.frontier, comment)
      #expect(row.note == expected?.note, comment)
      #expect(try snapshot.documents().count == (row.size - 10) / 40, comment)
    }
    try opened.pool.close()
  }

  @Test func `a write-ahead log cut off at any place leaves exactly the parts committed before`() throws {
    let main = try directory.bytes()
    let whole = try directory.bytes("register.sqlite-wal")
    let frame = 24 + 4096
    #expect((whole.count - 32).isMultiple(of: frame))
    var cuts: Set<Int> = [0, 1, 31, 32, 33, whole.count]
    for boundary in stride(from: 32, to: whole.count, by: frame) {
      cuts.formUnion([boundary - 1, boundary, boundary + 1, boundary + 24, boundary + frame - 1])
    }
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<40 { cuts.insert(Int.random(in: 0...whole.count, using: &generator)) }
    for cut in cuts.filter({ $0 <= whole.count }).sorted() {
      let commit = commits.last { $0.logBytes <= cut }
      try check(main, whole.prefix(cut), is: commit, "cut after \(cut) of \(whole.count) bytes")
    }
  }

  @Test func `a byte turned over in the write-ahead log leaves some committed part, and a sound file`() throws {
    let main = try directory.bytes()
    let whole = try directory.bytes("register.sqlite-wal")
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<60 {
      let place = Int.random(in: 0..<whole.count, using: &generator)
      var turned = whole
      turned[place] ^= UInt8.random(in: 1...255, using: &generator)
      try check(main, turned, is: nil, "byte \(place), seed 2")
    }
  }

  @Test func `a reader opens what a crash left, without a writer's help`() throws {
    let main = try directory.bytes()
    let whole = try directory.bytes("register.sqlite-wal")
    for commit in commits {
      try check(main, whole.prefix(commit.logBytes + 100), is: commit, access: .readOnly, "reading")
    }
  }

  @Test func `a copy taken in the middle of a transaction has nothing of it`() throws {
    var next = log
    let part = next.part(
      (0..<200).map { next.entry(next.frontier.size + $0, payload: .present("isi \($0)")) })
    let held = commits.last
    let before = try directory.bytes("register.sqlite-wal").count
    try register.pool.writeWithoutTransaction { database in
      // A cache this small writes pages of the open transaction out.
      try database.execute(sql: "PRAGMA cache_size = 2")
      try database.inTransaction {
        _ = try PartWriter(database: database, path: register.path, part: part).store()
        let main = try directory.bytes()
        let writeAhead = try directory.bytes("register.sqlite-wal")
        #expect(writeAhead.count > before)
        try check(main, writeAhead, is: held, "in the middle")
        return .rollback
      }
    }
    #expect(try register.log()?.size == held?.size)
    #expect(try register.read { try $0.integrityCheck() } == [])
    #expect(try register.apply(part) != .alreadyHeld)
  }

  @Test func `a full disk stores nothing, and the same part fits once there is room`() throws {
    var next = log
    let payload = PayloadRow.present(String(repeating: "isi", count: 100_000))
    let part = next.part([next.entry(carrying: payload)])
    try register.pool.writeWithoutTransaction { database in
      let pages = try #require(try Int.fetchOne(database, sql: "PRAGMA page_count"))
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 3)")
    }
    let before = try register.read { (try $0.generation(), try $0.logs()) }
    #expect(throws: StoreError.full(directory.path())) { try register.apply(part) }
    let after = try register.read { (try $0.generation(), try $0.logs()) }
    #expect(before == after)
    #expect(try register.read { try $0.payload(payload.commitment) } == nil)
    #expect(try register.read { try $0.integrityCheck() } == [])
    try register.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
    #expect(try register.apply(part) != .alreadyHeld)
  }
}
