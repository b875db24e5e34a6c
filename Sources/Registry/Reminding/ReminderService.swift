package import Catalog
import Exchange
package import Logging
import Metrics
import Store
package import Transfer

/// Sends what is due to whom it concerns, each thing once.
///
/// A mail is noted before it goes out and marked after the reply, so that a crash is noticed. What was surely not
/// taken is due again; what may have been taken goes out again as it was. Nothing is lost, and a mail that comes
/// twice over such a crash has the `Message-ID` of the first.
package struct ReminderService: Sendable {
  let node: Node
  let engine: TransferEngine
  let logger: Logger

  package init(node: Node, engine: TransferEngine, logger: Logger) {
    self.node = node
    self.engine = engine
    self.logger = logger
  }

  /// What a run would send now, beside mails that an earlier one left open; one digest a recipient, none for who
  /// had one today.
  package func plan() throws(RegistryError) -> [ReminderDigest] {
    let settings = node.settings.reminders
    guard let mail = settings.mail else { throw .noMailServer(node.folder.settings) }
    let view = try node.view()
    let (sent, served) = try node.register.snapshot { snapshot in
      (
        ReminderLedger(try snapshot.reminders()),
        Set(try snapshot.digests().filter { $0.day == view.today }.map(\.recipient))
      )
    }
    let due = sent.due(
      view.anchors(on: view.today), on: view.today, ladder: settings.ladder,
      to: settings.recipients.filter { !served.contains($0.address) })
    let byRecipient = Dictionary(grouping: due, by: \.recipient)
    return settings.recipients.compactMap { recipient in
      byRecipient[recipient.address].map { ReminderDigest(to: recipient, $0, from: mail, of: view, node: node) }
    }
  }

  /// Sends what is due, and what an earlier run left open.
  package func run() async throws(RegistryError) -> ReminderReport {
    guard let mail = node.settings.reminders.mail else { throw .noMailServer(node.folder.settings) }
    let relay = try mail.relay(for: node.folder)
    let lock = try storing { () throws(StoreError) in try MailingLock(beside: node.register.path) }
    guard let lock else { throw .alreadySending }
    defer { withExtendedLifetime(lock) {} }

    var report = ReminderReport()
    for digest in try node.register.snapshot({ try $0.digests() }) {
      guard case .sending(let bytes) = digest.state else { continue }
      try await finish(digest, bytes, from: mail, through: relay, &report)
    }
    for digest in try plan() {
      guard !report.isTroubled else {
        report.note(digest.recipient.address, digest.day, isAgain: false, .untried)
        continue
      }
      try await send(digest, from: mail, through: relay, &report)
    }
    return report
  }

  private func send(
    _ digest: ReminderDigest, from mail: MailSettings, through relay: MailRelay, _ report: inout ReminderReport
  ) async throws(RegistryError) {
    let (id, bytes, now) = (digest.message.id, digest.message.bytes, node.outside.now().seconds)
    try storing { () throws(StoreError) in
      try node.register.beginDigest(
        id, to: digest.recipient.address, day: digest.day, bytes, at: now, reminders: digest.reminders)
    }
    let outcome = await deliver(bytes, to: digest.recipient.address, from: mail, through: relay)
    try settle(id, outcome)
    report.note(digest.recipient.address, digest.day, isAgain: false, outcome)
    note(outcome)
  }

  /// Sends a mail again of which an earlier run does not know whether it was taken.
  private func finish(
    _ digest: DigestRow, _ bytes: [UInt8], from mail: MailSettings, through relay: MailRelay,
    _ report: inout ReminderReport
  ) async throws(RegistryError) {
    guard node.settings.reminders.recipients.contains(where: { $0.address == digest.recipient }) else {
      // Whoever is to hear nothing any more hears nothing.
      return try settle(digest.message, .failed(.cancelled))
    }
    guard !report.isTroubled else {
      return report.note(digest.recipient, digest.day, isAgain: true, .untried)
    }
    var outcome = await deliver(bytes, to: digest.recipient, from: mail, through: relay)
    // That it could not be sent now does not settle whether it was taken then; only a refusal for good does.
    if case .failed(let error) = outcome, !error.isAboutOneMail || error.isTransient { outcome = .open(error) }
    try settle(digest.message, outcome)
    report.note(digest.recipient, digest.day, isAgain: true, outcome)
    note(outcome)
  }

  private func deliver(
    _ bytes: [UInt8], to recipient: MailAddress, from mail: MailSettings, through relay: MailRelay
  ) async -> ReminderReport.Outcome {
    let mail = OutgoingMail(from: mail.from.description, to: recipient.description, message: bytes)
    do throws(TransferError) {
      _ = try await engine.deliver(mail, through: relay)
      return .sent
    } catch {
      return error.leavesMailOpen ? .open(error) : .failed(error)
    }
  }

  private func settle(_ message: String, _ outcome: ReminderReport.Outcome) throws(RegistryError) {
    try storing { () throws(StoreError) in
      switch outcome {
      case .sent: try node.register.finishDigest(message, at: node.outside.now().seconds)
      case .failed: try node.register.abandonDigest(message)
      case .open, .untried: break
      }
    }
  }

  /// The business event of a mail: one counter and one line, without the address.
  private func note(_ outcome: ReminderReport.Outcome) {
    let (name, error): (String, TransferError?) =
      switch outcome {
      case .sent: ("sent", nil)
      case .failed(let error): ("failed", error)
      case .open(let error): ("open", error)
      case .untried: ("untried", nil)
      }
    Counter(label: "mitrakota_reminder_mails_total", dimensions: [("outcome", name)]).increment()
    logger.log(
      level: error == nil ? .info : .warning, "reminder mail",
      metadata: ["mail.outcome": "\(name)", "mail.error": "\(error?.code ?? "")"])
  }
}

extension ReminderReport {
  fileprivate mutating func note(
    _ recipient: MailAddress, _ day: CalendarDay, isAgain: Bool, _ outcome: Outcome
  ) {
    mails.append(Mail(recipient: recipient, day: day, isAgain: isAgain, outcome: outcome))
  }
}

extension RegisterView {
  /// What is open under all agreements on the board of a day, by date.
  package func anchors(on day: CalendarDay) -> [Anchor] {
    board(on: day).lines.flatMap { register.anchors(of: $0.status) }
      .sorted { ($0.date, $0.instrument, $0.kind) < ($1.date, $1.instrument, $1.kind) }
  }
}

extension RegistryError {
  fileprivate static func noMailServer(_ settings: String) -> RegistryError {
    RegistryError(
      .badSettings,
      id:
        "Simpul ini tidak tahu lewat mana surel dikirim. Isi 'mailServer', 'mailFrom', dan 'remindTo' di \(settings).",
      en: "This node does not know through which server mail goes. Set 'mailServer', 'mailFrom' and 'remindTo' in "
        + "\(settings).")
  }

  fileprivate static var alreadySending: RegistryError {
    RegistryError(
      .busy, id: "Proses lain sedang mengirim pengingat dari simpul ini. Tunggu sampai selesai, lalu ulangi.",
      en: "Another process is sending reminders of this node. Wait until it is done, then try again.")
  }
}
