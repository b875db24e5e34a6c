/// The names that an entry may have.
enum ZipName {
  /// Refuses a name that could lead out of a folder, or that some system cannot keep.
  ///
  /// Checked when reading and when writing. A trailing `/` marks a folder.
  static func check(_ name: String) throws(CompressionError) {
    let path = name.hasSuffix("/") ? name.dropLast() : name[...]
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { $0 != "" && $0 != "." && $0 != ".." }
    let isPrintable = name.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\\" && scalar != ":"
    }
    guard isPlain, isPrintable, name.utf8.count <= 1_024 else { throw .unsafeName(name) }
  }
}
