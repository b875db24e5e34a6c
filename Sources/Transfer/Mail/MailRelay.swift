/// A mail server that takes mail from this node and sees to the rest, as an operator describes it.
package struct MailRelay: Hashable, Sendable {
  /// In lower case; an IPv6 address without its brackets.
  package let host: String
  /// 1…65535; 465 with `smtps`, 587 with `smtp`, unless the URL has another.
  package let port: Int
  /// Whether TLS begins with the first byte, rather than by STARTTLS.
  package let isEncryptedFromTheStart: Bool
  /// Whether mail stays here rather than going out in the clear; false only for a relay on this machine.
  package let requiresEncryption: Bool
  /// Whom to log in as; without a name, nobody logs in.
  package var user: String?
  package var password: String
  /// A file of certificates in PEM to trust in place of those of the system.
  package var certificates: String?
  /// How long to wait for a connection, and for the whole delivery; the other limits concern answers.
  package var limits = TransferLimits(totalTimeout: .seconds(120))

  /// Reads `smtps://mail.kota.example` or `smtp://mail.kota.example:587`, perhaps with a slash at the end.
  package init(
    _ url: String, user: String? = nil, password: String = "", certificates: String? = nil,
    requiresEncryption: Bool = true
  ) throws(TransferError) {
    let scheme = Authority.scheme(ofURL: url)
    guard scheme == "smtp" || scheme == "smtps", let authority = Authority(ofURL: url), !authority.hasUser,
      url.utf8.allSatisfy({ 0x21...0x7E ~= $0 }), Self.endsWithAuthority(url)
    else { throw .badRelay(url) }
    for secret in [user ?? "", password] where secret.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      throw .badMail(.login)
    }
    host = authority.host
    port = authority.port
    isEncryptedFromTheStart = scheme == "smtps"
    self.requiresEncryption = requiresEncryption || isEncryptedFromTheStart
    self.user = user
    self.password = password
    self.certificates = certificates
  }

  /// What libcurl reads; it would take a path for the name to greet with.
  var url: String {
    "\(isEncryptedFromTheStart ? "smtps" : "smtp")://\(host.contains(":") ? "[\(host)]" : host):\(port)"
  }

  private static func endsWithAuthority(_ url: String) -> Bool {
    guard let slashes = url.firstRange(of: "//") else { return false }
    let rest = url[slashes.upperBound...].drop { $0 != "/" && $0 != "?" && $0 != "#" }
    return rest.isEmpty || rest == "/"
  }
}

extension MailRelay: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Where it is and whom it knows us as; never the password, not in a mirror either.
  package var description: String { url + (user.map { " as \($0)" } ?? "") }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: ["relay": description]) }
}
