package import Catalog
package import Exchange
import Ledger

/// What one recipient is to be told on one day, in one mail.
package struct ReminderDigest: Sendable {
  package let recipient: Recipient
  package let day: CalendarDay
  /// At least one, by date.
  package let reminders: [Reminder]
  package let message: MailMessage
}

extension ReminderDigest {
  /// Makes the mail; the same recipient and day give the same `Message-ID` whatever is in it.
  init(to recipient: Recipient, _ reminders: [Reminder], from mail: MailSettings, of view: RegisterView, node: Node) {
    let wording = Wording(recipient.language, offset: view.zone.offset) { view.name(of: $0) }
    let letter = ReminderLetter(reminders: reminders, view: view, wording: wording, contact: node.settings.contact)
    let key = "\(node.settings.origin)\n\(recipient.address)\n\(view.today)"
    self.recipient = recipient
    self.reminders = reminders
    day = view.today
    message = MailMessage(
      id: "pengingat.\(view.today).\(SHA256Digest.of(Array(key.utf8)).hex.prefix(16))@\(mail.from.domain)",
      from: mail.from, sender: "MitraKota " + view.name(of: node.settings.member.party), to: recipient.address,
      subject: letter.subject, language: recipient.language, date: node.outside.now(), offset: view.zone.offset,
      text: letter.text)
  }
}
