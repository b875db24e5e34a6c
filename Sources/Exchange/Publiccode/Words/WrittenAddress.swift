/// An address taken apart as RFC 3986 has it, only as far as rules ask.
struct WrittenAddress: Hashable {
  /// In lower case; empty in a relative address.
  private(set) var scheme = ""
  private(set) var host = ""
  private(set) var path = ""
  private(set) var fragment = ""
  /// What follows the scheme where no slash does, as in `urn:isbn:…`.
  private(set) var opaque = ""

  /// Takes an address apart; nil: it is none, not even a relative one.
  init?(_ text: String) {
    guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else { return nil }
    var rest = Substring(text)
    if let hash = rest.firstIndex(of: "#") {
      fragment = String(rest[rest.index(after: hash)...])
      rest = rest[..<hash]
    }
    guard let scheme = Self.takeScheme(&rest) else { return nil }
    self.scheme = scheme
    if let question = rest.firstIndex(of: "?") { rest = rest[..<question] }
    if !rest.hasPrefix("/") {
      if !scheme.isEmpty {
        opaque = String(rest)
        return
      }
      if rest.prefix(while: { $0 != "/" }).contains(":") { return nil }
    }
    if rest.hasPrefix("//"), !scheme.isEmpty || !rest.hasPrefix("///") {
      let authority = rest.dropFirst(2).prefix { $0 != "/" }
      rest = rest.dropFirst(2 + authority.count)
      host = String(authority.split(separator: "@", omittingEmptySubsequences: false).last ?? "")
      guard Self.isHost(host) else { return nil }
    }
    path = String(rest)
    guard Self.hasRightEscapes(path), Self.hasRightEscapes(fragment) else { return nil }
  }

  /// Whether it names a place on the web.
  var isWeb: Bool { (scheme == "http" || scheme == "https") && !host.isEmpty }

  /// Whether it names anything at all.
  var isAbsolute: Bool {
    if scheme == "file" { return path.count > 1 }
    return !scheme.isEmpty && !(host.isEmpty && fragment.isEmpty && opaque.isEmpty)
  }

  // The scheme, taken away with its colon; empty: there is none; nil: there is only the colon.
  private static func takeScheme(_ text: inout Substring) -> String? {
    guard let end = text.utf8.firstIndex(where: { !isScheme($0) }), text.utf8[end] == 0x3A else { return "" }
    let scheme = text[..<end]
    guard let first = scheme.utf8.first else { return nil }
    guard (first | 0x20) >= 0x61 else { return "" }
    text = text[text.index(after: end)...]
    return scheme.lowercased()
  }

  private static func isScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }

  // A name or a number in brackets, then a port of digits.
  private static func isHost(_ text: String) -> Bool {
    var name = Substring(text)
    if name.hasPrefix("[") {
      guard let close = name.lastIndex(of: "]") else { return false }
      let port = name[name.index(after: close)...]
      return port.isEmpty || port.hasPrefix(":") && port.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    if let colon = name.lastIndex(of: ":") {
      guard name[name.index(after: colon)...].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
      name = name[..<colon]
    }
    return name.unicodeScalars.allSatisfy { $0.value > 0x7F || !" ^`{}|\\%/?#@".unicodeScalars.contains($0) }
  }

  private static func hasRightEscapes(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.allSatisfy { index in
      guard bytes[index] == 0x25 else { return true }
      return index + 2 < bytes.count && isHex(bytes[index + 1]) && isHex(bytes[index + 2])
    }
  }

  static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
