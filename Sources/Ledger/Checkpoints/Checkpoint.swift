/// What the head of a log says: origin, size and root (C2SP tlog-checkpoint). A value, not a belief.
package struct Checkpoint: Hashable, Sendable, CustomStringConvertible {
  private let exactOrigin: ExactText
  private let exactExtensions: [ExactText]

  /// The number of leaves, 0…`Int.max`.
  package let size: Int

  /// The RFC 6962 root of the leaves.
  package let root: MerkleHash

  /// The name of the log, compared byte by byte.
  package var origin: String { exactOrigin.string }

  /// Lines after the third, kept and signed but without a meaning here.
  package var extensions: [String] { exactExtensions.map(\.string) }

  /// Throws for an empty origin or extension, a line feed or control character inside one, a
  /// negative size, or size 0 with a root that is not the empty one.
  package init(
    origin: String, size: Int, root: MerkleHash, extensions: [String] = []
  ) throws(LedgerError) {
    for line in [origin] + extensions where line.isEmpty || !line.utf8.allSatisfy({ $0 >= 0x20 }) {
      throw .checkpoint(
        "the line \(line.utf8.quoted)", rule: "origin and extensions are one line of text each")
    }
    guard size >= 0 else { throw .negativeSize(size) }
    guard size > 0 || root == .emptyRoot else {
      throw .checkpoint(
        "size 0 with the root \(root)", rule: "the root of an empty log is \(MerkleHash.emptyRoot)")
    }
    exactOrigin = ExactText(origin)
    exactExtensions = extensions.map(ExactText.init)
    self.size = size
    self.root = root
  }

  /// Reads the text of a note, with its last line feed; one spelling for each value.
  package init(text: [UInt8]) throws(LedgerError) {
    try SignedNote.requireText(text)
    var lines = text.splitLines()
    guard lines.count > 3, lines.removeLast().isEmpty else {
      throw .checkpoint(
        "the text \(text.quoted)", rule: "it has at least three lines, each ending in a line feed")
    }
    guard let size = CanonicalNumber.parse(lines[1]) else {
      throw .checkpoint(
        "the size \(lines[1].quoted)", rule: "a size is a decimal number without sign or leading zero")
    }
    let root: MerkleHash
    do { root = try MerkleHash(base64: lines[2]) } catch {
      throw .checkpoint("the root \(lines[2].quoted)", rule: "a root is the base64 text of 32 bytes")
    }
    try self.init(
      origin: String(decoding: lines[0], as: UTF8.self), size: size, root: root,
      extensions: lines[3...].map { String(decoding: $0, as: UTF8.self) })
    guard self.text == text else {
      throw .checkpoint("the text \(text.quoted)", rule: "it must read as it would be printed")
    }
  }

  /// The bytes that are signed.
  package var text: [UInt8] { Array(description.utf8) }

  /// Three lines and the extensions, each ending in a line feed.
  package var description: String {
    ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
  }

  /// Whether the two are of one log, without looking at sizes.
  package func hasSameOrigin(as other: Checkpoint) -> Bool { exactOrigin == other.exactOrigin }

  func isOf(origin: String) -> Bool { exactOrigin == ExactText(origin) }
}
