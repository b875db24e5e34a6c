/// Where a broken-off download goes on, or which part of it is wanted, and how to know that it is still the same thing.
package struct ResumePoint: Hashable, Sendable {
  /// Bytes held already; the answer should start with the byte of this number.
  package let offset: Int
  /// Bytes wanted from there, 1 or more; nil: all that follow.
  package let count: Int?
  /// A strong entity tag with its quotes, as the first answer gave it.
  package let validator: String

  /// Makes a point to go on from, or nil where going on would be unsafe.
  ///
  /// Without bytes there is nothing to go on from. A weak tag promises the same meaning, not the
  /// same bytes: RFC 9110, 13.1.5, "A client MUST NOT generate an If-Range header field containing
  /// an entity tag that is marked as weak." Where this is nil, ask for the whole.
  package init?(offset: Int, validator: String) {
    let bytes = Array(validator.utf8)
    guard offset > 0, bytes.count >= 2, bytes.first == UInt8(ascii: "\""),
      bytes.last == UInt8(ascii: "\"")
    else { return nil }
    self.offset = offset
    count = nil
    self.validator = validator
  }

  /// Makes a point for one part of a download whose strong tag is known beforehand; nil for what is no part.
  package init?(offset: Int, count: Int, validator: String) {
    let bytes = Array(validator.utf8)
    guard offset >= 0, count > 0, bytes.count >= 2, bytes.first == UInt8(ascii: "\""),
      bytes.last == UInt8(ascii: "\"")
    else { return nil }
    (self.offset, self.count) = (offset, count)
    self.validator = validator
  }
}
