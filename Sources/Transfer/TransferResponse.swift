/// An answer of any status: 304, 404 and 500 are answers too, not errors.
package struct TransferResponse: Sendable {
  /// Status of the last hop, such as 200.
  package let status: Int
  /// Headers of the last hop in their order, each value without surrounding blanks; no trailers.
  package let headers: [(name: String, value: String)]
  /// The decoded body, at most ``TransferLimits/maxBytes``.
  package let body: [UInt8]
  /// Where the answer came from, after redirects.
  package let effectiveURL: String
  /// Whether a kept connection served the request.
  package let reusedConnection: Bool
  /// Bytes that came in: all heads, and the body of the last hop before decoding.
  package let wireBytes: Int
  /// Which bytes `body` holds, if a range was asked for and given; nil if `body` is the whole.
  package let part: ContentRange?

  /// Makes an answer; tests of other modules make theirs here.
  package init(
    status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = [],
    effectiveURL: String = "", reusedConnection: Bool = false, wireBytes: Int = 0,
    part: ContentRange? = nil
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    self.effectiveURL = effectiveURL
    self.reusedConnection = reusedConnection
    self.wireBytes = wireBytes
    self.part = part
  }

  /// The first value of a header, whose name is compared without regard to case.
  package func header(_ name: String) -> String? {
    let wanted = name.lowercased()
    return headers.first { $0.name.lowercased() == wanted }?.value
  }

  /// The entity tag with its quotes, to be sent back as `ifNoneMatch` or in a ``ResumePoint``.
  package var etag: String? { header("ETag") }

  /// Whether `body` continues what the caller holds, rather than replacing it.
  package var isPartial: Bool { part != nil }

  /// How long the server asks to be left alone; nil where it gives a date, which needs a clock.
  package var retryAfter: Duration? {
    header("Retry-After").flatMap { Int(digits: $0.utf8) }.map { .seconds($0) }
  }
}
