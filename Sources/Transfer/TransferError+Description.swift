extension TransferError: CustomStringConvertible {
  /// What happened, the rule, and the next step, in English and without passwords.
  package var description: String {
    switch self {
    case .badURL(let url):
      "'\(Authority.redacted(url))' is not a usable URL; a URL is absolute, in ASCII, and names no user. "
        + "Write it like https://kota.example/path, other characters percent-encoded."
    case .refusedProtocol(let url):
      "'\(Authority.redacted(url))' is refused; only http and https are followed, in redirects too. "
        + "Ask whoever gave the address for an http or https one."
    case .badHeader(let name, let reason):
      "\(Self.fault(name, reason)). Correct the header before sending."
    case .couldNotResolve(let host):
      "'\(host)' has no known address; a host must resolve before it can be reached. "
        + "Check the spelling, and the DNS of this machine."
    case .couldNotConnect(let host, let port):
      "'\(host)' does not accept connections on port \(port); the service must be running and reachable. "
        + "Check the port and the firewall, or try again later."
    case .privateAddress(let host, let address):
      "'\(host)' leads to \(address), which is not a public address; URLs from records are followed to "
        + "public addresses only. Have the record corrected, or allow private addresses for this request."
    case .tls(let host, let message):
      "No trusted connection to '\(host)': \(message); TLS needs a valid certificate for that name. "
        + "Check the clock of this machine, then the certificate over there."
    case .notHTTP(let host):
      "'\(host)' answered, but not in HTTP; a peer speaks HTTP/1.1. "
        + "Check that the port belongs to a node and not to another service."
    case .tooManyRedirects(let limit):
      "The answer was redirected more than \(Self.count(limit, "time")); a chain longer than that goes in "
        + "circles. Use the address that the redirects should lead to."
    case .timedOut(let host):
      "'\(host)' did not answer in the time allowed; connecting and the whole transfer have a limit each. "
        + "Try again later, or allow more time for this host."
    case .tooSlow(let bytesPerSecond, let seconds):
      "Less than \(Self.count(bytesPerSecond, "byte")) a second came in for \(Self.count(seconds, "second")); "
        + "a transfer that stands still is given up. Try again when the line is better."
    case .closedEarly(let received, let expected):
      "The connection ended after \(Self.count(received, "byte"))"
        + (expected.map { " of \($0)" } ?? "")
        + "; an answer counts only when it is whole. Try again; a download goes on where it stopped."
    case .tooLarge(let limit):
      "The answer is larger than \(Self.count(limit, "byte")); each request limits what it accepts, after "
        + "decoding. Ask for less at a time, or raise the limit if that size is expected."
    case .wrongRange(let offset, let answered):
      "The answer is a part '\(answered)' where \(Self.asked(offset)); a part must continue what is held. "
        + "Discard what is held and ask for the whole."
    case .badRelay, .badMail, .noEncryption, .mailRefused, .unconfirmed: mailDescription
    case .shutDown:
      "The transfer engine has been shut down; it sends nothing after that. "
        + "Make another engine to go on."
    case .cancelled:
      "The transfer was cancelled by its caller; nothing of its answer is kept. "
        + "Send it again if it is still wanted."
    case .curl(let code, let message):
      "The transfer failed: \(message) (libcurl code \(code)); such an answer cannot be used. "
        + "Try again; if it stays, look the code up in libcurl-errors(3)."
    }
  }

  private static func fault(_ name: String, _ reason: HeaderFault) -> String {
    // A line break inside a quoted name would break the line of a log as well.
    let shown = name.map { $0.isNewline || $0 == "\0" ? "�" : String($0) }.joined()
    return switch reason {
    case .name: "'\(shown)' cannot name a header; a name is made of letters, digits and !#$%&'*+-.^_`|~"
    case .value: "The value of header '\(shown)' holds a control character; a value stays on one line"
    case .written: "Header '\(shown)' is written by the engine; two values of it would contradict each other"
    }
  }

  private static func asked(_ offset: Int?) -> String {
    offset.map { "the bytes from \($0) on were asked for" } ?? "the whole was asked for"
  }

  private static func count(_ number: Int, _ unit: String) -> String {
    "\(number) \(unit)\(number == 1 ? "" : "s")"
  }
}
