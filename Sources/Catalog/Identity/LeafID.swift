/// The hash of an entry, by which entries of any log refer to each other: 32 bytes, written as 64 hex digits.
///
/// Opaque here: only its equality and order mean anything.
public struct LeafID: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let a, b, c, d: UInt64

  /// Takes exactly 32 bytes; any other count is refused.
  public init(bytes: some Collection<UInt8>) throws(ParseError) {
    guard bytes.count == 32 else {
      throw ParseError("leaf-id", "\(bytes.count) bytes", rule: "is not an entry's hash: it has 32 bytes")
    }
    var words: [UInt64] = []
    var word: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      word = word << 8 | UInt64(byte)
      if index % 8 == 7 { words.append(word) }
    }
    (a, b, c, d) = (words[0], words[1], words[2], words[3])
  }

  /// Parses 64 lower-case hex digits.
  public init(_ text: some StringProtocol) throws(ParseError) {
    let nibbles = text.utf8.map { (byte) -> UInt8 in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      default: 255
      }
    }
    guard nibbles.count == 64, !nibbles.contains(255) else {
      throw ParseError("leaf-id", text, rule: "is not an entry's hash: write 64 digits 0–9, a–f")
    }
    try self.init(bytes: stride(from: 0, to: 64, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] })
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    [a, b, c, d].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) } }
  }

  public var description: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  public static func < (x: Self, y: Self) -> Bool {
    (x.a, x.b, x.c, x.d) < (y.a, y.b, y.c, y.d)
  }
}
