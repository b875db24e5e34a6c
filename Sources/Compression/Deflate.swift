/// Deflated bytes in the zlib frame (RFC 1950).
///
/// Runs travel in this frame and not as raw deflate: its Adler-32 tells a damaged transfer from a bad
/// record before anything is parsed.
package enum Deflate {
  /// Compresses bytes; the same bytes give the same result with the same version of zlib only, so
  /// compressed bytes are kept and compared, never made anew to be compared.
  package static func compress(_ bytes: [UInt8], level: CompressionLevel = .balanced) -> [UInt8] {
    let deflater = Deflater(.zlib, level: level)
    var output: [UInt8] = []
    deflater.push(bytes[...], flush: .end, into: &output)
    return output
  }

  /// Decompresses exactly one stream that fills the bytes to the end.
  ///
  /// - Parameter limit: The most bytes wanted; the work done for a bomb is bounded by it.
  package static func decompress(_ bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
    try Inflater(.zlib).whole(bytes[...], limit: limit)
  }
}
