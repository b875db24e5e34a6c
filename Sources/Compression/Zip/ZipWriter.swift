extension Zip {
  /// Writes an archive with the files in the given order.
  ///
  /// The same files give the same bytes with one version of zlib: every entry bears the first day that the
  /// format knows, 1 January 1980, and no system's attributes. A file that deflating does not make smaller
  /// is stored.
  package static func write(_ files: [File], level: CompressionLevel = .balanced) throws(CompressionError)
    -> [UInt8]
  {
    guard files.count < 0xFFFF else { throw .tooManyEntries(files.count, limit: 0xFFFE) }
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    var names: Set<String> = []
    for file in files {
      try ZipName.check(file.name)
      guard !file.name.hasSuffix("/") else { throw .unsafeName(file.name) }
      guard names.insert(file.name).inserted else { throw .duplicateName(file.name) }
      let (method, packed) = pack(file, level: level)
      let start = archive.count
      guard max(start, file.bytes.count) + packed.count < 0xFFFF_FFFF else {
        throw .tooLarge(.zip, limit: 0xFFFF_FFFE)
      }
      let header = commonHeader(of: file, method: method, packedSize: packed.count)
      archive.append(little: Signature.localHeader)
      archive += header
      archive += Array(file.name.utf8) + packed
      directory.append(little: Signature.centralHeader)
      directory.append(little: version)
      directory += header
      directory += [UInt8](repeating: 0, count: 10)  // no comment, disk 0, no attributes
      directory.append(little: UInt32(start))
      directory += Array(file.name.utf8)
    }
    guard archive.count + directory.count < 0xFFFF_FFFF else { throw .tooLarge(.zip, limit: 0xFFFF_FFFE) }
    return archive + directory + end(of: files.count, at: archive.count, size: directory.count)
  }

  /// 2.0, the first that knows deflate.
  private static let version: UInt16 = 20

  private static func pack(_ file: File, level: CompressionLevel) -> (Method, [UInt8]) {
    guard file.method == .deflated else { return (.stored, file.bytes) }
    var packed: [UInt8] = []
    Deflater(.raw, level: level).push(file.bytes[...], flush: .end, into: &packed)
    return packed.count < file.bytes.count ? (.deflated, packed) : (.stored, file.bytes)
  }

  /// From the version needed to the length of the extra field: the same in both places.
  private static func commonHeader(of file: File, method: Method, packedSize: Int) -> [UInt8] {
    let isASCII = file.name.utf8.allSatisfy { $0 < 0x80 }
    var header: [UInt8] = []
    header.append(little: version)
    header.append(little: isASCII ? 0 : Flag.utf8)
    header.append(little: method.rawValue)
    header.append(little: UInt16(0))  // midnight
    header.append(little: UInt16(1 << 5 | 1))  // 1 January 1980
    header.append(little: crc32(file.bytes[...]))
    header.append(little: UInt32(packedSize))
    header.append(little: UInt32(file.bytes.count))
    header.append(little: UInt16(file.name.utf8.count))
    header.append(little: UInt16(0))
    return header
  }

  private static func end(of count: Int, at start: Int, size: Int) -> [UInt8] {
    var end: [UInt8] = []
    end.append(little: Signature.end)
    end.append(little: UInt32(0))
    end.append(little: UInt16(count))
    end.append(little: UInt16(count))
    end.append(little: UInt32(size))
    end.append(little: UInt32(start))
    end.append(little: UInt16(0))
    return end
  }
}
