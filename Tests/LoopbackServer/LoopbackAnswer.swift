/// What the server does with a request.
package enum LoopbackAnswer: Sendable {
  /// An ordinary answer; `Content-Length` is added, and nothing else.
  case response(status: Int = 200, headers: [(name: String, value: String)] = [], body: [UInt8] = [])
  /// The head announces the whole body, of which only the first `sent` bytes follow; then the
  /// connection is closed.
  case halfway(body: [UInt8], sent: Int)
  /// A body of zeros of this many bytes, made while it is sent; `announced` says whether the head
  /// has its length or the end of the connection is the end of the body.
  case endless(upTo: Int, announced: Bool = true)
  /// The HTML page that a hotel sends instead of what was asked for, with status 200.
  case captivePortal
  /// A redirect without a body.
  case redirect(to: String, status: Int = 302)
  /// Nothing, until the client goes or the server is stopped.
  case stall
  /// These bytes as they are, then the connection is closed.
  case raw([UInt8])

  /// An ordinary answer with a body of text.
  package static func text(
    _ text: String, status: Int = 200, headers: [(name: String, value: String)] = []
  ) -> LoopbackAnswer {
    .response(status: status, headers: headers, body: Array(text.utf8))
  }
}
