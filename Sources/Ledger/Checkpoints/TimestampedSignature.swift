/// What follows the key id in a cosignature line: eight bytes of time, high byte first, and 64 of Ed25519.
struct TimestampedSignature {
  /// Seconds since the epoch, 0…2^63 − 1.
  let timestamp: Int
  let signature: [UInt8]

  /// `nil` for another number of bytes and for a time beyond 2^63 − 1, which the specification forbids.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 8 + SigningKey.signatureLength else { return nil }
    let seconds = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let timestamp = Int(exactly: seconds) else { return nil }
    self.timestamp = timestamp
    signature = Array(bytes.dropFirst(8))
  }

  /// The header line and the time keep a cosignature from passing for any other signature.
  func message(over text: [UInt8]) -> [UInt8] { Self.message(over: text, at: timestamp) }

  static func message(over text: [UInt8], at timestamp: Int) -> [UInt8] {
    Array("cosignature/v1\ntime \(timestamp)\n".utf8) + text
  }

  static func bytes(of timestamp: Int, _ signature: [UInt8]) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: timestamp >> (56 - 8 * $0)) } + signature
  }
}
