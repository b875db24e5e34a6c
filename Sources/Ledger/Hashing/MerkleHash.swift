import Crypto

/// A SHA-256 value of 32 bytes: a leaf, a node or a root of a log, a commitment, a fingerprint.
///
/// Ordered by its bytes, so that lists of hashes have one order everywhere.
package struct MerkleHash: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number of bytes of every hash.
  package static let byteCount = 32

  /// Four words, most significant first: no allocation for a value that logs hold by the million.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Takes exactly 32 bytes, else throws ``LedgerError/hashLength(_:)``.
  package init(bytes: some Collection<UInt8>) throws(LedgerError) {
    guard bytes.count == Self.byteCount else { throw .hashLength(bytes.count) }
    let words = Array(bytes).withUnsafeBytes(Self.words)
    self.words = words
  }

  /// Takes 64 lower-case hexadecimal digits.
  package init(hex text: some StringProtocol) throws(LedgerError) {
    guard let bytes = Hex.decode(text.utf8) else { throw .notHexadecimal(text.utf8.quoted) }
    try self.init(bytes: bytes)
  }

  /// Takes the 44 characters of a padded standard base64 text.
  package init(base64 text: some StringProtocol) throws(LedgerError) {
    try self.init(base64: text.utf8)
  }

  /// Takes the base64 text as the bytes of a signed line.
  package init(base64 text: some Collection<UInt8>) throws(LedgerError) {
    guard let bytes = Base64.decode(text) else { throw .notBase64(text.quoted) }
    try self.init(bytes: bytes)
  }

  /// For a digest, whose 32 bytes need no check.
  init(digest: SHA256.Digest) {
    words = digest.withUnsafeBytes(Self.words)
  }

  private static func words(of bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64, UInt64, UInt64) {
    func word(_ index: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
    return (word(0), word(1), word(2), word(3))
  }

  /// The 32 bytes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.byteCount)
    append(to: &bytes)
    return bytes
  }

  /// Adds the 32 bytes at the end of `bytes`, without an array between.
  package func append(to bytes: inout [UInt8]) {
    withUnsafeBytes(of: words.0.bigEndian) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: words.1.bigEndian) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: words.2.bigEndian) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: words.3.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// 64 lower-case digits.
  package var hex: String { Hex.encode(bytes) }

  /// 44 characters, as a checkpoint prints a root.
  package var base64: String { Base64.encode(bytes) }

  /// The base64 text, the spelling of checkpoints and proofs.
  package var description: String { base64 }

  package static func == (left: MerkleHash, right: MerkleHash) -> Bool { left.words == right.words }

  package static func < (left: MerkleHash, right: MerkleHash) -> Bool { left.words < right.words }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}
