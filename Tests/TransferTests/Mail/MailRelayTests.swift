import Testing

@testable import Transfer

@Suite struct MailRelayTests {
  @Test(arguments: [
    ("smtps://mail.kota.example", "mail.kota.example", 465, "smtps://mail.kota.example:465"),
    ("smtp://mail.kota.example/", "mail.kota.example", 587, "smtp://mail.kota.example:587"),
    ("SMTP://Mail.Kota.Example:2525", "mail.kota.example", 2525, "smtp://mail.kota.example:2525"),
    ("smtps://[::1]:465", "::1", 465, "smtps://[::1]:465"),
  ])
  func `is read from its URL, with the ports at which mail is handed in`(
    text: String, host: String, port: Int, url: String
  ) throws {
    let relay = try MailRelay(text)
    #expect((relay.host, relay.port, relay.url) == (host, port, url))
    #expect(relay.requiresEncryption)
  }

  @Test(arguments: [
    "", "mail.kota.example", "http://mail.kota.example", "smtp:mail.kota.example", "smtp://", "smtp://a:0",
    "smtp://nama:rahasia@mail.kota.example", "smtp://mail.kota.example/x", "smtp://mail.kota.example?x",
    "smtp://mail.kota.example#x", "smtp://mail kota", "smtp://kota.é", "smtp://a/\r\nDATA", "imaps://mail.kota.example",
  ])
  func `any other text names no mail server`(text: String) {
    let error = #expect(throws: TransferError.badRelay(text)) { try MailRelay(text) }
    #expect(error?.description.contains("rahasia") == false)
  }

  @Test func `only STARTTLS can be done without, and only if that is said`() throws {
    #expect(try MailRelay("smtp://127.0.0.1", requiresEncryption: false).requiresEncryption == false)
    #expect(try MailRelay("smtps://127.0.0.1", requiresEncryption: false).requiresEncryption)
  }

  @Test func `no way of printing it shows the password`() throws {
    let relay = try MailRelay("smtps://mail.kota.example", user: "simpul", password: "rahasia")
    #expect("\(relay)" == "smtps://mail.kota.example:465 as simpul")
    var dumped = ""
    dump([relay], to: &dumped)
    for text in [String(describing: relay), String(reflecting: relay), "\([relay])", dumped] {
      #expect(text.contains("simpul") && !text.contains("rahasia"), "\(text)")
    }
  }

  @Test(arguments: [("a\r\nb", ""), ("a", "b\0c"), ("\u{7F}", "")])
  func `a login that could end its line is refused`(user: String, password: String) {
    #expect(throws: TransferError.badMail(.login)) {
      try MailRelay("smtps://mail.kota.example", user: user, password: password)
    }
  }
}
