extension TilePath {
  /// Reads a path that ``description`` would print; every other spelling is refused.
  package init(_ text: some StringProtocol) throws(LedgerError) {
    try self.init(parsing: Array(text.utf8))
  }

  private init(parsing text: [UInt8]) throws(LedgerError) {
    var parts = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let refusal = LedgerError.tilePath(
      text.quoted, rule: "a path reads tile/<level or entries>/x001/x234/067, with .p/<1 to 255> if partial")
    guard parts.count >= 3, parts.removeFirst().elementsEqual("tile".utf8) else { throw refusal }

    let place = parts.removeFirst()
    let content: Content
    if place.elementsEqual("entries".utf8) {
      content = .entries
    } else {
      guard let level = CanonicalNumber.parse(place) else { throw refusal }
      content = .hashes(level: level)
    }

    var width = Self.fullWidth
    if parts.count >= 2, let stem = parts[parts.count - 2].droppingSuffix(".p") {
      guard let partial = CanonicalNumber.parse(parts.removeLast()), partial < width else { throw refusal }
      width = partial
      parts[parts.count - 1] = stem
    }

    guard let index = Self.index(ofGroups: parts) else { throw refusal }
    try self.init(content, index: index, width: width)
    // One path, one spelling: leading groups of zeros and the like end here.
    guard description.utf8.elementsEqual(text) else { throw refusal }
  }

  /// Joins `x001`, `x234`, `067` to 1234067; `nil` beyond the largest `Int`.
  private static func index(ofGroups groups: [ArraySlice<UInt8>]) -> Int? {
    var digits: [UInt8] = []
    for (position, group) in groups.enumerated() {
      let isLast = position == groups.count - 1
      guard isLast || group.first == UInt8(ascii: "x") else { return nil }
      digits += isLast ? group : group.dropFirst()
    }
    // Padding goes, the last digit stays: 000 is index 0.
    let leading = digits.dropLast().prefix { $0 == UInt8(ascii: "0") }.count
    return CanonicalNumber.parse(digits.dropFirst(leading))
  }
}

extension ArraySlice<UInt8> {
  fileprivate func droppingSuffix(_ suffix: String) -> ArraySlice<UInt8>? {
    self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) ? dropLast(suffix.utf8.count) : nil
  }
}
