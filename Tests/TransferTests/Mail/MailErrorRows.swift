@testable import Transfer

extension TransferErrorTests {
  static let mailRows = [
    Row(
      error: .badRelay("smtp://admin:kunci@mail.kota.example"), code: "transfer.bad-relay", isTransient: false,
      sentence: "'smtp://…@mail.kota.example' names no mail server; write a scheme and a host without path or user, "
        + "such as smtps://mail.kota.example or smtp://mail.kota.example:587."),
    Row(
      error: .noEncryption(host: "mail.kota.example"), code: "transfer.no-encryption", isTransient: false,
      sentence: "'mail.kota.example' offers no encryption (STARTTLS); mail and passwords go out encrypted or not at "
        + "all. Use smtps:// if it has that, or ask whoever runs it."),
    Row(
      error: .unconfirmed(host: "mail.kota.example"), code: "transfer.unconfirmed", isTransient: true,
      sentence: "'mail.kota.example' had the whole mail and did not say whether it took it; only a reply settles "
        + "that. Send it again with the same Message-ID: a mailbox that has it can tell."),
    refused(
      .greeting, "554 5.3.2 No service", isTransient: false,
      "'mail.kota.example' refused to talk: '554 5.3.2 No service'; it was not delivered. "
        + "Ask whoever runs it whether this machine may hand mail in."),
    refused(
      .login, "535 5.7.8 Wrong", isTransient: false,
      "'mail.kota.example' refused the login: '535 5.7.8 Wrong'; it was not delivered. "
        + "Check user name and password."),
    refused(
      .sender, "550 5.1.8 Who", isTransient: false,
      "'mail.kota.example' refused the sender of a mail to b@kota.example: '550 5.1.8 Who'; it was not delivered. "
        + "Check the sender's address, and whether a login is needed."),
    refused(
      .recipient, "450 4.2.0 Greylisted", isTransient: true,
      "'mail.kota.example' refused the recipient b@kota.example: '450 4.2.0 Greylisted'; it was not delivered. "
        + "Check the address with whoever is behind it."),
    refused(
      .message, "552 5.3.4 Too large", isTransient: false,
      "'mail.kota.example' refused the mail to b@kota.example: '552 5.3.4 Too large'; it was not delivered. "
        + "Follow the reason that it gives."),
    faulty(.address("a\r\nb"), "'a�b' is not one plain mail address in ASCII"),
    faulty(.lineBreak(line: 3), "Line 3 of the mail does not end with CR LF alone"),
    faulty(.lineLength(line: 3), "Line 3 of the mail is longer than 998 bytes"),
    faulty(.notASCII(line: 3), "Line 3 of the mail is not in ASCII; bodies and headers have encodings for that"),
    faulty(.empty, "The mail is empty"),
    faulty(.login, "The user name or password for the mail server holds a control character"),
  ]

  private static func refused(_ stage: MailStage, _ reply: String, isTransient: Bool, _ sentence: String) -> Row {
    Row(
      error: .mailRefused(stage, by: "mail.kota.example", to: "b@kota.example", reply: reply),
      code: "transfer.mail-refused", isTransient: isTransient, sentence: sentence)
  }

  private static func faulty(_ fault: OutgoingMail.Fault, _ sentence: String) -> Row {
    Row(
      error: .badMail(fault), code: "transfer.bad-mail", isTransient: false,
      sentence: sentence + ". Nothing was sent; correct it before sending.")
  }
}
