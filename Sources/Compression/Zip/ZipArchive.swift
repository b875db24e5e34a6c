extension Zip {
  /// An archive whose directory has been read and found sound; contents are unpacked when asked for.
  package struct Archive: Sendable {
    /// The names of all files, in the order of the directory; folders are left out.
    package var names: [String] { entries.map(\.name) }

    private let bytes: [UInt8]
    private let entries: [Entry]

    /// Reads the directory of an archive and unpacks nothing.
    ///
    /// Refused are names that lead outside, two entries of one name, contents that overlap (the trick of
    /// the smallest bombs), encryption, ZIP64 and archives in parts.
    package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(CompressionError) {
      self.bytes = bytes
      let all = try Directory(bytes, limits: limits).entries
      try Self.refuseOverlap(all)
      entries = all.filter { !$0.name.hasSuffix("/") }
    }

    /// The content of a file, unpacked and checked against its length and CRC-32; nil if there is none.
    package func contents(of name: String) throws(CompressionError) -> [UInt8]? {
      guard let entry = entries.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else { return nil }
      return try contents(of: entry)
    }

    /// All files, unpacked and checked.
    package func files() throws(CompressionError) -> [File] {
      var files: [File] = []
      for entry in entries {
        files.append(File(name: entry.name, bytes: try contents(of: entry), method: entry.method))
      }
      return files
    }

    private func contents(of entry: Entry) throws(CompressionError) -> [UInt8] {
      let packed = bytes[entry.content]
      // The directory's size is the limit: an entry that unpacks to more lies, and is stopped there.
      let unpacked =
        switch entry.method {
        case .stored: Array(packed)
        case .deflated: try Inflater(.raw).whole(packed, limit: entry.size)
        }
      guard unpacked.count == entry.size else {
        throw .damaged(.zip, detail: "'\(entry.name)' has another size than its directory says")
      }
      guard crc32(unpacked[...]) == entry.checksum else {
        throw .damaged(.zip, detail: "the checksum of '\(entry.name)' does not match")
      }
      return unpacked
    }

    private static func refuseOverlap(_ entries: [Entry]) throws(CompressionError) {
      var end = 0
      for entry in entries.sorted(by: { $0.start < $1.start }) {
        guard entry.start >= end else {
          throw .damaged(.zip, detail: "'\(entry.name)' overlaps another entry")
        }
        end = entry.content.upperBound
      }
    }
  }

  /// Reads an archive and unpacks all of it.
  package static func read(_ bytes: [UInt8], limits: Limits = Limits()) throws(CompressionError) -> [File] {
    try Archive(bytes, limits: limits).files()
  }
}

extension Zip {
  /// One entry, as the directory and the header before its content agree on it.
  struct Entry: Sendable {
    let name: String
    let method: Method
    let checksum: UInt32
    let size: Int
    /// Where the header before the content begins.
    let start: Int
    let content: Range<Int>
  }
}
