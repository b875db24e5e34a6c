/// Neighbouring entries of one log with their payloads, packed together; unsigned, since roots speak for it.
package struct Run: Hashable, Sendable {
  package let origin: Origin
  /// Position of the first entry.
  package let from: Int
  /// 1…256 items.
  package let items: [RunItem]

  /// The position after the last entry.
  package var to: Int { from + items.count }

  /// Takes entries that stand at these positions of the log, with payloads that lead to their commitments.
  ///
  /// Throws, as the author's fault, for any that do not, and for runs that exceed `limits`.
  package init(
    origin: Origin, from: Int, items: [RunItem], limits: RunLimits = .standard
  ) throws(ExchangeError) {
    guard (1...limits.entries).contains(items.count) else {
      throw ExchangeError(
        .run, "\(items.count) entries", rule: "a run has 1 to \(limits.entries) entries", fault: .author)
    }
    guard (0...Spelling.largestNumber - items.count).contains(from) else {
      throw ExchangeError(
        .run, "a run from \(from)", rule: "positions are 0 to \(Spelling.largestNumber)", fault: .author)
    }
    let cut = EntryCut(origin: origin)
    for (offset, item) in items.enumerated() where cut.shorten(item, at: from + offset) == nil {
      throw ExchangeError(
        .run, "item \(offset) does not fit position \(from + offset) of \(origin)",
        rule: "an entry says its own log and position, and its payload leads to its commitment",
        fault: .author)
    }
    guard items.reduce(0, { $0 + $1.weight }) <= limits.plainBytes else {
      throw ExchangeError(
        .run, "\(items.count) entries with more than \(limits.plainBytes) bytes",
        rule: "a run has at most \(limits.plainBytes) bytes before compression: cut it", fault: .author)
    }
    self.init(origin: origin, from: from, trusted: items)
  }

  /// For items that have been shown to fit.
  init(origin: Origin, from: Int, trusted items: [RunItem]) {
    self.origin = origin
    self.from = from
    self.items = items
  }
}

/// How much of a run is read; what exceeds a limit is refused before anything of that size is made.
package struct RunLimits: Hashable, Sendable {
  /// Entries of one run, at most 256.
  package var entries = 256
  /// Bytes of one run before compression.
  package var plainBytes = 64 << 20
  /// Bytes of one payload.
  package var payloadBytes = Commitment.longestPayload

  /// The limits of the format.
  package static let standard = RunLimits()

  /// Begins with the limits of the format.
  package init() {}
}
