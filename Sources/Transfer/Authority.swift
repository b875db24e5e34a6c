/// Host and port of an absolute `http` or `https` URL, for sentences and checks.
///
/// It decides nothing about where a request goes: libcurl parses the URL itself.
struct Authority: Hashable, Sendable {
  /// In lower case; an IPv6 address without its brackets.
  let host: String
  /// 1…65535; 80 or 443 where the URL has none.
  let port: Int
  /// Whether a user name, and perhaps a password, stands before the host.
  let hasUser: Bool

  init?(ofURL url: String) {
    guard let (secure, text) = Self.split(url) else { return nil }
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
      port = secure ? 443 : 80
    } else {
      guard rest.first == ":", let number = Int(digits: rest.dropFirst().utf8),
        (1...65535).contains(number)
      else { return nil }
      port = number
    }
  }

  /// Finds what stands between `//` and the path.
  private static func split(_ url: String) -> (secure: Bool, authority: Substring)? {
    let lower = url.lowercased()
    let secure = lower.hasPrefix("https://")
    guard secure || lower.hasPrefix("http://") else { return nil }
    let after = url.dropFirst(secure ? 8 : 7)
    return (secure, after.prefix { $0 != "/" && $0 != "?" && $0 != "#" })
  }

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
