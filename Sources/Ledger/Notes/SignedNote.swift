/// A text with signature lines, read and not yet believed (C2SP signed-note).
///
/// The bytes are kept as they came, to be served again and to be evidence.
package struct SignedNote: Hashable, Sendable {
  /// The longest note that is read, in bytes.
  package static let longest = 1_000_000

  /// The most signature lines that are read.
  package static let mostSignatures = 100

  /// The whole note as it came.
  package let bytes: [UInt8]

  /// What is signed: everything before the blank line, with its last line feed.
  package let text: [UInt8]

  /// Every signature line in order, at least one, repetitions too.
  package let signatures: [NoteSignature]

  /// Reads the form alone; throws ``LedgerError/note(_:rule:)`` at the first fault.
  package init(bytes: [UInt8]) throws(LedgerError) {
    guard bytes.count <= Self.longest else {
      throw .note("it has \(bytes.count) bytes", rule: "at most \(Self.longest) bytes are read")
    }
    try Self.requireText(bytes)
    guard bytes.last == lineFeed else {
      throw .note("it ends in \(bytes.suffix(8).quoted)", rule: "every line ends in a line feed")
    }
    // The text may have blank lines of its own: the last one separates.
    guard
      let blank = bytes.indices.dropLast().last(where: { bytes[$0] == lineFeed && bytes[$0 + 1] == lineFeed })
    else { throw .note("it has no blank line", rule: "a blank line stands before the signatures") }
    let lines = bytes[(blank + 2)...].dropLast().splitLines()
    guard blank + 2 < bytes.count else {
      throw .note("nothing follows the blank line", rule: "a note has at least one signature line")
    }
    guard lines.count <= Self.mostSignatures else {
      throw .note("it has \(lines.count) signatures", rule: "at most \(Self.mostSignatures) are read")
    }
    var signatures: [NoteSignature] = []
    for line in lines { signatures.append(try NoteSignature(line: line)) }
    self.bytes = bytes
    text = Array(bytes[...blank])
    self.signatures = signatures
  }

  /// Puts a note together from a text that ends in a line feed, and signatures; read again before use.
  package init(text: [UInt8], signatures: [NoteSignature]) throws(LedgerError) {
    let lines = signatures.map { "\($0)\n" }.joined()
    try self.init(bytes: text + [lineFeed] + Array(lines.utf8))
    guard self.text == text else {
      throw .note("its text ends in \(text.suffix(8).quoted)", rule: "the text of a note ends in a line feed")
    }
  }

  /// Signs a text that ends in a line feed with the key of a log.
  package init(signing text: [UInt8], by key: SigningKey) throws(LedgerError) {
    guard key.verifierKey.kind == .note else { throw .wrongKind(key.verifierKey.name) }
    let signature = NoteSignature(by: key.verifierKey, bytes: try key.signature(over: text))
    try self.init(text: text, signatures: [signature])
  }

  /// The same note with one more line, which nobody has checked.
  package func adding(_ signature: NoteSignature) throws(LedgerError) -> SignedNote {
    try SignedNote(bytes: bytes + Array("\(signature)\n".utf8))
  }

  /// UTF-8 without control characters other than line feed.
  static func requireText(_ bytes: [UInt8]) throws(LedgerError) {
    if let position = bytes.firstIndex(where: { $0 < 0x20 && $0 != lineFeed }) {
      throw .note(
        "byte \(position) is 0x\(Hex.encode([bytes[position]]))",
        rule: "line feed is the only control character")
    }
    guard String(exactly: bytes) != nil else { throw .note("it is not UTF-8", rule: "a note is UTF-8 text") }
  }
}

private let lineFeed = UInt8(ascii: "\n")
