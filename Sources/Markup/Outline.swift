/// The tags of a document and where they begin, found without judging them.
///
/// The outline is made before libxml2 sees a byte. It refuses what a record has no use for and what a
/// parser could be hurt with, and it knows the place of every start tag. It does not check that the
/// document is well-formed: that is libxml2's part, and where the two could disagree, libxml2 refuses.
struct Outline: Sendable {
  /// One start, end or empty tag.
  struct Tag: Sendable {
    enum Kind { case start, end, empty }
    let kind: Kind
    /// The offset of `<`.
    let offset: Int
    /// One past the `>`.
    let end: Int
    /// The bytes of the qualified name.
    let name: Range<Int>
  }

  /// In document order.
  let tags: [Tag]

  init(_ text: SourceText, limits: MarkupLimits) throws(MarkupError) {
    var scanner = Scanner(text, limits: limits)
    try scanner.run()
    tags = scanner.tags
  }

  /// The offsets of all start tags, in document order: the n-th belongs to the n-th element.
  var elementOffsets: [Int] { tags.filter { $0.kind != .end }.map(\.offset) }

  /// The elements that are open where a byte stands, the tag that the byte is in included.
  func keyPath(at offset: Int, in text: SourceText) -> String {
    var path = KeyPathBuilder()
    for tag in tags.prefix(while: { $0.offset <= offset }) {
      if tag.kind != .end {
        let name = text.bytes[tag.name]
        path.enter(String(decoding: name.split(separator: 0x3A).last ?? name, as: UTF8.self))
      }
      // An element is left behind its end tag: a mismatched end tag belongs to the element it does not fit.
      if tag.kind != .start, tag.end <= offset { path.leave() }
    }
    return path.text
  }
}

/// Numbers siblings while a document is walked.
struct KeyPathBuilder {
  private var names: [String] = []
  private var counts: [[String: Int]] = [[:]]

  var text: String { names.joined(separator: "/") }

  mutating func enter(_ name: String) {
    let number = (counts[counts.count - 1][name] ?? 0) + 1
    counts[counts.count - 1][name] = number
    names.append(number == 1 ? name : "\(name)[\(number)]")
    counts.append([:])
  }

  mutating func leave() {
    guard !names.isEmpty else { return }
    names.removeLast()
    counts.removeLast()
  }
}
