import Catalog
import Exchange
import Foundation
import Testing
import Transfer

@testable import Registry

/// Who is reminded, when and through which server, as operators write it.
@Suite struct ReminderSettingsTests {
  private static let mail: [NodeSettings.Key: [String]] = [
    .member: ["73.71"], .mailServer: ["smtps://surat.kota-a.example"], .mailFrom: ["simpul@kota-a.example"],
  ]

  private func settings(_ more: [NodeSettings.Key: [String]], from base: [NodeSettings.Key: [String]] = mail) throws
    -> NodeSettings
  {
    let words = base.merging(more) { _, new in new }
    return try NodeSettings { words[$0] ?? [] }
  }

  @Test(arguments: [
    "kerjasama@kota-a.example", "a@b.example parties=73.71",
    "a@b.example parties=73.71+74 kinds=last-day+reply lang=en",
    "a@b.example kinds=kb-without-pks",
  ])
  func `a recipient is printed as it was written`(words: String) throws {
    #expect(try Recipient(words: words).words == words)
  }

  @Test(arguments: [
    "", "bukan-alamat", "a@b.example ", "a@b.example lang=fr", "a@b.example kinds=besok",
    "a@b.example parties=Makassar",
    "a@b.example parties=73.71 parties=74.72", "a@b.example lama=1", "a@b.example kinds", "a@b.example kinds=",
  ])
  func `a recipient that could mean something else is refused`(words: String) {
    #expect(throws: ParseError.self) { try Recipient(words: words) }
    let error = #expect(throws: RegistryError.self) { try settings([.remindTo: [words]]) }
    #expect(error?.english.contains("remindTo: ") == true, "\(error?.english ?? "")")
  }

  @Test(
    arguments: [
      ([.remindAt: ["7:00"]], "remindAt: '7:00' is not a time of the day such as 07:00"),
      ([.remindAt: ["24:00"]], "remindAt: '24:00' is not"), ([.remindAt: ["07:60"]], "remindAt: '07:60' is not"),
      ([.remindDays: ["30", "-31"]], "remindDays: '-31' is not a number of days before a date, from -30 to 3650"),
      ([.remindDays: ["030"]], "remindDays: '030' is not"),
      ([.remindTo: ["a@b.example", "a@B.example lang=en"]], "remindTo: a@b.example stands twice"),
      ([.mailServer: ["surat.kota-a.example"]], "mailServer: 'surat.kota-a.example' is not a mail server"),
      ([.mailServer: []], "needs mailFrom"), ([.mailFrom: ["kota"]], "mailFrom: 'kota' is not a mail address"),
      ([.mailUser: ["simpul"]], "mailUser: needs a password; name its file in mailPasswordFile"),
      ([.mailPasswordFile: ["sandi"]], "mailPasswordFile: needs mailUser"),
    ] as [([NodeSettings.Key: [String]], String)])
  func `wrong settings of mail are refused with the rule`(words: [NodeSettings.Key: [String]], fault: String) throws {
    // Without a server there is nothing to be wrong, unless somebody is to be written to.
    if words == [.mailServer: []] { return try unsetServer() }
    let error = #expect(throws: RegistryError.self) { try settings(words) }
    #expect(error?.english.contains(fault) == true, "\(error?.english ?? "")")
  }

  private func unsetServer() throws {
    #expect(try settings([.mailServer: []]).reminders.mail == nil)
    let error = #expect(throws: RegistryError.self) { try settings([.mailServer: [], .remindTo: ["a@b.example"]]) }
    #expect(error?.english.contains("mailServer and mailFrom must be set too") == true)
  }

  @Test func `the ladder is sorted, each rung once, and the usual one if none is named`() throws {
    #expect(try settings([.remindDays: ["7", "30", "7", "-1"]]).reminders.ladder.rungs == [30, 7, -1])
    #expect(try settings([:]).reminders.ladder == .usual)
  }

  @Test(arguments: [
    ("2026-11-23T00:00:00Z", 0, 7 * 3600), ("2026-11-23T00:00:00Z", 7 * 3600, 86_400),
    ("2026-11-22T23:59:59Z", 7 * 3600, 1), ("2026-11-23T00:00:01Z", 7 * 3600, 86_399),
    ("2026-11-23T12:00:00Z", 9 * 3600, 36_000), ("2026-11-23T06:59:30Z", 0, 30),
  ])
  func `the hour comes once in every day of the zone`(now: String, offset: Int, wait: Int) throws {
    #expect(DailyHour.morning.wait(from: try Instant(now), offset: offset) == wait)
  }

  @Test func `every minute of a day is an hour of its own`() {
    var seen: Set<Int> = []
    for hour in 0..<24 {
      for minute in 0..<60 {
        let text = String(format: "%02d:%02d", hour, minute)
        guard let parsed = DailyHour(text) else {
          Issue.record("\(text)")
          continue
        }
        seen.insert(parsed.minute)
        #expect(parsed.description == text)
      }
    }
    #expect(seen == Set(0..<1440))
    for wrong in ["", "7:00", "07.00", "07:0", "0700", "-1:00", "07:00 ", "٠٧:٠٠"] { #expect(DailyHour(wrong) == nil) }
  }

  @Test func `the password is the first line of its file, and no way of printing shows it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("kata rahasia\nbaris lain\n", to: "sandi")
    let words: [NodeSettings.Key: [String]] = [.mailUser: ["simpul"], .mailPasswordFile: ["sandi"]]
    let settings = try settings(words)
    let mail = try #require(settings.reminders.mail)
    let relay = try mail.relay(for: NodeFolder(folder.path))
    #expect(relay.password == "kata rahasia" && relay.user == "simpul")
    #expect(!"\(relay) \(String(reflecting: relay))".contains("rahasia"))
    let absent = #expect(throws: RegistryError.self) { try mail.relay(for: NodeFolder(folder.path + "/lain")) }
    #expect(absent?.code == .keyOrPermission && absent?.english.contains("chmod 600") == true)
    let fromEnvironment = try self.settings([.mailUser: ["simpul"], .mailPassword: ["rahasia sekali"]])
    #expect(fromEnvironment.printed.contains("mailPassword: …\n"))
    #expect(!fromEnvironment.printed.contains("rahasia") && !"\(fromEnvironment)".contains("rahasia"))
    #expect(try fromEnvironment.reminders.mail?.relay(for: NodeFolder(folder.path)).password == "rahasia sekali")
  }

  @Test func `a password in the settings file is refused without being quoted`() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"member": "73.71", "mailPassword": "rahasia"}"#, to: "settings.json")
    let error = #expect(throws: RegistryError.self) { try SettingsFile(of: NodeFolder(folder.path)) }
    #expect(error?.english.contains("mailPasswordFile") == true && error?.description.contains("rahasia") == false)
  }

  @Test func `a demonstration writes to nobody outside this machine`() throws {
    let error = #expect(throws: RegistryError.self) { try settings([.realm: ["mitrakota-demo"]]) }
    #expect(error?.english.contains("a demonstration writes to nobody outside") == true)
  }

  @Test func `mail to another machine is encrypted, and to this one if there is a certificate`() throws {
    func encrypts(_ server: String, _ more: [NodeSettings.Key: [String]] = [:]) throws -> Bool? {
      try settings(more.merging([.mailServer: [server]]) { $1 }).reminders.mail?.relay.requiresEncryption
    }
    #expect(try encrypts("smtp://surat.kota-a.example:587") == true)
    #expect(try encrypts("smtp://127.0.0.1:25") == false)
    #expect(try encrypts("smtps://127.0.0.1") == true)
    #expect(try encrypts("smtp://127.0.0.1:25", [.mailCertificates: ["surat.pem"]]) == true)
  }
}
