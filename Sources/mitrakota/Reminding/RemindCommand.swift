import ArgumentParser
import Catalog
import Exchange
import Registry

/// Sends the reminders that are due, as the daemon does once a day.
struct RemindCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: "Kirim pengingat yang jatuh tempo lewat surel, seperti daemon sekali sehari.",
    discussion: """
      Satu surel tiap penerima tiap hari; yang sudah dikirim tidak dikirim lagi. Penerima dan server surel diatur \
      dengan remindTo, mailServer, dan mailFrom di settings.json. Untuk kalender: mitrakota todo -o ics
      """)

  @ArgumentParser.Flag(help: "Tunjukkan surelnya saja; tidak mengirim apa pun.")
  var dryRun = false
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let node = try session.node(for: dryRun ? .reading : .writing)
    if dryRun { return try show(try node.reminders(), session) }
    let lines = try await node.remind()
    try show(lines, session)
    let failed = lines.count { $0.code != "sent" }
    if failed > 0 { throw Self.unsent(failed) }
  }

  /// The mails that a run would send, as people would read them.
  private func show(_ digests: [ReminderDigest], _ session: Session) throws {
    if session.output == .json {
      return try session.show(["mails": .list(digests.map(\.json))])
    }
    if digests.isEmpty { session.remark("Tidak ada yang perlu diingatkan.", "There is nothing to remind of.") }
    let pages = digests.map { digest in
      [
        session.say("Kepada: \(digest.recipient.address)", "To: \(digest.recipient.address)"), digest.message.subject,
        "",
      ]
        + digest.message.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    try session.show(Array(pages.joined(separator: ["", "――――", ""])))
    session.remark("Belum dikirim.", "Nothing sent.")
  }

  private func show(_ lines: [ReminderLine], _ session: Session) throws {
    if session.output == .json {
      return try session.show([
        "mails": .list(
          lines.map {
            ["to": .text($0.recipient.description), "day": .text($0.day.description), "outcome": .text($0.code)]
          })
      ])
    }
    try session.show(lines.map { "\($0.recipient)  \(session.say($0.words.id, $0.words.en))" })
    if lines.isEmpty { session.remark("Tidak ada yang perlu diingatkan.", "There is nothing to remind of.") }
  }

  private static func unsent(_ count: Int) -> RegistryError {
    RegistryError(
      .peerUnreachable,
      id: "\(count) pengingat belum terkirim; tidak ada yang hilang. Periksa mailServer, lalu jalankan lagi.",
      en: "Reminders not sent: \(count); nothing is lost. Check mailServer and run it again.")
  }
}

extension ReminderDigest {
  fileprivate var json: JSONValue {
    [
      "to": .text(recipient.address.description), "subject": .text(message.subject), "text": .text(message.text),
      "reminders": .list(
        reminders.map {
          [
            "instrument": .text($0.instrument.description), "kind": .text($0.kind.description),
            "date": .text($0.date.description), "rung": .number($0.rung),
          ]
        }),
    ]
  }
}
