/// A mailbox such as `kerjasama@kota-a.example`: a plain local part and a domain, in ASCII.
///
/// The domain is kept in lower case, so that one mailbox has one spelling. Quoted local parts, comments and
/// address literals, which RFC 5321 allows and no office uses, are refused.
public struct MailAddress: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let description: String

  /// Parses an address without a name before it.
  public init(_ text: some StringProtocol) throws(ParseError) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isLocalPart(parts[0].utf8), Self.isDomain(parts[1].utf8) else {
      throw ParseError(
        "mail-address", text,
        rule: "is not a mail address: write it alone and in ASCII, such as kerjasama@kota-a.example")
    }
    description = "\(parts[0])@\(parts[1].lowercased())"
  }

  /// What follows the at sign.
  public var domain: String { String(description.drop { $0 != "@" }.dropFirst()) }

  /// RFC 5321, 4.5.3.1.1 gives a local part 64 octets; RFC 5322, 3.2.3 the characters between its dots.
  private static func isLocalPart(_ bytes: some Collection<UInt8>) -> Bool {
    (1...64).contains(bytes.count)
      && bytes.split(separator: .point, omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetterOrDigit || special.contains($0) } }
  }

  /// RFC 1035, 2.3.4: labels of 63 octets, 253 together.
  private static func isDomain(_ bytes: some Collection<UInt8>) -> Bool {
    (1...253).contains(bytes.count)
      && bytes.split(separator: .point, omittingEmptySubsequences: false).allSatisfy { label in
        (1...63).contains(label.count) && label.first != .hyphen && label.reversed().first != .hyphen
          && label.allSatisfy { $0.isLetterOrDigit || $0 == .hyphen }
      }
  }

  private static let special = Set("!#$%&'*+-/=?^_`{|}~".utf8)

  public static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool { isDigit || (self | 0x20).isLowercaseLetter }
}
