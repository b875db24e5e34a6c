/// What became of a manifest that was pushed.
package struct PushAnswer: Hashable, Sendable {
  package static let mediaType = "application/vnd.mitrakota.push-answer"

  /// How many entries of the log are held now; where the next push begins.
  package let heldSize: Int
  /// Whether this manifest brought the log there; false where it did not begin at the size held.
  package let accepted: Bool

  /// Says what is held; sizes outside 0…999,999,999,999,999 stop at the edge.
  package init(heldSize: Int, accepted: Bool) {
    self.heldSize = min(max(heldSize, 0), Spelling.largestNumber)
    self.accepted = accepted
  }

  /// Reads an answer; it must be the whole of the bytes.
  package init(decoding bytes: [UInt8]) throws(ExchangeError) {
    var reader = try LineReader(bytes, limit: 256, as: .push)
    try reader.takeVersion(Self.version)
    heldSize = try reader.require("held", as: Spelling.number())
    accepted = try reader.require("accepted", as: Spelling.oneOf(Verdict.self)) == .yes
    try reader.finish()
  }

  /// The answer as it travels.
  package var bytes: [UInt8] {
    var writer = LineWriter(Self.version)
    writer.add("held", heldSize)
    writer.add("accepted", (accepted ? Verdict.yes : .no).rawValue)
    return writer.bytes
  }

  private enum Verdict: String, CaseIterable { case yes, no }
  private static let version = "mitrakota/push-answer/1"
}
