import CZlib

// Every call of zlib is in this file. Its return codes leave it as `CompressionError` or as the state of a
// stream, its objects as owners that free what they own; no pointer leaves it.

/// The frame around deflated bytes, as the number of window bits that zlib takes for it.
enum Frame: Int32 {
  /// None.
  case raw = -15
  /// Two bytes and an Adler-32.
  case zlib = 15
  /// A header of at least ten bytes, a CRC-32 and a length.
  case gzip = 31

  var format: CompressionError.Format {
    switch self {
    case .raw: .deflate
    case .zlib: .zlib
    case .gzip: .gzip
    }
  }
}

/// The CRC-32 of ISO 3309, as archives use it.
func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
  unsafe bytes.withUnsafeBytes { buffer in
    unsafe UInt32(
      truncatingIfNeeded: crc32_z(0, buffer.bindMemory(to: UInt8.self).baseAddress, z_size_t(buffer.count)))
  }
}

/// A stream of zlib. Its state points back to it, so it lies on the heap and never moves.
@safe private struct Stream: ~Copyable {
  let raw: UnsafeMutablePointer<z_stream>

  init() {
    unsafe raw = .allocate(capacity: 1)
    unsafe raw.initialize(to: z_stream())
  }
  deinit { unsafe raw.deallocate() }

  /// Runs `step` over all of the input, giving its output to `take`, until it has no more to say.
  ///
  /// - Returns: The last code of zlib and how many bytes of the input were not used.
  func run<Failure: Error>(
    _ input: ArraySlice<UInt8>, step: (UnsafeMutablePointer<z_stream>, _ isLast: Bool) -> CInt,
    take: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) -> (code: CInt, unused: Int) {
    var window = [UInt8](repeating: 0, count: 32_768)
    var rest = input
    while true {
      // avail_in has 32 bits; a longer input is given in pieces.
      let piece = rest.prefix(1 << 30)
      var code = Z_OK
      var written = 0
      let unused = unsafe piece.withUnsafeBytes { source in
        unsafe window.withUnsafeMutableBytes { target in
          unsafe czlib_set_input(raw, source.baseAddress, CUnsignedInt(source.count))
          unsafe raw.pointee.next_out = target.bindMemory(to: UInt8.self).baseAddress
          unsafe raw.pointee.avail_out = CUnsignedInt(target.count)
          code = unsafe step(raw, source.count == rest.count)
          written = unsafe target.count - Int(raw.pointee.avail_out)
          return unsafe Int(raw.pointee.avail_in)
        }
      }
      rest = rest.dropFirst(piece.count - unused)
      try take(window[..<written])
      let isStuck = written == 0 && unused == piece.count
      if code != Z_OK || isStuck || (rest.isEmpty && written < window.count) { return (code, rest.count) }
    }
  }
}

/// A compressor, owned by one caller.
struct Deflater: ~Copyable {
  private let stream = Stream()

  init(_ frame: Frame, level: CompressionLevel) {
    let code = unsafe czlib_deflate_init(stream.raw, level.rawValue, frame.rawValue)
    precondition(code == Z_OK, "no memory for a compressor (zlib code \(code))")
  }
  deinit { unsafe deflateEnd(stream.raw) }

  enum Flush { case none, block, end }

  /// Compresses bytes and appends what is ready; with `.end` nothing may follow.
  func push(_ input: ArraySlice<UInt8>, flush: Flush, into output: inout [UInt8]) {
    let mode =
      switch flush {
      case .none: Z_NO_FLUSH
      case .block: Z_SYNC_FLUSH
      case .end: Z_FINISH
      }
    let result = unsafe stream.run(input, step: { unsafe deflate($0, $1 ? mode : Z_NO_FLUSH) }) {
      output += $0
    }
    // Z_BUF_ERROR says that there was nothing to do.
    precondition(
      result.unused == 0 && result.code == (flush == .end ? Z_STREAM_END : result.code),
      "zlib takes all input of a compressor that it made")
  }
}

/// A decompressor, owned by one caller.
struct Inflater: ~Copyable {
  private let stream = Stream()
  private let frame: Frame

  init(_ frame: Frame) {
    self.frame = frame
    let code = unsafe czlib_inflate_init(stream.raw, frame.rawValue)
    precondition(code == Z_OK, "no memory for a decompressor (zlib code \(code))")
  }
  deinit { unsafe inflateEnd(stream.raw) }

  /// Decompresses a whole stream.
  ///
  /// - Parameter limit: The most bytes it may give; the next one is refused before it is kept.
  func whole(_ input: ArraySlice<UInt8>, limit: Int) throws(CompressionError) -> [UInt8] {
    var output: [UInt8] = []
    let format = frame.format
    let result = try unsafe stream.run(input, step: { stream, _ in unsafe inflate(stream, Z_NO_FLUSH) }) {
      (piece) throws(CompressionError) in
      guard output.count + piece.count <= limit else { throw .tooLarge(format, limit: limit) }
      output += piece
    }
    switch result.code {
    case Z_STREAM_END:
      guard result.unused == 0 else { throw .trailingBytes(format, count: result.unused) }
      return output
    case Z_OK, Z_BUF_ERROR:
      throw .truncated(format)
    case Z_NEED_DICT:
      throw .damaged(format, detail: "it asks for a dictionary")
    default:
      throw unsafe .damaged(
        format, detail: stream.raw.pointee.msg.map { unsafe String(cString: $0) } ?? "no detail")
    }
  }
}
