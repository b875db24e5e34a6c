import Compression

/// The seam to compression: what is packed inside a run.
enum Packing {
  /// The most that deflate expands: 1032 to 1, and a few bytes for its frame.
  private static let mostExpansion = 1032

  /// Packs a run, once for many readers.
  static func pack(_ plain: [UInt8]) -> [UInt8] { Deflate.compress(plain, level: .smallest) }

  /// Unpacks exactly `count` bytes; a count that no packing of this size can have is refused before any work.
  static func unpack(_ packed: [UInt8], to count: Int) throws(ExchangeError) -> [UInt8] {
    guard count <= packed.count * mostExpansion else {
      throw ExchangeError(
        .run, "\(packed.count) packed bytes for \(count) plain ones", rule: "deflate packs at most 1032 to 1")
    }
    let plain: [UInt8]
    do { plain = try Deflate.decompress(packed, limit: count) } catch {
      throw ExchangeError(.run, "\(error)", rule: "the packed bytes are one zlib stream of \(count) bytes")
    }
    guard plain.count == count else {
      throw ExchangeError(.run, "\(plain.count) bytes unpacked", rule: "the head announced \(count)")
    }
    return plain
  }
}
