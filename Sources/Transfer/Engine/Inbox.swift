/// What has arrived for one transfer, and the reason to stop if it should not go on.
///
/// Only the loop's thread touches it: libcurl's callbacks fill it, ``LiveTransfer`` reads it after.
final class Inbox {
  /// Decoded bytes of the last hop.
  private(set) var body: [UInt8] = []
  /// Headers of the last hop.
  private(set) var headers: [(name: String, value: String)] = []
  /// Set by a callback that refused; it explains the `CURLE_WRITE_ERROR` that follows.
  private(set) var refusal: TransferError?
  /// The last address that the guard turned down; others of the same name may have been open.
  private(set) var refusedAddress: NetworkAddress?

  private let maxBytes: Int
  private var headBytes = 0
  private var headEnded = false

  /// All heads of a transfer together; an honest one has a few hundred bytes a hop.
  static let maxHeadBytes = 256 << 10

  init(maxBytes: Int) { self.maxBytes = maxBytes }

  /// The first value of a header of the last hop; the name in lower case.
  func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }

  /// Counts before it keeps, so that a bomb never unfolds beyond the limit.
  func receiveBody(_ piece: UnsafeRawBufferPointer) -> Bool {
    guard piece.count <= maxBytes - body.count else {
      refusal = .tooLarge(limit: max(maxBytes, 0))
      return false
    }
    unsafe body.append(contentsOf: piece)
    return true
  }

  func receiveHeadLine(_ bytes: UnsafeRawBufferPointer) -> Bool {
    headBytes += bytes.count
    guard headBytes <= Self.maxHeadBytes else {
      refusal = .tooLarge(limit: Self.maxHeadBytes)
      return false
    }
    unsafe add(line: bytes.split(whereSeparator: { $0 == 0x0D || $0 == 0x0A }).first.map(Array.init) ?? [])
    return true
  }

  private func add(line: [UInt8]) {
    if line.starts(with: "HTTP/".utf8) {
      // A status line opens the head of each hop, and of the final answer after a 1xx.
      headers.removeAll()
      headEnded = false
    } else if line.isEmpty {
      headEnded = true
    } else if !headEnded, let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 {
      // Lines after the head are trailers, which nobody here asked for: an ETag that comes late
      // must not replace the one that the body was judged by.
      let name = String(decoding: line[..<colon], as: UTF8.self)
      headers.append((name, Self.trimmed(line[(colon + 1)...])))
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let start = bytes.drop(while: isBlank)
    let length = (start.lastIndex { !isBlank($0) }).map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[..<length], as: UTF8.self)
  }

  /// The guard for URLs that came from records.
  func allows(_ address: NetworkAddress) -> Bool {
    guard !address.isPublic else { return true }
    refusedAddress = address
    return false
  }
}
