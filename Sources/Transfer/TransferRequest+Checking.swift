extension TransferRequest {
  /// Refuses what must not reach libcurl, which takes text up to the first NUL as it is.
  func check() throws(TransferError) {
    try checkURL()
    for (name, value) in headers {
      try Self.checkHeader(name, value)
      guard !Self.ownHeaders.contains(name.lowercased()) else {
        throw .badHeader(name: name, reason: .written)
      }
    }
    if let ifNoneMatch { try Self.checkHeader("If-None-Match", ifNoneMatch) }
    if let resume { try Self.checkHeader("If-Range", resume.validator) }
  }

  private func checkURL() throws(TransferError) {
    guard let scheme = Authority.scheme(ofURL: url) else { throw .badURL(url) }
    guard scheme == "http" || scheme == "https" else { throw .refusedProtocol(url: url) }
    guard url.utf8.allSatisfy(Self.urlBytes.contains), let authority = Authority(ofURL: url),
      !authority.hasUser
    else { throw .badURL(url) }
  }

  /// Refuses a line break above all: it would end the header and begin another one.
  private static func checkHeader(_ name: String, _ value: String) throws(TransferError) {
    guard !name.isEmpty, name.utf8.allSatisfy(tokenBytes.contains) else {
      throw .badHeader(name: name, reason: .name)
    }
    guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
      throw .badHeader(name: name, reason: .value)
    }
  }

  /// Two different values of one of these would let two readers see two requests.
  private static let ownHeaders: Set<String> = [
    "accept-encoding", "connection", "content-length", "expect", "host", "if-none-match", "if-range",
    "range", "te", "trailer", "transfer-encoding", "upgrade", "user-agent",
  ]

  private static let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
  /// RFC 9110, 5.6.2: a header name is a token.
  private static let tokenBytes = letters.union("!#$%&'*+-.^_`|~".utf8)
  /// RFC 3986, section 2: reserved, unreserved and the percent sign.
  private static let urlBytes = letters.union("-._~:/?#[]@!$&'()*+,;=%".utf8)
}
