package import Exchange

/// What a round is doing, for a line on a terminal; never needed for a decision.
package enum Progress: Hashable, Sendable {
  case askingForHeads
  /// Entries ahead over all logs that one request names.
  case pulling(logs: Int, entries: Int)
  /// A part is verified and stored; the log then has this size.
  case taking(Origin, upTo: Int)
  /// The peer's history is compared with ours from this position on.
  case comparing(Origin, from: Int)
  case pushing(Origin, from: Int)
}
