@testable import Exchange

extension Run {
  /// A run as a hostile sender would make it: the wire refuses most of these by its form alone, so the
  /// verifier has to be asked directly.
  init(unchecked origin: Origin, from: Int, items: [RunItem]) {
    self.init(origin: origin, from: from, trusted: items)
  }
}
