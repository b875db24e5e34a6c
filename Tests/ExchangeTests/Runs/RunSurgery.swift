import Ledger
import Testing

@testable import Exchange

/// Opens encoded runs and closes them again over other bytes, as a dishonest sender would.
enum RunSurgery {
  /// The columns of an encoded run.
  static func plain(of encoded: [UInt8]) throws -> [UInt8] {
    let head = try RunHead(of: encoded)
    return try Packing.unpack(Array(encoded.suffix(head.packedBytes)), to: head.plainBytes)
  }

  /// A run with these columns and the head that fits them.
  static func pack(_ plain: [UInt8], like run: Run) -> [UInt8] {
    let packed = Packing.pack(plain)
    return RunHead(
      origin: run.origin, from: run.from, count: run.items.count, plainBytes: plain.count, packed: packed
    ).bytes + packed
  }

  /// The text of the head with one piece replaced, over the same packed bytes.
  static func replacing(_ target: String, with replacement: String, in encoded: [UInt8]) throws -> [UInt8] {
    let packed = Array(encoded.suffix(try RunHead(of: encoded).packedBytes))
    let text = String(decoding: encoded.dropLast(packed.count), as: UTF8.self)
    let changed = text.replacing(target, with: replacement, maxReplacements: 1)
    #expect(changed != text, "'\(target)' is not there")
    return Array(changed.utf8) + packed
  }
}
