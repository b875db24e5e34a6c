/// A web address as records carry it: http or https, in printable ASCII, without a user's name in it.
///
/// Whether it may be followed is decided where it is followed.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// Parses an address of at most 2,000 characters with a host.
  public init(_ text: some StringProtocol) throws(ParseError) {
    let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
    let rest = scheme.map { text.utf8.dropFirst($0.utf8.count) }
    guard text.utf8.count <= 2000, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), let rest,
      Self.isAuthority(rest.prefix { !"/?#".utf8.contains($0) })
    else {
      throw ParseError(
        "web-address", text, rule: "is not a web address: write it in full, such as https://example.org/page")
    }
    description = String(text)
  }

  // A host and, after a colon, the digits of a port; no "user@".
  private static func isAuthority(_ text: some Collection<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let host = parts.first, !host.isEmpty, parts.count <= 2 else { return false }
    return host.allSatisfy { $0.isAlphanumeric || $0 == .hyphen || $0 == .point }
      && parts.dropFirst().allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
  }
}
