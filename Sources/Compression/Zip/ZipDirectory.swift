extension Zip {
  /// The central directory, which says what is in an archive (APPNOTE, section 4.3.12).
  struct Directory {
    private(set) var entries: [Entry] = []

    init(_ bytes: [UInt8], limits: Limits) throws(CompressionError) {
      let end = try End(bytes)
      guard end.count <= limits.entries else { throw .tooManyEntries(end.count, limit: limits.entries) }
      var cursor = ZipCursor(bytes, at: end.directory.lowerBound)
      var names: Set<String> = []
      var total = 0
      for _ in 0..<end.count {
        let entry = try Self.entry(&cursor, directory: end.directory.lowerBound)
        // A set of strings also takes two spellings of one letter for one name, as some file systems do.
        guard names.insert(entry.name).inserted else { throw .duplicateName(entry.name) }
        total += entry.size
        guard total <= limits.bytes else { throw .tooLarge(.zip, limit: limits.bytes) }
        entries.append(entry)
      }
      guard cursor.offset == end.directory.upperBound else {
        throw .damaged(.zip, detail: "the directory has another length than it says")
      }
    }

    private static func entry(_ cursor: inout ZipCursor, directory: Int) throws(CompressionError) -> Entry {
      try cursor.expect(Signature.centralHeader, "directory entry")
      _ = try cursor.take(4)  // versions made by and needed
      let header = try Header(&cursor)
      let comment = try cursor.int16()
      let disk = try cursor.int16()
      _ = try cursor.take(6)  // attributes
      let start = try cursor.int32()
      let name = try header.readName(&cursor)
      _ = try cursor.take(header.extraLength)
      _ = try cursor.take(comment)
      guard disk == 0 else { throw .unsupported("several parts", entry: name) }
      guard header.size != 0xFFFF_FFFF, header.packedSize != 0xFFFF_FFFF, start != 0xFFFF_FFFF else {
        throw .unsupported("ZIP64", entry: name)
      }
      let method = try header.checkedMethod(of: name)
      let content = try content(of: header, name, at: start, in: cursor.bytes, before: directory)
      if method == .stored || name.hasSuffix("/") {
        guard header.size == header.packedSize else {
          throw .damaged(.zip, detail: "'\(name)' is stored with two different sizes")
        }
      }
      guard !name.hasSuffix("/") || header.size == 0 else { throw .unsafeName(name) }
      return Entry(
        name: name, method: method, checksum: header.checksum, size: header.size, start: start,
        content: content)
    }

    /// Where the content of an entry lies, after its own header has been held against the directory.
    private static func content(
      of header: Header, _ name: String, at start: Int, in bytes: [UInt8], before directory: Int
    ) throws(CompressionError) -> Range<Int> {
      var cursor = ZipCursor(bytes, at: start)
      try cursor.expect(Signature.localHeader, "entry")
      _ = try cursor.take(2)  // version needed
      let local = try Header(&cursor)
      let localName = try local.readName(&cursor)
      _ = try cursor.take(local.extraLength)
      let isLate = header.flags & Flag.descriptor != 0
      guard localName.utf8.elementsEqual(name.utf8), local.method == header.method,
        local.flags == header.flags,
        isLate
          || (local.checksum == header.checksum && local.size == header.size
            && local.packedSize == header.packedSize)
      else {
        throw .damaged(.zip, detail: "'\(name)' is described in two different ways")
      }
      guard header.packedSize <= directory - cursor.offset else { throw .truncated(.zip) }
      return cursor.offset..<(cursor.offset + header.packedSize)
    }
  }

  /// The fields that the directory and an entry have in common, in their common order.
  struct Header {
    let flags: UInt16
    let method: UInt16
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    let nameLength: Int
    let extraLength: Int

    init(_ cursor: inout ZipCursor) throws(CompressionError) {
      flags = try cursor.uint16()
      method = try cursor.uint16()
      _ = try cursor.take(4)  // time and date: nothing here depends on a clock
      checksum = try cursor.uint32()
      packedSize = try cursor.int32()
      size = try cursor.int32()
      nameLength = try cursor.int16()
      extraLength = try cursor.int16()
    }

    func readName(_ cursor: inout ZipCursor) throws(CompressionError) -> String {
      let raw = try cursor.take(nameLength)
      guard let name = String(validating: raw, as: UTF8.self),
        flags & Flag.utf8 != 0 || raw.allSatisfy({ $0 < 0x80 })
      else {
        throw .unsafeName(String(decoding: raw, as: UTF8.self))
      }
      try ZipName.check(name)
      return name
    }

    func checkedMethod(of name: String) throws(CompressionError) -> Method {
      guard flags & (Flag.encrypted | Flag.strongEncryption | Flag.masked) == 0 else {
        throw .unsupported("encryption", entry: name)
      }
      guard let known = Method(rawValue: method) else {
        throw .unsupported("compression method \(method)", entry: name)
      }
      return known
    }
  }

  /// The record at the end, which says where the directory is (APPNOTE, section 4.3.16).
  struct End {
    let count: Int
    let directory: Range<Int>

    /// Finds the record: the last one whose comment reaches exactly to the end of the archive.
    init(_ bytes: [UInt8]) throws(CompressionError) {
      let length = 22
      guard bytes.count >= length else { throw .truncated(.zip) }
      for offset in (max(0, bytes.count - length - 0xFFFF)...(bytes.count - length)).reversed()
      where bytes[offset] == 0x50 {
        var cursor = ZipCursor(bytes, at: offset)
        guard try cursor.uint32() == Signature.end else { continue }
        let (disk, directoryDisk) = (try cursor.int16(), try cursor.int16())
        let (here, count) = (try cursor.int16(), try cursor.int16())
        let (size, start) = (try cursor.int32(), try cursor.int32())
        guard try cursor.int16() == bytes.count - offset - length else { continue }
        guard count != 0xFFFF, size != 0xFFFF_FFFF, start != 0xFFFF_FFFF else {
          throw .unsupported("ZIP64", entry: "directory")
        }
        guard disk == 0, directoryDisk == 0, here == count else {
          throw .unsupported("several parts", entry: "directory")
        }
        guard start + size == offset else {
          throw .damaged(.zip, detail: "the directory is not where the archive says")
        }
        self.count = count
        directory = start..<offset
        return
      }
      throw .damaged(.zip, detail: "no directory at its end")
    }
  }
}
