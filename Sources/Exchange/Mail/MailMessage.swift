package import Catalog

/// A mail of plain text from this node, written as RFC 5322 and RFC 2045 to 2047 want it.
///
/// The bytes are a function of the value alone: a mail that has to go out again is the same mail.
package struct MailMessage: Hashable, Sendable {
  /// Unique for ever, without the angle brackets: a mailbox that has it need not show it again.
  package var id: String
  package var from: MailAddress
  /// Under which name people see the sender.
  package var sender: String
  package var to: MailAddress
  package var subject: String
  package var language: Language
  package var date: Instant
  /// Seconds east of UTC of the zone in which the date is written; whole minutes.
  package var offset: Int
  /// Lines end with a line feed.
  package var text: String

  package init(
    id: String, from: MailAddress, sender: String, to: MailAddress, subject: String, language: Language, date: Instant,
    offset: Int, text: String
  ) {
    self.id = id
    self.from = from
    self.sender = sender
    self.to = to
    self.subject = subject
    self.language = language
    self.date = date
    self.offset = offset
    self.text = text
  }

  /// The mail in ASCII, with lines of at most 78 characters that end with CR LF.
  package var bytes: [UInt8] {
    let headers = [
      ("Date", MailDate.text(date, offset: offset)),
      ("From", HeaderText.mailbox(sender, from)),
      ("To", "<\(to)>"),
      ("Subject", HeaderText.unstructured(subject, after: "Subject")),
      ("Message-ID", "<\(id)>"),
      // Lets people sort and programs tell it from letters (RFC 2919), and keeps absence notices from answering
      // it (RFC 3834).
      ("List-Id", "<pengingat.mitrakota.\(from.domain)>"),
      ("Auto-Submitted", "auto-generated"),
      ("Content-Language", language.rawValue),
      ("MIME-Version", "1.0"),
      ("Content-Type", "text/plain; charset=utf-8"),
      ("Content-Transfer-Encoding", "quoted-printable"),
    ]
    return Array(headers.map { "\($0.0): \($0.1)\r\n" }.joined().utf8) + [0x0D, 0x0A] + QuotedPrintable.encode(text)
  }
}
