/// The query of a URL as a form sends it: names and values in their order.
struct Query: Hashable {
  private let pairs: [(name: String, value: String)]

  /// More pairs than any page has; the rest is passed over.
  static let mostPairs = 32

  /// Reads `lang=en&q=smart+city`; what is not percent-encoded rightly is taken as it stands.
  init(_ text: String?) {
    pairs = (text ?? "").split(separator: "&").prefix(Self.mostPairs).map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (Self.decoded(parts[0]), parts.count > 1 ? Self.decoded(parts[1]) : "")
    }
  }

  /// The first value of a name, without blanks around it; nil where there is none, or an empty one.
  subscript(name: String) -> String? {
    guard let value = pairs.first(where: { $0.name == name })?.value else { return nil }
    let words = value.split { $0.isWhitespace }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// All values of a name that say something, in their order, each once.
  func values(of name: String) -> [String] {
    var values: [String] = []
    for pair in pairs where pair.name == name {
      let value = pair.value.split { $0.isWhitespace }.joined(separator: " ")
      if !value.isEmpty, !values.contains(value) { values.append(value) }
    }
    return values
  }

  /// The names that occur.
  var names: [String] { pairs.map(\.name) }

  static func == (a: Query, b: Query) -> Bool { a.pairs.elementsEqual(b.pairs, by: ==) }

  func hash(into hasher: inout Hasher) {
    for pair in pairs { hasher.combine(pair.name) }
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let high = digit(rest.first), let low = digit(rest.dropFirst().first) {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8?) -> UInt8? {
    switch byte {
    case let byte? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte): byte - UInt8(ascii: "0")
    case let byte? where (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte): byte - UInt8(ascii: "A") + 10
    case let byte? where (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
