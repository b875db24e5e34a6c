/// What is remembered of another node between rounds.
package struct PeerRow: Hashable, Sendable {
  /// The address that the operator configured; the key of the row.
  package var url: String

  /// The name that it goes by here; `nil` until known.
  package var name: String?

  /// The last answer of any kind, in seconds since 1970 UTC.
  package var lastSeen: Int?

  /// The end of the last round without fault, in seconds since 1970 UTC.
  package var lastSuccess: Int?

  /// What a round left for the next one with this peer; opaque here.
  package var memory: String?

  /// The sentence of the last fault; `nil` after a success.
  package var lastError: String?

  /// Faults since the last success, for the backoff.
  package var failures: Int

  package init(
    url: String, name: String? = nil, lastSeen: Int? = nil, lastSuccess: Int? = nil,
    memory: String? = nil, lastError: String? = nil, failures: Int = 0
  ) {
    self.url = url
    self.name = name
    self.lastSeen = lastSeen
    self.lastSuccess = lastSuccess
    self.memory = memory
    self.lastError = lastError
    self.failures = failures
  }
}
