import Ledger

/// The few values that tests speak of.
enum Samples {
  static let makassar = "mitrakota/73.71"
  static let baubau = "mitrakota/74.72"
  static let witness = "mitrakota/apeksi"

  /// 23 December 2017, 00:00 UTC.
  static let day = 1_513_987_200

  static func seed(_ number: UInt8) -> [UInt8] { [UInt8](repeating: number, count: 32) }

  static func makassarKey() throws -> SigningKey { try SigningKey(name: makassar, seed: seed(1)) }

  static func baubauKey() throws -> SigningKey { try SigningKey(name: baubau, seed: seed(2)) }

  static func witnessKey() throws -> SigningKey {
    try SigningKey(name: witness, kind: .cosignature, seed: seed(3))
  }

  /// The leaf hash of the text "entry i".
  static func leaf(_ index: Int) -> MerkleHash { .leaf(Array("entry \(index)".utf8)) }

  static func log(_ size: Int) -> MemoryLog { MemoryLog(leafHashes: (0..<size).map(leaf)) }

  static func head(of log: MemoryLog, by key: SigningKey) throws -> VerifiedCheckpoint {
    try key.sign(Checkpoint(origin: key.verifierKey.name, size: log.size, root: log.root))
  }

  static func flipped(_ hash: MerkleHash, bit: Int) throws -> MerkleHash {
    var bytes = hash.bytes
    bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    return try MerkleHash(bytes: bytes)
  }
}

extension String {
  var bytes: [UInt8] { Array(utf8) }
}
