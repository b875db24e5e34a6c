/// Something that was offered and not believed, kept so that an operator can see why.
package struct RefusalRow: Hashable, Sendable {
  /// How much of the refused bytes is kept, in bytes.
  package static let longestHead = 4096

  /// How many refusals are kept; the oldest go first, so that a peer cannot fill the disk with them.
  package static let keptRefusals = 1000

  /// The log that the bytes claimed to be about, if they got so far.
  package let origin: String?

  /// The address that they came from; `nil` for a file.
  package let peer: String?

  /// The stable code of the reason.
  package let code: String

  /// The reason as a sentence.
  package let sentence: String

  /// When, in seconds since 1970 UTC.
  package let at: Int

  /// The beginning of the refused bytes.
  package let head: [UInt8]

  /// Keeps no more of `bytes` than ``longestHead``.
  package init(origin: String?, peer: String?, code: String, sentence: String, at: Int, bytes: [UInt8]) {
    self.origin = origin
    self.peer = peer
    self.code = code
    self.sentence = sentence
    self.at = at
    head = Array(bytes.prefix(Self.longestHead))
  }
}
