extension TransferError {
  /// The sentence about an error that only mail has.
  var mailDescription: String {
    switch self {
    case .badRelay(let url):
      "'\(Authority.redacted(url))' names no mail server; write a scheme and a host without path or user, such as "
        + "smtps://mail.kota.example or smtp://mail.kota.example:587."
    case .badMail(let fault): "\(Self.fault(fault)). Nothing was sent; correct it before sending."
    case .noEncryption(let host):
      "'\(host)' offers no encryption (STARTTLS); mail and passwords go out encrypted or not at all. "
        + "Use smtps:// if it has that, or ask whoever runs it."
    case .mailRefused(let stage, let host, let to, let reply):
      "'\(host)' refused \(Self.subject(stage, to: to)): '\(reply)'; it was not delivered. " + Self.remedy(stage)
    case .unconfirmed(let host):
      "'\(host)' had the whole mail and did not say whether it took it; only a reply settles that. "
        + "Send it again with the same Message-ID: a mailbox that has it can tell."
    default: ""
    }
  }

  private static func subject(_ stage: MailStage, to: String) -> String {
    switch stage {
    case .greeting: "to talk"
    case .login: "the login"
    case .sender: "the sender of a mail to \(to)"
    case .recipient: "the recipient \(to)"
    case .message: "the mail to \(to)"
    }
  }

  private static func remedy(_ stage: MailStage) -> String {
    switch stage {
    case .greeting: "Ask whoever runs it whether this machine may hand mail in."
    case .login: "Check user name and password."
    case .sender: "Check the sender's address, and whether a login is needed."
    case .recipient: "Check the address with whoever is behind it."
    case .message: "Follow the reason that it gives."
    }
  }

  private static func fault(_ fault: OutgoingMail.Fault) -> String {
    switch fault {
    case .address(let text):
      "'\(text.map { $0.isNewline || $0 == "\0" ? "�" : String($0) }.joined())' is not one plain mail address in ASCII"
    case .lineBreak(let line): "Line \(line) of the mail does not end with CR LF alone"
    case .lineLength(let line): "Line \(line) of the mail is longer than 998 bytes"
    case .notASCII(let line): "Line \(line) of the mail is not in ASCII; bodies and headers have encodings for that"
    case .empty: "The mail is empty"
    case .login: "The user name or password for the mail server holds a control character"
    }
  }
}
