import LoopbackServer
import Testing

@testable import Transfer

@Suite struct DeliveryTests {
  /// A mail with this subject and body, as short as it may be.
  static func mail(
    to: String = "kerjasama@kota-a.example", from: String = "simpul@kota-b.example", subject: String = "Pengingat",
    body: String = "Isi.\r\n"
  ) -> OutgoingMail {
    OutgoingMail(from: from, to: to, message: Array("Subject: \(subject)\r\n\r\n\(body)".utf8))
  }

  private func relay(
    of server: MailServer, _ scheme: String = "smtp", user: String? = nil, password: String = "",
    trusts: Bool = true, encrypts: Bool = true, total: Duration = .seconds(60)
  ) throws -> MailRelay {
    var relay = try MailRelay(
      "\(scheme)://127.0.0.1:\(server.port)", user: user, password: password,
      certificates: trusts ? server.certificates : nil, requiresEncryption: encrypts)
    relay.limits.totalTimeout = total
    return relay
  }

  private func expect(
    _ error: TransferError, delivering mail: OutgoingMail = mail(), through relay: MailRelay,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    await #expect(throws: error, sourceLocation: sourceLocation) {
      try await makeEngine().deliver(mail, through: relay)
    }
  }

  @Test(arguments: [(MailServer.Manner.Encryption.startTLS, "smtp"), (.fromTheStart, "smtps")])
  func `a mail arrives over TLS as it was handed over`(
    encryption: MailServer.Manner.Encryption, scheme: String
  ) async throws {
    let server = try MailServer(.init(encryption, user: "simpul", password: "kata sandi é"))
    let relay = try relay(of: server, scheme, user: "simpul", password: "kata sandi é")
    let reply = try await makeEngine().deliver(Self.mail(), through: relay)
    #expect(reply == "250 2.0.0 Taken as 1")
    let taken = try server.taken()
    #expect(taken.map(\.from) == ["simpul@kota-b.example"])
    #expect(taken.map(\.to) == [["kerjasama@kota-a.example"]])
    #expect(taken.map(\.message) == [Self.mail().message])
  }

  @Test func `a relay on this machine may do without encryption, if that was said`() async throws {
    let server = try MailServer()
    let engine = makeEngine()
    for number in 1...3 {
      let reply = try await engine.deliver(Self.mail(), through: relay(of: server, encrypts: false))
      #expect(reply == "250 2.0.0 Taken as \(number)")
    }
    #expect(try server.taken().count == 3)
  }

  /// Lines that begin with a point end a mail unless they are stuffed (RFC 5321, 4.5.2).
  @Test(arguments: [
    ".\r\n", ".\r\n.\r\n", "..\r\n", ".a\r\n\r\n.\r\nb\r\n", "a.\r\n..b\r\n", "\r\n\r\n", "a\r\n.\r\n",
    ".\r\nQUIT\r\n.\r\n", String(repeating: ".", count: 998) + "\r\n", String(repeating: "x", count: 998) + "\r\n",
  ])
  func `no line of a mail is taken for its end`(body: String) async throws {
    let server = try MailServer()
    let mail = Self.mail(body: body)
    _ = try await makeEngine().deliver(mail, through: relay(of: server, encrypts: false))
    #expect(try server.taken().map(\.message) == [mail.message])
  }

  /// The points lie at every place of the pieces in which libcurl asks for the mail.
  @Test func `a thousand lines arrive as they were`() async throws {
    let server = try MailServer(.init(.startTLS))
    let body = (0..<1000).map { number in
      String(repeating: ".", count: number % 7) + String(repeating: "\(number) ", count: number % 97) + "\r\n"
    }.joined()
    let mail = Self.mail(body: body)
    #expect(mail.message.count > 128 << 10)
    _ = try await makeEngine().deliver(mail, through: relay(of: server))
    #expect(try server.taken().map(\.message) == [mail.message])
  }

  @Test func `who is refused is named, and only they are`() async throws {
    let server = try MailServer()
    let relay = try relay(of: server, encrypts: false)
    for (to, reply, isTransient) in [
      (MailServer.Word.refused, "550 5.1.1 No such mailbox", false),
      (MailServer.Word.later, "450 4.2.0 Greylisted", true),
    ] {
      let address = "\(to)@kota-a.example"
      let error = TransferError.mailRefused(.recipient, by: "127.0.0.1", to: address, reply: reply)
      await expect(error, delivering: Self.mail(to: address), through: relay)
      #expect(error.isTransient == isTransient)
    }
    _ = try await makeEngine().deliver(Self.mail(), through: relay)
    #expect(try server.taken().map(\.to) == [["kerjasama@kota-a.example"]])
  }

  @Test func `a refused sender and a refused mail are told apart`() async throws {
    let server = try MailServer()
    let relay = try relay(of: server, encrypts: false)
    let to = "kerjasama@kota-a.example"
    await expect(
      .mailRefused(.sender, by: "127.0.0.1", to: to, reply: "550 5.1.8 No such sender"),
      delivering: Self.mail(from: "\(MailServer.Word.refused)@kota-b.example"), through: relay)
    await expect(
      .mailRefused(.message, by: "127.0.0.1", to: to, reply: "554 5.7.1 Not wanted"),
      delivering: Self.mail(subject: MailServer.Word.rejected), through: relay)
    #expect(try server.taken().isEmpty)
  }

  @Test(arguments: [("554 5.3.2 No service", false), ("421 4.3.2 Too busy", true)])
  func `a server that does not want to talk says why`(greeting: String, isTransient: Bool) async throws {
    var manner = MailServer.Manner()
    manner.greeting = greeting
    let error = TransferError.mailRefused(
      .greeting, by: "127.0.0.1", to: "kerjasama@kota-a.example", reply: greeting)
    let server = try MailServer(manner)
    // It does not say farewell either.
    await expect(error, through: try relay(of: server, encrypts: false, total: .seconds(1)))
    #expect(error.isTransient == isTransient)
    #expect(try server.taken().isEmpty)
  }

  @Test func `a wrong password, and none`() async throws {
    let server = try MailServer(.init(.startTLS, user: "simpul", password: "benar"))
    let to = "kerjasama@kota-a.example"
    await expect(
      .mailRefused(
        .login, by: "127.0.0.1", to: to, reply: "535 5.7.8 Authentication credentials invalid"),
      through: try relay(of: server, user: "simpul", password: "salah"))
    await expect(
      .mailRefused(.sender, by: "127.0.0.1", to: to, reply: "530 5.7.0 Authentication required"),
      through: try relay(of: server))
    #expect(try server.taken().isEmpty)
  }

  @Test func `a certificate that nobody vouches for is not trusted`() async throws {
    for (encryption, scheme) in [(MailServer.Manner.Encryption.startTLS, "smtp"), (.fromTheStart, "smtps")] {
      let server = try MailServer(.init(encryption, user: "simpul", password: "rahasia"))
      let relay = try relay(of: server, scheme, user: "simpul", password: "rahasia", trusts: false)
      await #expect {
        try await makeEngine().deliver(Self.mail(), through: relay)
      } throws: { error in
        guard case .tls(host: "127.0.0.1", let message) = error as? TransferError else { return false }
        return message.contains("certificate")
      }
      #expect(try server.taken().isEmpty)
    }
  }

  @Test func `a certificate for another name is not trusted`() async throws {
    let server = try MailServer(.init(.fromTheStart))
    let relay = try MailRelay("smtps://localhost:\(server.port)", certificates: server.certificates)
    await #expect {
      try await makeEngine().deliver(Self.mail(), through: relay)
    } throws: { error in
      guard case .tls(host: "localhost", _) = error as? TransferError else { return false }
      return true
    }
  }

  /// What somebody on the line would see who cuts the offer out.
  @Test func `without an offer of encryption nothing goes out, the password least of all`() async throws {
    let server = try MailServer(.init(.none, user: "simpul", password: "rahasia"))
    await expect(
      .noEncryption(host: "127.0.0.1"), through: try relay(of: server, user: "simpul", password: "rahasia"))
    #expect(try server.taken().isEmpty)
  }

  @Test func `a server that never greets`() async throws {
    let server = try LoopbackServer { _ in .stall }
    var relay = try MailRelay("smtp://127.0.0.1:\(server.port)", requiresEncryption: false)
    relay.limits.totalTimeout = .milliseconds(200)
    await expect(.timedOut(host: "127.0.0.1"), through: relay)
  }

  /// The mail is there, and no reply says so: whether it was taken cannot be known.
  @Test(arguments: [MailServer.Word.silent, MailServer.Word.cut])
  func `without a last word the mail is unconfirmed`(word: String) async throws {
    let server = try MailServer()
    await expect(
      .unconfirmed(host: "127.0.0.1"), delivering: Self.mail(subject: word),
      through: try relay(of: server, encrypts: false, total: .seconds(2)))
    #expect(try server.taken().count == 1)
  }

  @Test func `nobody at the port`() async throws {
    let port = try await closedPort()
    await expect(
      .couldNotConnect(host: "127.0.0.1", port: port), through: try MailRelay("smtps://127.0.0.1:\(port)"))
  }

  @Test func `a name that cannot exist`() async throws {
    let host = String(repeating: "a", count: 64) + ".example"
    await expect(.couldNotResolve(host: host), through: try MailRelay("smtp://\(host)"))
  }

  @Test func `cancelling ends a delivery`() async throws {
    let server = try LoopbackServer { _ in .stall }
    let relay = try MailRelay("smtp://127.0.0.1:\(server.port)", requiresEncryption: false)
    let engine = makeEngine()
    let task = Task {
      do throws(TransferError) {
        return Result<String, TransferError>.success(try await engine.deliver(Self.mail(), through: relay))
      } catch {
        return .failure(error)
      }
    }
    task.cancel()
    #expect(await task.value == .failure(.cancelled))
    await server.deserted()
  }

  @Test func `an engine that was shut down delivers nothing`() async throws {
    let (engine, relay) = (makeEngine(), try MailRelay("smtps://127.0.0.1"))
    engine.shutDown()
    await #expect(throws: TransferError.shutDown) { try await engine.deliver(Self.mail(), through: relay) }
  }

  @Test func `mails and requests share an engine`() async throws {
    let (server, pages) = (try MailServer(), try LoopbackServer { _ in .text("ya") })
    let (engine, relay) = (makeEngine(), try relay(of: server, encrypts: false))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<10 {
        group.addTask { _ = try await engine.deliver(Self.mail(), through: relay) }
        group.addTask {
          let answer = try await engine.send(TransferRequest(pages.url))
          #expect(answer.status == 200)
        }
      }
      try await group.waitForAll()
    }
    #expect(try server.taken().count == 10)
  }
}
