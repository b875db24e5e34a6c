/// Addresses that never leave this machine.
package enum Loopback {
  /// Whether a host name or address can only mean this machine.
  package static func contains(host: String) -> Bool {
    if host == "localhost" || host == "::1" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127"
      && parts.allSatisfy { part in UInt8(part).map { String($0) == part } ?? false }
  }

  /// Whether an `http` or `https` URL, written without user or password, stays on this machine.
  package static func contains(url: String) -> Bool {
    guard let scheme = ["http://", "https://"].first(where: url.hasPrefix) else { return false }
    let authority = url.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.contains("@") else { return false }
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      return contains(host: String(authority[...end]))
    }
    return contains(host: String(authority.prefix { $0 != ":" }))
  }
}
