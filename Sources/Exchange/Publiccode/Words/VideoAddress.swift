/// Addresses of videos that other pages can show, after the list of providers of oEmbed.
enum VideoAddress {
  /// Whether a provider offers it.
  static func isKnown(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return patterns.contains { matches(bytes[...], $0[...]) }
  }

  private static let list = ReferenceList(PackageResources.oembed_txt)

  // Patterns are listed without their scheme, since most are offered under both; a star stands for any text.
  private static let patterns: [[ArraySlice<UInt8>]] =
    (list.items("both").flatMap { ["http://\($0)", "https://\($0)"] } + list.items("https").map { "https://\($0)" }
    + list.items("http").map { "http://\($0)" } + list.items("plain"))
    .map { Array($0.utf8).split(separator: 0x2A, omittingEmptySubsequences: false) }

  // The pieces between the stars, each at its earliest place; the last at the end.
  private static func matches(_ text: ArraySlice<UInt8>, _ pieces: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    guard let first = pieces.first, let last = pieces.last, text.starts(with: first) else { return false }
    if pieces.count == 1 { return text.count == first.count }
    var rest = text.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }
}
