import Foundation

/// A real SMTP server on 127.0.0.1 for tests: aiosmtpd in a process of its own, as Debian packages it.
///
/// Every mail that it takes is a file before its reply goes out, so that a sender who has the reply finds it.
package final class MailServer: Sendable {
  /// How the server treats those who come.
  package struct Manner: Sendable {
    /// How it encrypts.
    package enum Encryption: String, Sendable { case none, startTLS, fromTheStart }

    package var encryption = Encryption.none
    /// The one name and password that it knows; without them it takes mail from everybody.
    package var user: String?
    package var password = ""
    /// The first line that it says instead of talking mail at all.
    package var greeting = ""

    package init(_ encryption: Encryption = .none, user: String? = nil, password: String = "") {
      self.encryption = encryption
      self.user = user
      self.password = password
    }
  }

  /// A mail as it was taken.
  package struct Taken: Sendable {
    package let from: String
    package let to: [String]
    package let message: [UInt8]
  }

  /// Why there is no server.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  package let port: Int
  /// The certificate to trust, for the address 127.0.0.1; it signed itself.
  package let certificates: String
  private let folder: URL
  private let process: Process

  /// Starts a server and waits until it listens.
  package init(_ manner: Manner = Manner()) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "surat-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    certificates = folder.appending(path: "certificate.pem").path
    if manner.encryption != .none { try Self.makeCertificate(in: folder) }
    try Data(Self.program.utf8).write(to: folder.appending(path: "server.py"))
    let (output, errors) = (Pipe(), Pipe())
    process = Process()
    // Debian's own Python: another one on the path would not have Debian's packages.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      folder.appending(path: "server.py").path, folder.path, manner.encryption.rawValue, manner.user ?? "",
      manner.password, manner.greeting,
    ]
    process.standardInput = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      let reason = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      throw Failure(
        description:
          "No SMTP server: \(reason)These tests need aiosmtpd for /usr/bin/python3; `make tools` installs it.")
    }
    self.port = port
  }

  deinit {
    // SIGTERM would wait for ever: a child inherits the mask of the thread that starts it, and the threads of tasks
    // block it.
    kill(process.processIdentifier, SIGKILL)
    try? FileManager.default.removeItem(at: folder)
  }

  /// All mails so far, in the order in which they came.
  package func taken() throws -> [Taken] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".eml") }
    return try names.sorted().map { name in
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      // The envelope stands before the message, a line each.
      let lines = bytes.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
      return Taken(
        from: String(decoding: lines[0], as: UTF8.self),
        to: String(decoding: lines[1], as: UTF8.self).split(separator: " ").map(String.init), message: Array(lines[2]))
    }
  }

  private static func makeCertificate(in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.currentDirectoryURL = folder
    process.arguments =
      "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -keyout key.pem"
      .split(separator: " ").map(String.init)
      + ["-out", "certificate.pem", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "No certificate: the openssl command failed with \(process.terminationStatus).")
    }
  }
}

extension MailServer {
  /// The words in an address or a subject that make the server behave otherwise than well.
  package enum Word {
    /// As a local part: 550, for recipients and senders.
    package static let refused = "tidak-ada"
    /// As a local part: 450, for recipients.
    package static let later = "nanti"
    /// Anywhere in the message: 554 after all of it.
    package static let rejected = "TOLAK"
    /// Anywhere in the message: taken, and no reply.
    package static let silent = "DIAM"
    /// Anywhere in the message: taken, and the connection ends without a reply.
    package static let cut = "PUTUS"
  }

  private static let program = """
    import asyncio, os, ssl, sys, threading
    from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

    folder, encryption, user, password, greeting = sys.argv[1:6]
    count = 0

    class Handler:
        async def handle_MAIL(self, server, session, envelope, address, options):
            if address.startswith('\(Word.refused)@'):
                return '550 5.1.8 No such sender'
            envelope.mail_from = address
            return '250 OK'

        async def handle_RCPT(self, server, session, envelope, address, options):
            if address.startswith('\(Word.refused)@'):
                return '550 5.1.1 No such mailbox'
            if address.startswith('\(Word.later)@'):
                return '450 4.2.0 Greylisted'
            envelope.rcpt_tos.append(address)
            return '250 OK'

        async def handle_DATA(self, server, session, envelope):
            global count
            message = envelope.content
            if b'\(Word.rejected)' in message:
                return '554 5.7.1 Not wanted'
            count += 1
            name = os.path.join(folder, '%06d' % count)
            with open(name, 'wb') as file:
                head = envelope.mail_from + '\\n' + ' '.join(envelope.rcpt_tos) + '\\n'
                file.write(head.encode() + message)
            os.rename(name, name + '.eml')
            if b'\(Word.silent)' in message:
                await asyncio.sleep(3600)
            if b'\(Word.cut)' in message:
                server.transport.abort()
            return '250 2.0.0 Taken as %d' % count

    def authenticate(server, session, envelope, mechanism, data):
        known = LoginPassword(user.encode(), password.encode())
        return AuthResult(success=isinstance(data, LoginPassword) and data == known, handled=False)

    class Grumbler(asyncio.Protocol):
        def connection_made(self, transport):
            transport.write(greeting.encode() + b'\\r\\n')

    async def main():
        context = None
        if encryption != 'none':
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(os.path.join(folder, 'certificate.pem'), os.path.join(folder, 'key.pem'))
        def conversation():
            return Grumbler() if greeting else SMTP(
                Handler(), hostname='surat.example', tls_context=context if encryption == 'startTLS' else None,
                require_starttls=encryption == 'startTLS', auth_required=user != '', auth_require_tls=False,
                authenticator=authenticate if user else None)
        server = await asyncio.get_running_loop().create_server(
            conversation, '127.0.0.1', 0, ssl=context if encryption == 'fromTheStart' else None)
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.sleep(1 << 20)

    # Ends with whoever started it, however that ended.
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    asyncio.run(main())
    """
}
