/// Archives in the ZIP format (PKWARE APPNOTE 6.3), as spreadsheets are.
///
/// Only what every program writes: stored and deflated entries, no encryption, no ZIP64, one disk.
package enum Zip {
  /// One file of an archive.
  package struct File: Hashable, Sendable {
    /// A relative path of plain parts, joined by `/`.
    package let name: String
    /// The content.
    package let bytes: [UInt8]
    /// How the content is kept.
    package let method: Method

    /// A file to be written; `.stored` is for what is compressed already or must be found in place.
    package init(name: String, bytes: [UInt8], method: Method = .deflated) {
      self.name = name
      self.bytes = bytes
      self.method = method
    }
  }

  /// How an entry keeps its content; the raw values are those of the format.
  package enum Method: UInt16, Hashable, Sendable {
    /// As it is.
    case stored = 0
    /// As raw deflate.
    case deflated = 8
  }

  /// How much of an archive is read before it is refused.
  package struct Limits: Hashable, Sendable {
    /// Entries, folders included.
    package let entries: Int
    /// Bytes of all entries, unpacked.
    package let bytes: Int

    /// Limits for a spreadsheet, unless others are given.
    package init(entries: Int = 1_000, bytes: Int = 64 << 20) {
      self.entries = entries
      self.bytes = bytes
    }
  }

  /// The numbers that mark the records of the format.
  enum Signature {
    static let localHeader: UInt32 = 0x0403_4B50
    static let centralHeader: UInt32 = 0x0201_4B50
    static let end: UInt32 = 0x0605_4B50
  }

  /// Bits of the general purpose flag.
  enum Flag {
    static let encrypted: UInt16 = 1 << 0
    /// Sizes and checksum stand behind the content instead of before it.
    static let descriptor: UInt16 = 1 << 3
    static let strongEncryption: UInt16 = 1 << 6
    static let utf8: UInt16 = 1 << 11
    static let masked: UInt16 = 1 << 13
  }
}
