import Foundation
import Testing

/// The command that sends what is due, as a timer would call it.
@Suite struct RemindTests {
  /// A node whose one agreement ends 33 days after its fixed day; nobody listens at port 1.
  private static func town(_ more: [String: Any] = [:]) async throws -> Town {
    let town = try await Town.founded(records: [
      "instruments/air.xml": Records.instrument("air", title: "Kerja Sama Air Bersih"),
      "acts/air.xml": Records.act(
        "air",
        """
        <verb>record-legacy</verb><instrument>apeksi/air</instrument>
        <terms><kind>pks</kind><cooperation>apeksi/air</cooperation><participant>73.71</participant>
        <participant>74.72</participant><condition>all-signed</condition><lastDay>2026-12-26</lastDay></terms>
        <signature party="73.71" date="2020-01-02"/><signature party="74.72" date="2020-01-02"/>
        """),
    ])
    try await town.succeed("publish")
    let url = URL(fileURLWithPath: town.folder + "/settings.json")
    let held = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any]
    let mail: [String: Any] = [
      "mailServer": "smtp://127.0.0.1:1", "mailFrom": "simpul@apeksi.example",
      "remindTo": ["satu@a.example", "dua@b.example lang=en"],
    ]
    let settings = (held ?? [:]).merging(mail) { $1 }.merging(more) { $1 }
    try JSONSerialization.data(withJSONObject: settings).write(to: url)
    return town
  }

  @Test func `a dry run shows each mail in its reader's language and changes no file`() async throws {
    let town = try await Self.town()
    let before = try town.files()
    let shown = try await town.succeed("remind", "--dry-run")
    #expect(shown.out.contains("Kepada: satu@a.example\n") && shown.out.contains("Kepada: dua@b.example\n"))
    #expect(shown.out.contains("26 Desember 2026 (33 hari lagi): Hari terakhir"))
    #expect(shown.out.contains("26 December 2026 (in 33 days): Last day"))
    #expect(shown.err.contains("Belum dikirim."))
    #expect(try town.files() == before)
  }

  @Test func `as JSON a dry run gives the keys under which each is sent once`() async throws {
    let town = try await Self.town()
    let out = try await town.succeed("remind", "--dry-run", "-o", "json").out
    let object = try #require(try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
    let mails = try #require(object["mails"] as? [[String: Any]])
    #expect(mails.map { $0["to"] as? String } == ["satu@a.example", "dua@b.example"])
    let reminder = try #require((mails[0]["reminders"] as? [[String: Any]])?.first)
    #expect(reminder["instrument"] as? String == "apeksi/air" && reminder["kind"] as? String == "last-day")
    #expect(reminder["date"] as? String == "2026-12-26" && reminder["rung"] as? Int == 60)
  }

  @Test func `a server that is away costs an exit code and no reminder`() async throws {
    let town = try await Self.town()
    let result = try await town.run("remind", "--lang", "en")
    #expect(result.code == 7)
    #expect(result.out.contains("satu@a.example  failed, to be tried again"))
    #expect(result.out.contains("dua@b.example  not tried, since the mail server is in trouble"))
    #expect(result.err.contains("Reminders not sent: 2; nothing is lost."), "\(result.err)")
    #expect(try await town.succeed("remind", "--dry-run").out.contains("Kepada: dua@b.example"))
  }

  @Test func `without a server the settings that it needs are named`() async throws {
    let town = try await Town.founded()
    let result = try await town.run("remind")
    #expect(result.code != 0 && result.err.contains("mailServer") && result.err.contains("remindTo"))
  }

  @Test func `the password comes from the environment or a file and is never shown`() async throws {
    let town = try await Self.town(["mailUser": "simpul"])
    let secret = ["MITRAKOTA_MAIL_PASSWORD": "sangat-rahasia"]
    let away = try await town.run("remind", environment: secret)
    #expect(away.code == 7 && !(away.out + away.err).contains("sangat-rahasia"))
    let printed = try await town.start(
      ["--folder", town.folder, "--print-config"], program: "mitrakotad", environment: secret
    ).result()
    #expect(printed.code == 0 && printed.out.contains("mailPassword: …\n"), "\(printed.err)")
    #expect(printed.out.contains("remindTo: satu@a.example, dua@b.example lang=en\n"))
    let bare = try await town.run("remind")
    #expect(bare.code != 0 && bare.err.contains("mailPasswordFile"))
  }
}
