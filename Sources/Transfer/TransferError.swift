/// Why a transfer gave no answer, or a mail was not delivered.
///
/// An answer with a status such as 404 or 500 is a ``TransferResponse``, never one of these.
package enum TransferError: Error, Hashable, Sendable {
  /// What is wrong with a header of a request.
  package enum HeaderFault: String, Sendable, CaseIterable {
    /// The name is empty or holds a byte that no name may hold.
    case name
    /// The value holds a control character such as a line break.
    case value
    /// The engine writes this header itself.
    case written
  }

  /// The text is not an absolute URL in ASCII, or it holds a user name.
  case badURL(String)
  /// The URL, or the place a redirect points to, is neither `http` nor `https`.
  case refusedProtocol(url: String)
  /// A header would change the meaning of the request.
  case badHeader(name: String, reason: HeaderFault)
  /// No address is known for the name.
  case couldNotResolve(host: String)
  /// Nobody answers at the address.
  case couldNotConnect(host: String, port: Int)
  /// The name leads to an address that this request may not connect to.
  case privateAddress(host: String, address: String)
  /// No trustworthy encrypted connection; `message` is the TLS library's own text.
  case tls(host: String, message: String)
  /// The other end answered, but not in HTTP.
  case notHTTP(host: String)
  /// More redirects than allowed.
  case tooManyRedirects(limit: Int)
  /// Connecting, or the whole transfer, took longer than its limit.
  case timedOut(host: String)
  /// The line was alive, but slower than the limit for its whole length.
  case tooSlow(bytesPerSecond: Int, seconds: Int)
  /// The connection ended before the answer did; `received` counts bytes of body as sent.
  case closedEarly(received: Int, expected: Int?)
  /// Body or head is larger than the limit, in bytes after decoding.
  case tooLarge(limit: Int)
  /// Status 206 with bytes that were not asked for; `offset` is nil if no range was.
  case wrongRange(offset: Int?, answered: String)
  /// The text names no mail server.
  case badRelay(String)
  /// A mail could be read otherwise than it was meant.
  case badMail(OutgoingMail.Fault)
  /// The mail server does not encrypt, and must.
  case noEncryption(host: String)
  /// The mail server said no, in the words of its last reply; the mail was not taken.
  case mailRefused(MailStage, by: String, to: String, reply: String)
  /// The mail server had the whole mail and gave no reply: it may have taken it.
  case unconfirmed(host: String)
  /// The engine has been shut down.
  case shutDown
  /// The task that waited was cancelled.
  case cancelled
  /// Anything else that libcurl reports: its CURLcode, and its own text.
  case curl(code: Int, message: String)

  /// Stable word for logs and programs.
  package var code: String {
    switch self {
    case .badURL: "transfer.bad-url"
    case .refusedProtocol: "transfer.refused-protocol"
    case .badHeader: "transfer.bad-header"
    case .couldNotResolve: "transfer.could-not-resolve"
    case .couldNotConnect: "transfer.could-not-connect"
    case .privateAddress: "transfer.private-address"
    case .tls: "transfer.tls"
    case .notHTTP: "transfer.not-http"
    case .tooManyRedirects: "transfer.too-many-redirects"
    case .timedOut: "transfer.timed-out"
    case .tooSlow: "transfer.too-slow"
    case .closedEarly: "transfer.closed-early"
    case .tooLarge: "transfer.too-large"
    case .wrongRange: "transfer.wrong-range"
    case .badRelay: "transfer.bad-relay"
    case .badMail: "transfer.bad-mail"
    case .noEncryption: "transfer.no-encryption"
    case .mailRefused: "transfer.mail-refused"
    case .unconfirmed: "transfer.unconfirmed"
    case .shutDown: "transfer.shut-down"
    case .cancelled: "transfer.cancelled"
    case .curl: "transfer.curl"
    }
  }

  /// Whether the same request may succeed later without anybody changing anything.
  ///
  /// A bad link is transient; a wrong certificate, a wrong URL or an answer that is too large is
  /// not, and trying again would only hide it.
  package var isTransient: Bool {
    switch self {
    case .couldNotResolve, .couldNotConnect, .timedOut, .tooSlow, .closedEarly, .unconfirmed: true
    // RFC 5321, 4.2.1: a 4yz reply may be another one later, a 5yz reply will not.
    case .mailRefused(_, _, _, let reply): reply.hasPrefix("4")
    case .curl(let code, _): CurlCode.transient.contains { Int($0.rawValue) == code }
    case .badURL, .refusedProtocol, .badHeader, .privateAddress, .tls, .notHTTP, .tooManyRedirects,
      .tooLarge, .wrongRange, .badRelay, .badMail, .noEncryption, .shutDown, .cancelled:
      false
    }
  }
}
