/// A document or a schema was refused.
package struct MarkupError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why, in the order of the document; never empty.
  ///
  /// A document that is not well-formed has one finding, since what follows the first fault is guesswork.
  package let findings: [MarkupFinding]

  init(_ first: MarkupFinding, _ others: [MarkupFinding] = []) {
    findings = [first] + others
  }

  /// One finding a line.
  package var description: String { findings.map(\.description).joined(separator: "\n") }
}
