import Synchronization

/// Deflated bytes in the gzip frame (RFC 1952): one member, nothing after it.
package enum Gzip {
  /// Compresses bytes, with no name and no time in the header.
  package static func compress(_ bytes: [UInt8], level: CompressionLevel = .balanced) -> [UInt8] {
    let deflater = Deflater(.gzip, level: level)
    var output: [UInt8] = []
    deflater.push(bytes[...], flush: .end, into: &output)
    return output
  }

  /// Decompresses exactly one member that fills the bytes to the end.
  ///
  /// - Parameter limit: The most bytes wanted; the work done for a bomb is bounded by it.
  package static func decompress(_ bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
    try Inflater(.gzip).whole(bytes[...], limit: limit)
  }
}

/// Compresses an answer while it is being made.
///
/// One task pushes, then finishes; the lock makes that safe to hand from task to task, not useful to share.
package final class GzipStream: Sendable {
  /// Nil once the stream has been finished.
  private let deflater: Mutex<Deflater?>

  /// A stream to which nothing has been pushed.
  package init(level: CompressionLevel = .fast) {
    deflater = Mutex(Deflater(.gzip, level: level))
  }

  /// Takes bytes and gives what is ready, often nothing.
  ///
  /// - Parameter flushing: Whether a reader must be able to see these bytes now, at a cost of some bytes.
  package func push(_ bytes: some Sequence<UInt8>, flushing: Bool = false) -> [UInt8] {
    run(Array(bytes), flush: flushing ? .block : .none)
  }

  /// Gives what is left. The stream takes nothing after this.
  package func finish() -> [UInt8] {
    let output = run([], flush: .end)
    deflater.withLock { $0 = nil }
    return output
  }

  private func run(_ bytes: [UInt8], flush: Deflater.Flush) -> [UInt8] {
    deflater.withLock { deflater in
      var output: [UInt8] = []
      switch deflater {
      case .some(let open): open.push(bytes[...], flush: flush, into: &output)
      case .none: preconditionFailure("a gzip stream takes nothing after it has been finished")
      }
      return output
    }
  }
}
