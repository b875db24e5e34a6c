/// One signature line of a note, by whomever.
package struct NoteSignature: Hashable, Sendable, CustomStringConvertible {
  let keyName: KeyName

  /// Which of the keys of that name, as it claims.
  package let keyID: UInt32

  /// What follows the four bytes of the key id; at least one byte.
  package let bytes: [UInt8]

  /// Who signed, as it claims.
  package var name: String { keyName.description }

  init(by key: VerifierKey, bytes: [UInt8]) {
    keyName = key.keyName
    keyID = key.id
    self.bytes = bytes
  }

  /// Reads a line without its line feed; throws ``LedgerError/note(_:rule:)`` for any other form.
  init(line: some Collection<UInt8>) throws(LedgerError) {
    let refusal = LedgerError.note(
      "the line \(line.quoted)", rule: "a signature line reads em dash, space, name, space, base64")
    guard line.starts(with: Self.dash) else { throw refusal }
    let parts = line.dropFirst(Self.dash.count).split(
      separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let decoded = Base64.decode(parts[1]), decoded.count > 4 else { throw refusal }
    do { keyName = try KeyName(bytes: parts[0]) } catch { throw refusal }
    keyID = decoded.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    bytes = Array(decoded.dropFirst(4))
  }

  /// The line without its line feed.
  package var description: String {
    let id = (0..<4).map { UInt8(truncatingIfNeeded: keyID >> (24 - 8 * $0)) }
    return String(decoding: Self.dash, as: UTF8.self) + "\(name) \(Base64.encode(id + bytes))"
  }

  func isClaimed(by key: VerifierKey) -> Bool { keyName == key.keyName && keyID == key.id }

  /// U+2014 and a space.
  private static let dash: [UInt8] = [0xe2, 0x80, 0x94, 0x20]
}
