/// One request over `http` or `https`, with the limits of its answer.
package struct TransferRequest: Sendable {
  /// The methods that members use with each other.
  package enum Method: String, Sendable, CaseIterable {
    /// Reads.
    case get = "GET"
    /// Reads the head only; the body of the answer is empty.
    case head = "HEAD"
    /// Sends `body`; a redirect sends it again.
    case post = "POST"
    /// Stores `body` under the URL; a redirect sends it again.
    case put = "PUT"
  }

  /// An absolute URL in ASCII, without user name or password.
  package var url: String
  /// What is asked of the URL.
  package var method: Method
  /// Further headers in their order; those that the engine writes itself are refused.
  package var headers: [(name: String, value: String)] = []
  /// Sent with `post` and `put` only.
  package var body: [UInt8] = []
  /// What the answer may cost.
  package var limits = TransferLimits()
  /// The entity tag held, with its quotes: an unchanged resource is answered by 304 without a body.
  package var ifNoneMatch: String?
  /// Asks for the bytes from here on, with `get` only; see ``TransferResponse/part`` for what came.
  package var resume: ResumePoint?
  /// Whether private, loopback and link-local addresses may be connected to.
  ///
  /// True for peers that an operator configured; false for a URL that came from a record, since
  /// whoever wrote the record could make this node knock at doors inside its own network.
  package var allowPrivateAddresses = true

  /// Makes a request with default limits; nothing is checked before it is sent.
  package init(_ url: String, method: Method = .get) {
    self.url = url
    self.method = method
  }
}
