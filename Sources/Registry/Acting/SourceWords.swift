import Catalog

/// What somebody named as the source of a record: a file, a web address, or a title.
struct SourceWords {
  let source: Source
  /// The file, where it is one.
  let file: PaperFile?

  /// Reads `Title`, `https://…`, `Title <https://…>` or the path of a file.
  ///
  /// What looks like a file and is none is refused, so that a mistyped path does not become a title.
  init(_ text: String) throws(RegistryError) {
    let text = text.collapsed
    if PaperFile.exists(text) {
      let file = try PaperFile(text)
      (source, self.file) = (Source(file.name.collapsed), file)
      return
    }
    file = nil
    if let url = try? WebAddress(text) {
      source = Source(text.prefix(200).description, url: url)
    } else if text.hasSuffix(">"), let open = text.lastIndex(of: "<"),
      let url = try? WebAddress(text[text.index(after: open)...].dropLast()), !text[..<open].allSatisfy(\.isWhitespace)
    {
      source = Source(String(text[..<open]).collapsed, url: url)
    } else {
      guard PaperFile.mediaType(of: text) == nil else { throw .noFile(text) }
      guard !text.isEmpty else { throw .emptySource }
      source = Source(text)
    }
  }
}

extension String {
  /// The text with every run of white space as one space, as records hold texts.
  var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension RegistryError {
  fileprivate static let emptySource = RegistryError(
    .badInput, id: "Sumber kosong: tulis judul, alamat, atau nama berkasnya.",
    en: "The source is empty: write its title, its address or the name of its file.")
}
