/// How much one round takes from one peer. A peer that offers more is cut off or left for the next round.
package struct RoundLimits: Hashable, Sendable {
  /// Heads in one document; more convict the peer.
  package var mostHeads = 2_000
  /// Logs named in one request.
  package var wantsPerRequest = 600
  /// Bytes that one answer may have, and that one pushed part aims at.
  package var bytesPerAnswer = 4 << 20
  package var bytesPerPush = 1 << 20
  /// Bytes before compression that are taken of one log in one round; the rest waits for the next.
  package var bytesPerLog = 64 << 20
  /// Calls to the peer.
  package var mostRequests = 500
  /// Times that a peer may name another size for one log while it is pushed.
  package var mostConflicts = 3

  /// The usual limits.
  package init() {}
}
