package import Catalog

/// Who is reminded by mail, when, and through which server; nobody, unless an operator says so.
package struct ReminderSettings: Hashable, Sendable {
  /// Each address once.
  package var recipients: [Recipient]
  /// When on each day, in the zone of the node.
  package var hour: DailyHour
  package var ladder: Ladder
  /// Set wherever there are recipients.
  package var mail: MailSettings?

  /// Reads the settings and leaves what is wrong with `words`.
  init(_ words: inout SettingsWords) {
    recipients = []
    for word in words.all(.remindTo) {
      do throws(ParseError) {
        let recipient = try Recipient(words: word)
        if recipients.contains(where: { $0.address == recipient.address }) {
          words.refuse("remindTo: \(recipient.address) stands twice; one line says all that it is to hear")
        }
        recipients.append(recipient)
      } catch {
        words.refuse("remindTo: \(error)")
      }
    }
    hour = words.read(.remindAt, .morning, "is not a time of the day such as 07:00", DailyHour.init)
    var rungs: [Int] = []
    for word in words.all(.remindDays) {
      if let days = SettingsWords.number(-30...3650)(word) {
        rungs.append(days)
      } else {
        words.refuse("remindDays: '\(word)' is not a number of days before a date, from -30 to 3650")
      }
    }
    ladder = words.all(.remindDays).isEmpty ? .usual : Ladder(rungs)
    mail = MailSettings(&words)
    if !recipients.isEmpty, words.all(.mailServer).isEmpty || words.all(.mailFrom).isEmpty {
      words.refuse("remindTo: to write to somebody, mailServer and mailFrom must be set too")
    }
  }

  /// A setting as it is printed.
  func words(_ key: NodeSettings.Key) -> String {
    switch key {
    case .remindTo: recipients.isEmpty ? "–" : recipients.map(\.words).joined(separator: ", ")
    case .remindAt: "\(hour)"
    case .remindDays: ladder.rungs.map(String.init).joined(separator: " ")
    default: "–"
    }
  }
}
