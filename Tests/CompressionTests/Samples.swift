/// The text of most tests here.
let sentence = Array(String(repeating: "Baubau dan Makassar, 23 Desember 2017. ", count: 3).utf8)

/// What other programs made of known content.
///
/// All four come from the zlib, gzip and zipfile modules of Python 3.11.
enum Foreign {
  static let zlib = bytes(
    "78da734a2c4d4a2c554849cc53f04dcc4e2c2e4e2cd25130325670492d4ecd4d4a2d5230323034d75370a2aa3200a0122473")

  /// With a time in its header, 23 December 2017.
  static let gzip = bytes(
    "1f8b080080ce3d5a02ff734a2c4d4a2c554849cc53f04dcc4e2c2e4e2cd25130325670492d4ecd4d4a2d5230323034d75370"
      + "a2aa3200f5c2a19f75000000")

  /// `xl/workbook.xml`, deflated, nine times `<workbook/>`; `é.txt`, stored, `Baubau`.
  static let zip = bytes(
    "504b03041400000008000048974b0cd3ecac10000000630000000f000000786c2f776f726b626f6f6b2e786d6cb329cf2fca"
      + "4ecacfcfd6b7b3a1111300504b03041400000800000048974b8cc43b1c060000000600000006000000c3a92e747874426175"
      + "626175504b010214031400000008000048974b0cd3ecac10000000630000000f0000000000000000000000800100000000786c"
      + "2f776f726b626f6f6b2e786d6c504b010214031400000800000048974b8cc43b1c0600000006000000060000000000000000"
      + "00000080013d000000c3a92e747874504b0506000000000200020071000000670000000000")

  /// The same, written to a stream: sizes and checksums stand behind the contents.
  static let streamedZip = bytes(
    "504b03041400080008000048974b0000000000000000000000000f000000786c2f776f726b626f6f6b2e786d6cb329cf2fca"
      + "4ecacfcfd6b7b3a1111300504b07080cd3ecac1000000063000000504b03041400080800000048974b000000000000000000"
      + "00000006000000c3a92e747874426175626175504b07088cc43b1c0600000006000000504b010214031400080008000048974b"
      + "0cd3ecac10000000630000000f0000000000000000000000800100000000786c2f776f726b626f6f6b2e786d6c504b010214"
      + "031400080800000048974b8cc43b1c060000000600000006000000000000000000000080014d000000c3a92e747874504b05"
      + "06000000000200020071000000870000000000")

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue).map(UInt8.init)
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

/// SplitMix64: the same numbers from the same seed on every machine.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Bytes that compress more or less well.
  mutating func bytes(upTo count: Int) -> [UInt8] {
    let alphabet = UInt8.random(in: 1...255, using: &self)
    return (0..<Int.random(in: 0...count, using: &self)).map { _ in .random(in: 0...alphabet, using: &self) }
  }
}
