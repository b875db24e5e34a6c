package import Catalog
import Logging
import Transfer

/// What became of one reminder mail, in words.
package struct ReminderLine: Sendable {
  package let recipient: MailAddress
  package let day: CalendarDay
  /// `sent`, `failed`, `open` or `untried`.
  package let code: String
  package let words: Bilingual
}

extension Node {
  /// The mails that a run would send now.
  package func reminders() throws(RegistryError) -> [ReminderDigest] {
    try reminderService().plan()
  }

  /// Sends what is due, as the daemon does once a day; what was sent is never sent again.
  package func remind() async throws(RegistryError) -> [ReminderLine] {
    let service = reminderService()
    defer { service.engine.shutDown() }
    let report = try await service.run()
    return report.mails.map {
      ReminderLine(recipient: $0.recipient, day: $0.day, code: $0.outcome.code, words: $0.outcome.words)
    }
  }

  private func reminderService() -> ReminderService {
    let quiet = Logger(label: "mitrakota") { _ in SwiftLogNoOpLogHandler() }
    return ReminderService(node: self, engine: Rounds.engine(for: settings), logger: quiet)
  }
}

extension ReminderReport.Outcome {
  fileprivate var code: String {
    switch self {
    case .sent: "sent"
    case .failed: "failed"
    case .open: "open"
    case .untried: "untried"
    }
  }

  fileprivate var words: Bilingual {
    switch self {
    case .sent: Bilingual(id: "terkirim", en: "sent")
    case .failed(let error):
      Bilingual(id: "gagal, dicoba lagi nanti (\(error))", en: "failed, to be tried again (\(error))")
    case .open(let error):
      Bilingual(
        id: "belum pasti diterima, dikirim lagi nanti (\(error))",
        en: "not sure to have arrived, sent again later (\(error))")
    case .untried:
      Bilingual(
        id: "belum dicoba karena server surel bermasalah; dikirim nanti",
        en: "not tried, since the mail server is in trouble; sent later")
    }
  }
}
