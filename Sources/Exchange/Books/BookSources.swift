import Catalog

extension Source {
  /// "Title <https://…>".
  var written: String {
    guard let url else { return title }
    return title == url.description ? title : "\(title) <\(url)>"
  }

  /// The sources in a cell: one on each line; several addresses may also stand on one, with semicolons between.
  static func list(_ text: String) -> [Source] {
    text.listed(at: \.isNewline).flatMap { line in
      let pieces = line.listed
      let areAddresses = pieces.allSatisfy { (try? WebAddress($0)) != nil }
      return (areAddresses ? pieces : [line]).map(source)
    }
  }

  /// A title, an address, or both as "Title <https://…>".
  private static func source(_ text: String) -> Source {
    if let url = try? WebAddress(text) { return Source(String(text.prefix(200)), url: url) }
    guard text.hasSuffix(">"), let open = text.lastIndex(of: "<"), open > text.startIndex,
      let url = try? WebAddress(text[text.index(after: open)...].dropLast())
    else { return Source(text) }
    return Source(String(text[..<open]).collapsingSpace, url: url)
  }
}
