/// Host and port of an absolute URL of a scheme that is spoken here, for sentences and checks.
///
/// It decides nothing about where a request goes: libcurl parses the URL itself.
struct Authority: Hashable, Sendable {
  /// In lower case; an IPv6 address without its brackets.
  let host: String
  /// 1…65535; that of the scheme where the URL has none.
  let port: Int
  /// Whether a user name, and perhaps a password, stands before the host.
  let hasUser: Bool

  init?(ofURL url: String) {
    guard let (usual, text) = Self.split(url) else { return nil }
    let at = text.lastIndex(of: "@")
    hasUser = at != nil
    let place = at.map { text[text.index(after: $0)...] } ?? text
    let hostEnd: Substring.Index
    if place.first == "[" {
      guard let bracket = place.firstIndex(of: "]") else { return nil }
      host = place[..<bracket].dropFirst().lowercased()
      hostEnd = place.index(after: bracket)
    } else {
      hostEnd = place.firstIndex(of: ":") ?? place.endIndex
      host = place[..<hostEnd].lowercased()
    }
    guard !host.isEmpty else { return nil }
    let rest = place[hostEnd...]
    if rest.isEmpty {
      port = usual
    } else {
      guard rest.first == ":", let number = Int(digits: rest.dropFirst().utf8),
        (1...65535).contains(number)
      else { return nil }
      port = number
    }
  }

  /// Finds what stands between `//` and the path, and the usual port of the scheme.
  private static func split(_ url: String) -> (port: Int, authority: Substring)? {
    guard let scheme = scheme(ofURL: url), let port = usualPorts[scheme] else { return nil }
    let rest = url.dropFirst(scheme.count + 1)
    guard rest.hasPrefix("//") else { return nil }
    return (port, rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" })
  }

  /// Mail is handed in at the ports of RFC 8314, not at the one where servers hand it to each other.
  private static let usualPorts = ["http": 80, "https": 443, "smtp": 587, "smtps": 465]

  /// The scheme of an absolute URL in lower case; nil for a relative one, even if it has a colon.
  static func scheme(ofURL url: String) -> String? {
    let start = url.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    guard !start.isEmpty, url[start.endIndex...].first == ":" else { return nil }
    return start.lowercased()
  }

  /// The URL with user name and password hidden, fit for a log or a screen.
  static func redacted(_ url: String) -> String {
    guard let slashes = url.firstRange(of: "//") else { return url }
    let rest = url[slashes.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let at = authority.lastIndex(of: "@") else { return url }
    return url[..<slashes.upperBound] + "…" + rest[at...]
  }
}
