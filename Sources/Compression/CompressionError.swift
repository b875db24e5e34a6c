/// Bytes that could not be decompressed, or an archive that was refused.
package enum CompressionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes end before the data does.
  case truncated(Format)
  /// The bytes are not of this format, or were changed on the way.
  case damaged(Format, detail: String)
  /// More bytes follow the end of the data.
  case trailingBytes(Format, count: Int)
  /// The data would decompress to more than the caller wants.
  case tooLarge(Format, limit: Int)
  /// The archive holds more entries than the caller wants.
  case tooManyEntries(Int, limit: Int)
  /// An entry would be unpacked outside its place, or has a name that not every system can keep.
  case unsafeName(String)
  /// Two entries have one name.
  case duplicateName(String)
  /// The archive uses a feature that is not read.
  case unsupported(String, entry: String)

  /// What the bytes were taken for.
  package enum Format: String, Hashable, Sendable {
    /// RFC 1950.
    case zlib
    /// RFC 1951 without a frame, as inside an archive.
    case deflate
    /// RFC 1952.
    case gzip
    /// APPNOTE.TXT of PKWARE.
    case zip
  }

  /// Lower case words joined by hyphens; stable.
  package var code: String {
    switch self {
    case .truncated: "truncated"
    case .damaged: "damaged"
    case .trailingBytes: "trailing-bytes"
    case .tooLarge: "too-large"
    case .tooManyEntries: "too-many-entries"
    case .unsafeName: "unsafe-name"
    case .duplicateName: "duplicate-name"
    case .unsupported: "unsupported"
    }
  }

  /// What happened, the rule, the next step.
  package var description: String {
    switch self {
    case .truncated(let format):
      "The \(format.rawValue) data ends too early; it is read whole or not at all. Fetch or copy it again."
    case .damaged(let format, let detail):
      "The \(format.rawValue) data is damaged (\(detail)); it is read whole or not at all. Fetch or copy it again."
    case .trailingBytes(let format, let count):
      "\(count) bytes follow the end of the \(format.rawValue) data; nothing may follow it. Remove them."
    case .tooLarge(let format, let limit):
      "The \(format.rawValue) data unpacks to more than \(limit) bytes, which is the limit. Send it in smaller parts."
    case .tooManyEntries(let count, let limit):
      "The archive has \(count) entries; at most \(limit) are read. Split it."
    case .unsafeName(let name):
      "The archive has an entry named '\(name)'; a name is a relative path of plain parts such as folder/file.xml. "
        + "Rename the entry."
    case .duplicateName(let name):
      "The archive has two entries named '\(name)'; each name is there once. Rename or remove one of them."
    case .unsupported(let feature, let entry):
      "The entry '\(entry)' uses \(feature), which is not read here. Save the archive again without it."
    }
  }
}
