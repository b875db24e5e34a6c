import Catalog
import GRDB
import Testing

@testable import Store

struct ReminderTests {
  let directory: TemporaryDirectory
  let register: RegisterFile
  let recipient: MailAddress
  let day: CalendarDay

  init() throws {
    directory = try TemporaryDirectory()
    register = try directory.register()
    recipient = try MailAddress("kerjasama@kota-a.example")
    day = try CalendarDay("2026-11-23")
  }

  private func reminder(_ rung: Int, _ kind: String = "last-day", to recipient: MailAddress? = nil) throws -> Reminder {
    Reminder(
      try RecordID("apeksi/a"), try Anchor.Kind(kind), on: try CalendarDay("2026-12-31"), rung: rung,
      to: recipient ?? self.recipient)
  }

  private func begin(_ message: String, day: CalendarDay? = nil, _ reminders: [Reminder]) throws {
    try register.beginDigest(
      message, to: recipient, day: day ?? self.day, Array("surat".utf8), at: 100, reminders: reminders)
  }

  private var digests: [DigestRow] { get throws { try register.read { try $0.digests() } } }
  private var reminders: [Reminder] { get throws { try register.read { try $0.reminders() } } }

  @Test func `a digest is noted with its mail before it goes out, and without it after`() throws {
    let sent = [try reminder(180), try reminder(-1, "obligation/73.71/pelatihan")].sorted()
    try begin("a@kota", sent)
    #expect(
      try digests == [
        DigestRow(message: "a@kota", to: recipient, day: day, state: .sending(Array("surat".utf8)), at: 100)
      ])
    #expect(try reminders == sent)
    try register.finishDigest("a@kota", at: 200)
    #expect(try digests == [DigestRow(message: "a@kota", to: recipient, day: day, state: .sent, at: 200)])
    #expect(try reminders == sent)
    #expect(try register.read { try $0.generation().counter } == 0)
  }

  @Test func `what was given up is due again, and what was sent is not given up`() throws {
    try begin("a@kota", [try reminder(180)])
    try register.abandonDigest("a@kota")
    #expect(try digests.isEmpty && reminders.isEmpty)
    try begin("b@kota", [try reminder(180)])
    try register.finishDigest("b@kota", at: 200)
    try register.abandonDigest("b@kota")
    try register.finishDigest("b@kota", at: 300)
    #expect(try digests.map(\.at) == [200])
    #expect(try reminders.count == 1)
    try register.abandonDigest("tidak-ada")
    try register.finishDigest("tidak-ada", at: 300)
  }

  @Test func `a recipient has one digest a day`() throws {
    try begin("a@kota", [try reminder(180)])
    #expect(throws: StoreError.invariant("UNIQUE constraint failed: digests.recipient, digests.day")) {
      try begin("b@kota", [try reminder(90)])
    }
    try begin("c@kota", day: day.advanced(by: 1), [try reminder(90)])
    #expect(try digests.map(\.message) == ["a@kota", "c@kota"])
    #expect(try reminders.map(\.rung) == [180, 90])
  }

  @Test func `a reminder is in one digest alone, and a digest with one twice is not noted at all`() throws {
    try begin("a@kota", [try reminder(180)])
    try register.finishDigest("a@kota", at: 200)
    let rule =
      "UNIQUE constraint failed: reminders.instrument, reminders.anchor, reminders.date, reminders.rung, "
      + "reminders.recipient"
    #expect(throws: StoreError.invariant(rule)) {
      try begin("b@kota", day: day.advanced(by: 1), [try reminder(90), try reminder(180)])
    }
    #expect(try digests.count == 1)
    #expect(try reminders.count == 1)
  }

  @Test func `recipients, kinds, rungs and dates have keys of their own`() throws {
    var all = [try reminder(90), try reminder(60), try reminder(90, "notice-day")]
    all.append(try reminder(90, to: try MailAddress("lain@kota-a.example")))
    var moved = try reminder(90)
    moved.date = moved.date.advanced(by: 1)
    all.append(moved)
    try begin("a@kota", all)
    #expect(try reminders == all.sorted())
  }

  @Test func `digests come by day and recipient`() throws {
    for (number, offset) in [3, 1, 2].enumerated() {
      try begin("\(number)@kota", day: day.advanced(by: offset), [])
    }
    #expect(try digests.map(\.message) == ["1@kota", "2@kota", "0@kota"])
  }

  @Test(arguments: [
    ("UPDATE digests SET state = 'sending', bytes = x'00'", "what was sent stays sent"),
    ("DELETE FROM digests", "what was sent stays sent"),
    ("UPDATE digests SET bytes = x'00'", "CHECK constraint failed: (state = 'sending') = (bytes IS NOT NULL)"),
    ("UPDATE digests SET day = '23-11-2026'", "CHECK constraint failed: day GLOB"),
    ("UPDATE digests SET recipient = ''", "CHECK constraint failed: length(recipient) > 0"),
    ("UPDATE reminders SET date = ''", "CHECK constraint failed: date GLOB"),
    ("UPDATE reminders SET digest = 'lain'", "FOREIGN KEY constraint failed"),
    ("UPDATE reminders SET anchor = ''", "CHECK constraint failed: length(anchor) > 0"),
  ])
  func `the schema refuses`(sql: String, rule: String) throws {
    try begin("a@kota", [try reminder(180)])
    try register.finishDigest("a@kota", at: 200)
    let error = #expect(throws: StoreError.self) { try register.write { try $0.execute(sql: sql) } }
    guard case .invariant(let found)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found.hasPrefix(rule), "\(found)")
  }

  @Test(arguments: [
    "UPDATE reminders SET anchor = 'hari-terakhir'", "UPDATE reminders SET instrument = 'Kota'",
    "UPDATE reminders SET date = '2026-13-40'", "UPDATE reminders SET recipient = 'Kota A'",
  ])
  func `text that reads as something else is damage`(sql: String) throws {
    try begin("a@kota", [try reminder(180)])
    try register.write { try $0.execute(sql: sql) }
    let error = #expect(throws: StoreError.self) { try register.read { try $0.reminders() } }
    guard case .damaged? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a backup knows what was sent`() throws {
    try begin("a@kota", [try reminder(180)])
    try register.backup(to: directory.path("salinan.sqlite"), newEpoch: .init(repeating: 9, count: 16))
    let copy = try directory.register("salinan.sqlite")
    #expect(try copy.read { try $0.digests() } == digests)
    #expect(try copy.read { try $0.reminders() } == reminders)
  }

  @Test func `a register opened for reading takes no note`() throws {
    let reader = try RegisterFile(path: register.path, access: .readOnly)
    #expect(throws: StoreError.readOnly(register.path)) {
      try reader.beginDigest("a@kota", to: recipient, day: day, [1], at: 1, reminders: [])
    }
  }

  @Test func `one process sends at a time, and the next one after it`() throws {
    var first = try MailingLock(beside: register.path)
    #expect(first != nil)
    for _ in 1...3 { #expect(try MailingLock(beside: register.path) == nil) }
    // The lock of another kind, and of another register, is another one.
    withExtendedLifetime(try SignerLock(beside: register.path)) {}
    #expect(try MailingLock(beside: directory.path("lain")) != nil)
    first = nil
    #expect(try MailingLock(beside: register.path) != nil)
  }
}
