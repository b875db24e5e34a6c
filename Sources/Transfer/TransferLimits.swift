/// What one transfer may cost before it is given up.
///
/// There is no value that means "without limit": the other end is never trusted to stop.
package struct TransferLimits: Hashable, Sendable {
  /// Most bytes of body after decoding, 0 or more; counted as they arrive, whatever
  /// `Content-Length` says.
  package var maxBytes: Int
  /// Longest wait for a name to resolve and a connection (with TLS) to stand.
  package var connectTimeout: Duration
  /// Longest time of the whole transfer: waiting for a free connection, redirects and body.
  package var totalTimeout: Duration
  /// A transfer that stays below this many bytes a second for `lowSpeedSeconds` is given up.
  package var lowSpeedBytesPerSecond: Int
  /// Whole seconds, 1 or more: libcurl counts no finer.
  package var lowSpeedSeconds: Int
  /// Most redirects followed; 0 refuses the first.
  package var maxRedirects: Int

  /// Makes limits for a slow but living line; name those that should differ.
  package init(
    maxBytes: Int = 16 << 20, connectTimeout: Duration = .seconds(10),
    totalTimeout: Duration = .seconds(300), lowSpeedBytesPerSecond: Int = 64,
    lowSpeedSeconds: Int = 20, maxRedirects: Int = 5
  ) {
    self.maxBytes = maxBytes
    self.connectTimeout = connectTimeout
    self.totalTimeout = totalTimeout
    self.lowSpeedBytesPerSecond = lowSpeedBytesPerSecond
    self.lowSpeedSeconds = lowSpeedSeconds
    self.maxRedirects = maxRedirects
  }
}
