package import Ledger

/// What is held of one log.
package struct LogRow: Hashable, Sendable {
  /// The name of the log, such as `mitrakota/73.71`.
  package let origin: String

  /// The number of entries held.
  package let size: Int

  /// The right edge of the entries held.
  package let frontier: Frontier

  /// The newest signed head, as it came; `nil` until a part has led to one.
  package let note: [UInt8]?

  /// The size that ``note`` signs; smaller than ``size`` while a pull is under way.
  package let noteSize: Int?

  /// The counter of the generation of the last change.
  package let changedAt: Int

  /// The first disputed position if the member signed two histories.
  package let frozenAt: Int?
}

/// Tells one state of the file from another: a counter that only grows, and the epoch it counts in.
///
/// Every file and every restored copy has an epoch of its own, so that a counter is never compared
/// with that of another history.
package struct FileGeneration: Hashable, Sendable, CustomStringConvertible {
  /// Lower-case hexadecimal digits, 16…64.
  package let epoch: String

  /// Grows by one with each transaction that changes a log.
  package let counter: Int

  package init(epoch: String, counter: Int) {
    self.epoch = epoch
    self.counter = counter
  }

  package var description: String { "\(epoch).\(counter)" }
}
