/// The first 100 bytes of an SQLite file, read without SQLite: opening a stranger's file for writing
/// would already change it.
struct FileHeader {
  static let byteCount = 100

  private static let magic = Array("SQLite format 3\0".utf8)

  /// The number of bytes that the file says it has, unless an old writer left that out.
  let fileByteCount: Int?

  /// Throws ``StoreError/notRegister(_:)`` for another kind of file, ``StoreError/damaged(_:detail:)`` if
  /// the file ends inside the header, ``StoreError/newerSchema(_:found:known:)`` if it is not for us.
  init(_ bytes: [UInt8], path: String) throws(StoreError) {
    guard bytes.starts(with: Self.magic.prefix(bytes.count)) else { throw .notRegister(path) }
    guard bytes.count >= Self.byteCount else {
      throw .damaged(path, detail: "it ends after \(bytes.count) bytes")
    }
    func number(at offset: Int, _ width: Int = 4) -> Int {
      bytes[offset..<offset + width].reduce(0) { $0 << 8 | Int($1) }
    }
    guard number(at: 68) == Schema.applicationID else { throw .notRegister(path) }
    let schema = number(at: 60)
    guard schema <= Schema.current else {
      throw .newerSchema(path, found: schema, known: Schema.current)
    }
    // 1 stands for 65,536; the count of pages is valid only if it was written with the last change.
    let pageSize = number(at: 16, 2) == 1 ? 65_536 : number(at: 16, 2)
    fileByteCount = number(at: 24) == number(at: 92) ? number(at: 28) * pageSize : nil
  }
}

extension RegisterPlace {
  /// Throws unless this is a register of a known schema that was not cut off.
  ///
  /// SQLite takes a last page that is cut short for a whole one. While there is a write-ahead log, pages
  /// may rightly be missing, and SQLite looks itself.
  func requireRegister() throws(StoreError) {
    let log = RegisterPlace(path: path + "-wal")
    let logBefore = try log.byteCount() ?? 0
    let header = try FileHeader(try beginning(FileHeader.byteCount), path: path)
    let found = try byteCount() ?? 0
    let logAfter = try log.byteCount() ?? 0
    guard let expected = header.fileByteCount, found < expected, logBefore + logAfter == 0 else { return }
    throw .damaged(path, detail: "it has \(found) of \(expected) bytes")
  }
}
