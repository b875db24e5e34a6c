import Testing

@testable import Transfer

@Suite struct TransferErrorTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String { code }
    let error: TransferError
    let code: String
    let isTransient: Bool
    let sentence: String
  }

  static let rows = [
    Row(
      error: .badURL("https://admin:kunci@kota.example/é"), code: "transfer.bad-url", isTransient: false,
      sentence: "'https://…@kota.example/é' is not a usable URL; a URL is absolute, in ASCII, and names no "
        + "user. Write it like https://kota.example/path, other characters percent-encoded."),
    Row(
      error: .refusedProtocol(url: "file:///etc/passwd"), code: "transfer.refused-protocol",
      isTransient: false,
      sentence: "'file:///etc/passwd' is refused; only http and https are followed, in redirects too. "
        + "Ask whoever gave the address for an http or https one."),
    Row(
      error: .badHeader(name: "X Kota\r\n", reason: .name), code: "transfer.bad-header", isTransient: false,
      sentence: "'X Kota�' cannot name a header; a name is made of letters, digits and !#$%&'*+-.^_`|~. "
        + "Correct the header before sending."),
    Row(
      error: .badHeader(name: "X-Kota", reason: .value), code: "transfer.bad-header", isTransient: false,
      sentence: "The value of header 'X-Kota' holds a control character; a value stays on one line. "
        + "Correct the header before sending."),
    Row(
      error: .badHeader(name: "Host", reason: .written), code: "transfer.bad-header", isTransient: false,
      sentence: "Header 'Host' is written by the engine; two values of it would contradict each other. "
        + "Correct the header before sending."),
    Row(
      error: .couldNotResolve(host: "makasar.example"), code: "transfer.could-not-resolve", isTransient: true,
      sentence: "'makasar.example' has no known address; a host must resolve before it can be reached. "
        + "Check the spelling, and the DNS of this machine."),
    Row(
      error: .couldNotConnect(host: "baubau.example", port: 8443), code: "transfer.could-not-connect",
      isTransient: true,
      sentence: "'baubau.example' does not accept connections on port 8443; the service must be running and "
        + "reachable. Check the port and the firewall, or try again later."),
    Row(
      error: .privateAddress(host: "kota.example", address: "10.0.0.1"), code: "transfer.private-address",
      isTransient: false,
      sentence: "'kota.example' leads to 10.0.0.1, which is not a public address; URLs from records are "
        + "followed to public addresses only. Have the record corrected, or allow private addresses for this "
        + "request."),
    Row(
      error: .tls(host: "kota.example", message: "certificate has expired"), code: "transfer.tls",
      isTransient: false,
      sentence: "No trusted connection to 'kota.example': certificate has expired; TLS needs a valid "
        + "certificate for that name. Check the clock of this machine, then the certificate over there."),
    Row(
      error: .notHTTP(host: "kota.example"), code: "transfer.not-http", isTransient: false,
      sentence: "'kota.example' answered, but not in HTTP; a peer speaks HTTP/1.1. "
        + "Check that the port belongs to a node and not to another service."),
    Row(
      error: .tooManyRedirects(limit: 5), code: "transfer.too-many-redirects", isTransient: false,
      sentence: "The answer was redirected more than 5 times; a chain longer than that goes in circles. "
        + "Use the address that the redirects should lead to."),
    Row(
      error: .timedOut(host: "baubau.example"), code: "transfer.timed-out", isTransient: true,
      sentence: "'baubau.example' did not answer in the time allowed; connecting and the whole transfer have "
        + "a limit each. Try again later, or allow more time for this host."),
    Row(
      error: .tooSlow(bytesPerSecond: 64, seconds: 1), code: "transfer.too-slow", isTransient: true,
      sentence: "Less than 64 bytes a second came in for 1 second; a transfer that stands still is given up. "
        + "Try again when the line is better."),
    Row(
      error: .closedEarly(received: 1, expected: 100), code: "transfer.closed-early", isTransient: true,
      sentence: "The connection ended after 1 byte of 100; an answer counts only when it is whole. "
        + "Try again; a download goes on where it stopped."),
    Row(
      error: .closedEarly(received: 0, expected: nil), code: "transfer.closed-early", isTransient: true,
      sentence: "The connection ended after 0 bytes; an answer counts only when it is whole. "
        + "Try again; a download goes on where it stopped."),
    Row(
      error: .tooLarge(limit: 65536), code: "transfer.too-large", isTransient: false,
      sentence: "The answer is larger than 65536 bytes; each request limits what it accepts, after decoding. "
        + "Ask for less at a time, or raise the limit if that size is expected."),
    Row(
      error: .wrongRange(offset: 5, answered: "bytes 0-9/10"), code: "transfer.wrong-range",
      isTransient: false,
      sentence: "The answer is a part 'bytes 0-9/10' where the bytes from 5 on were asked for; a part must "
        + "continue what is held. Discard what is held and ask for the whole."),
    Row(
      error: .wrongRange(offset: nil, answered: ""), code: "transfer.wrong-range", isTransient: false,
      sentence: "The answer is a part '' where the whole was asked for; a part must continue what is held. "
        + "Discard what is held and ask for the whole."),
    Row(
      error: .shutDown, code: "transfer.shut-down", isTransient: false,
      sentence: "The transfer engine has been shut down; it sends nothing after that. "
        + "Make another engine to go on."),
    Row(
      error: .cancelled, code: "transfer.cancelled", isTransient: false,
      sentence: "The transfer was cancelled by its caller; nothing of its answer is kept. "
        + "Send it again if it is still wanted."),
    Row(
      error: .curl(code: 56, message: "Failure when receiving data from the peer"), code: "transfer.curl",
      isTransient: true,
      sentence: "The transfer failed: Failure when receiving data from the peer (libcurl code 56); such an "
        + "answer cannot be used. Try again; if it stays, look the code up in libcurl-errors(3)."),
    Row(
      error: .curl(code: 61, message: "Unrecognized encoding"), code: "transfer.curl", isTransient: false,
      sentence:
        "The transfer failed: Unrecognized encoding (libcurl code 61); such an answer cannot be used. "
        + "Try again; if it stays, look the code up in libcurl-errors(3)."),
  ]

  @Test(arguments: rows + mailRows) func `says what happened, the rule and the next step`(row: Row) {
    #expect(row.error.description == row.sentence)
    #expect(row.error.code == row.code)
    #expect(row.error.isTransient == row.isTransient)
  }

  @Test func `every code has a row`() {
    #expect(Set((Self.rows + Self.mailRows).map(\.code)).count == 22)
  }

  @Test func `libcurl's own text stands behind a code`() {
    #expect(CurlCode.couldNotConnect.description == "Couldn't connect to server")
    #expect(CurlCode(rawValue: CurlCode.multiBase + 3).description == "Out of memory")
    #expect(TransferError(.outOfMemory) == .curl(code: 27, message: "Out of memory"))
  }

  @Test func `codes keep the numbers of the library`() {
    let numbers: [(CurlCode, UInt32)] = [
      (.ok, 0), (.unsupportedProtocol, 1), (.malformedURL, 3), (.couldNotResolve, 6), (.couldNotConnect, 7),
      (.weirdReply, 8), (.partialFile, 18), (.writeError, 23), (.outOfMemory, 27), (.timedOut, 28),
      (.tooManyRedirects, 47), (.gotNothing, 52), (.sendError, 55), (.receiveError, 56), (.encryptionRefused, 64),
      (.loginDenied, 67),
    ]
    for (code, number) in numbers { #expect(code.rawValue == number) }
    #expect(
      CurlCode.tls.map(\.rawValue).sorted() == [35, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91, 98])
  }
}
