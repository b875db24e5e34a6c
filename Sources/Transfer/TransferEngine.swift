/// Sends requests and mail over libcurl, many at a time, and keeps connections between requests.
///
/// A request to configured peers and one for a URL from a record never share a connection: those with
/// ``TransferRequest/allowPrivateAddresses`` off have a loop of their own, whose every connection has
/// passed the guard of addresses. Mail has a third loop, since libcurl waits for a mail server's farewell
/// without doing anything else meanwhile. A loop's thread starts with its first request.
package final class TransferEngine: Sendable {
  private let peers: TransferLoop
  private let strangers: TransferLoop
  private let post: TransferLoop

  /// Makes an engine; it costs nothing until the first request.
  ///
  /// - Parameters:
  ///   - userAgent: names the member and a contact, such as `mitrakota/1.0 (73.71; +https://…)`;
  ///     characters that no header may hold are left out.
  ///   - maxConnectionsPerHost: 1 or more; further requests to the host wait, within their own time.
  ///   - maxConnections: 1 or more, to all hosts together.
  package init(userAgent: String, maxConnectionsPerHost: Int = 4, maxConnections: Int = 64) {
    let allowed = String(decoding: userAgent.utf8.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
    func loop(publicAddressesOnly: Bool) -> TransferLoop {
      TransferLoop(
        TransferSettings(
          userAgent: allowed, maxConnectionsPerHost: max(maxConnectionsPerHost, 1),
          maxConnections: max(maxConnections, 1), publicAddressesOnly: publicAddressesOnly))
    }
    peers = loop(publicAddressesOnly: false)
    strangers = loop(publicAddressesOnly: true)
    post = loop(publicAddressesOnly: false)
  }

  deinit { shutDown() }

  /// Sends a request and waits for the whole answer, of whatever status.
  ///
  /// Cancelling the task ends the transfer and throws ``TransferError/cancelled``. Nothing is tried
  /// twice; see ``RetryPolicy``.
  package func send(_ request: TransferRequest) async throws(TransferError) -> TransferResponse {
    try request.check()
    return try await run(.exchange(request), in: request.allowPrivateAddresses ? peers : strangers)
  }

  /// Hands a mail to a relay and returns its last word, such as `250 2.0.0 Ok: queued as 4D2F`.
  ///
  /// The relay was named by the operator, so its address may be private. One that hangs holds up other mail, for
  /// at most twice the time that the relay allows in all, and nothing else. Nothing is tried twice: after
  /// ``TransferError/unconfirmed(host:)`` the mail may have been taken, after any other error it was not.
  package func deliver(
    _ mail: OutgoingMail, through relay: MailRelay
  ) async throws(TransferError) -> String {
    try mail.check()
    return String(decoding: try await run(.delivery(mail, relay), in: post).body, as: UTF8.self)
  }

  private func run(
    _ errand: TransferLoop.Errand, in loop: TransferLoop
  ) async throws(TransferError) -> TransferResponse {
    // The last reference going while a transfer waits would shut it down.
    defer { withExtendedLifetime(self) {} }
    let ticket = loop.nextTicket()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: TransferContinuation) in
        loop.submit(TransferLoop.Job(ticket: ticket, errand: errand, continuation: continuation))
        // A task that was cancelled before this line had its handler run before the ticket was known.
        if Task.isCancelled { loop.cancel(ticket) }
      }
    } onCancel: {
      loop.cancel(ticket)
    }
    return try result.get()
  }

  /// Ends every transfer with ``TransferError/shutDown``, closes all connections, and refuses more.
  ///
  /// Returns at once and may be called again; the last reference to the engine going does the same.
  package func shutDown() {
    peers.shutDown()
    strangers.shutDown()
    post.shutDown()
  }
}
