package import Catalog

/// How far a node's register has changed: an opaque mark that a peer hands back to ask what changed since.
///
/// Written `epoch.counter`. Only the node that gave it can read more than equality in it.
package struct Generation: Hashable, Sendable, CustomStringConvertible {
  /// New at every creation or restore of a register: 1…32 letters a–z and digits.
  package let epoch: String
  /// Grows with each change within an epoch, from 0.
  package let counter: Int

  /// Makes a generation of its two parts; an epoch of any other shape is refused.
  package init(epoch: String, counter: Int) throws(ParseError) {
    try self.init("\(epoch).\(counter)")
  }

  /// Parses `epoch.counter`, accepting only its one spelling.
  package init(_ text: some StringProtocol) throws(ParseError) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isEpoch(parts[0].utf8),
      let counter = try? Spelling.number()(Substring(parts[1]))
    else {
      throw ParseError(
        "generation", text,
        rule: "is not a generation: write epoch.counter as a node gave it, such as 7f3a.12")
    }
    epoch = String(parts[0])
    self.counter = counter
  }

  package var description: String { "\(epoch).\(counter)" }

  private static func isEpoch(_ text: some Collection<UInt8>) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return (1...32).contains(text.count) && text.allSatisfy { letters.contains($0) || digits.contains($0) }
  }
}
