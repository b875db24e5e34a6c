/// How much of a document is read before it is refused.
///
/// The defaults hold any record that people write; a limit is checked before libxml2 sees the document.
package struct MarkupLimits: Hashable, Sendable {
  /// Bytes of the whole document; at most 10,000,000, the bound of libxml2 for one text.
  package let bytes: Int
  /// Elements open at the same time, 1…256; the root is 1.
  package let depth: Int
  /// Attributes of one element, namespace declarations included.
  package let attributes: Int
  /// Elements of the whole document.
  package let elements: Int

  /// Limits for a record, unless others are given; values beyond what libxml2 reads are lowered to that.
  package init(bytes: Int = 1 << 20, depth: Int = 64, attributes: Int = 64, elements: Int = 10_000) {
    self.bytes = min(bytes, 10_000_000)
    self.depth = min(depth, 256)
    self.attributes = attributes
    self.elements = elements
  }
}
