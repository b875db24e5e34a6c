import GRDB
import Ledger
import Testing

@testable import Store

struct ErasureTests {
  /// A word that nothing else begins with: an index that shortens common beginnings keeps it whole.
  static let marker = "zqxrahasiapenanda"

  let directory: TemporaryDirectory
  let register: RegisterFile
  var log = SampleLog()
  let secret: PayloadRow

  /// A register in which the marker stands in a payload of many pages, in a document and in its index,
  /// among other documents.
  init() throws {
    directory = try TemporaryDirectory()
    register = try directory.register()
    secret = .present(String(repeating: "<nama>\(Self.marker)</nama>", count: 1500))
    for number in 0..<20 {
      let other = PayloadRow.present("isi \(number)", salt: UInt8(number))
      let document = log.document(
        "aplikasi-\(number)", title: "Aplikasi \(number)", text: "kata\(number)", source: other.commitment)
      try register.apply(log.part([log.entry(carrying: other)], documents: [document]))
      if number == 10 {
        try register.apply(log.part([log.entry(carrying: secret)], documents: [secretDocument]))
      }
    }
  }

  private var secretDocument: DocumentRow {
    log.document(
      "rahasia", title: "Judul \(Self.marker)", text: "tentang \(Self.marker)", facets: ["unit": Self.marker],
      source: secret.commitment)
  }

  @Test func `erased bytes are in no file, and the log still verifies`() throws {
    let before = try directory.names(containing: Self.marker)
    #expect(before.contains("register.sqlite-wal"))

    #expect(try register.erasePayload(secret.commitment) == .overwritten)

    #expect(try directory.names(containing: Self.marker) == [])
    try register.read { snapshot in
      #expect(try snapshot.payload(secret.commitment) == .erased)
      let entry = try snapshot.entries(origin: log.origin, range: 11..<12, payloads: .loaded)[0]
      #expect(entry.payload == secret.with(.erased))
      #expect(entry.bytes == log.entry(11).bytes)
      #expect(try snapshot.search(Self.marker, limit: 1) == [])
      #expect(try snapshot.documents().count == 20)
      #expect(try snapshot.search("kata7", limit: 1).count == 1)
      #expect(try snapshot.log(log.origin)?.frontier == log.frontier)
      #expect(try snapshot.integrityCheck() == [])
    }
    try register.pool.write { try $0.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')") }
  }

  @Test func `erased bytes are in no file either if they had reached the main file`() throws {
    try register.pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    #expect(try directory.names(containing: Self.marker) == ["register.sqlite"])
    #expect(try register.erasePayload(secret.commitment) == .overwritten)
    #expect(try directory.names(containing: Self.marker) == [])
  }

  @Test func `words of an older revision leave the index too`() throws {
    var next = log
    let payload = PayloadRow.present("tanpa nama")
    let document = next.document("rahasia", title: "Judul", revision: 1, source: payload.commitment)
    try register.apply(next.part([next.entry(carrying: payload)], documents: [document]))
    #expect(try register.erasePayload(secret.commitment) == .overwritten)
    #expect(try directory.names(containing: Self.marker) == [])
    #expect(try register.read { try $0.document(record: "73.71/rahasia", kind: "application") } == document)
  }

  @Test func `an entry that erases does so in the transaction that stores it`() throws {
    var next = log
    let part = next.part([next.entry(next.frontier.size, kind: "erase")], erasures: [secret.commitment])
    #expect(try register.apply(part) != .alreadyHeld)
    #expect(try directory.names(containing: Self.marker) == [])
    #expect(try register.read { try $0.payload(secret.commitment) } == .erased)
    #expect(try register.apply(part) == .alreadyHeld)
  }

  @Test func `an erasure that is refused erases nothing`() throws {
    var next = log
    let late = next.entry(next.frontier.size, kind: "erase", recordedAt: 0)
    #expect(throws: StoreError.self) { try register.apply(next.part([late], erasures: [secret.commitment])) }
    #expect(try register.read { try $0.payload(secret.commitment) } == secret.content)
  }

  @Test func `what is erased does not come back`() throws {
    try register.erasePayload(secret.commitment)
    var next = log
    try register.apply(next.part([next.entry(carrying: secret)], documents: [secretDocument]))
    #expect(try register.read { try $0.payload(secret.commitment) } == .erased)
    #expect(try register.read { try $0.document(record: "73.71/rahasia", kind: "application") } == nil)
    #expect(throws: StoreError.erasedPayload(secret.commitment)) {
      try register.keepPayload(secret.commitment, salt: .init(repeating: 2, count: 16), bytes: [])
    }
    #expect(throws: StoreError.invariant("an erased payload stays erased")) {
      try register.write {
        try $0.execute(sql: "UPDATE payloads SET state = 'missing' WHERE state = 'erased'")
      }
    }
    #expect(try directory.names(containing: Self.marker) == [])
  }

  @Test func `an erasure may arrive before the entry it is about`() throws {
    let coming = PayloadRow.present("nanti \(Self.marker)")
    var next = log
    try register.apply(
      next.part([next.entry(next.frontier.size, kind: "erase")], erasures: [coming.commitment]))
    try register.apply(next.part([next.entry(carrying: coming)]))
    #expect(try register.read { try $0.payload(coming.commitment) } == .erased)
  }

  @Test func `a sender's word alone erases nothing`() throws {
    let payload = PayloadRow.present("isi baru")
    var next = log
    try register.apply(next.part([next.entry(carrying: payload.with(.erased))]))
    #expect(try register.read { try $0.payload(payload.commitment) } == .missing)
    try register.apply(next.part([next.entry(carrying: payload)]))
    try register.apply(next.part([next.entry(carrying: payload.with(.erased))]))
    #expect(try register.read { try $0.payload(payload.commitment) } == payload.content)
  }

  @Test func `erasing twice is once, and counts once`() throws {
    let counter = try register.read { try $0.generation().counter }
    for _ in 1...2 { #expect(try register.erasePayload(secret.commitment) == .overwritten) }
    #expect(try register.read { try $0.generation().counter } == counter + 1)
  }

  @Test func `what nobody named cannot be erased`() throws {
    #expect(throws: StoreError.unknownPayload(.emptyRoot)) { try register.erasePayload(.emptyRoot) }
  }

  @Test func `a snapshot in use delays the overwriting, and opening again makes up for it`() throws {
    try register.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 1") }
    try register.read { snapshot in
      _ = try snapshot.logs()
      #expect(try register.erasePayload(secret.commitment) == .owed)
      #expect(try snapshot.payload(secret.commitment) == secret.content)
    }
    #expect(try register.read { try $0.payload(secret.commitment) } == .erased)
    #expect(try directory.names(containing: Self.marker) != [])
    let again = try directory.register()
    #expect(try directory.names(containing: Self.marker) == [])
    #expect(try again.settleErasures() == .overwritten)
  }
}
