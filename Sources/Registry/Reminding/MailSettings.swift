package import Catalog
package import Transfer

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The mail server that a node hands its mail to, and whose name stands under it.
package struct MailSettings: Hashable, Sendable {
  /// Without the password, which is read when it is needed.
  package var relay: MailRelay
  package var from: MailAddress
  /// A file whose first line is the password; relative to the node's folder.
  package var passwordFile: String?
  /// The password itself, from the environment.
  package var password: Secret?

  /// Reads the settings and leaves what is wrong with `words`; nil where no server is named.
  init?(_ words: inout SettingsWords) {
    let from = words.read(.mailFrom, MailAddress?.none, "is not a mail address such as simpul@kota-a.example") {
      try? MailAddress($0)
    }
    let user = words.one(.mailUser)
    passwordFile = words.one(.mailPasswordFile)
    password = words.one(.mailPassword).map { Secret($0) }
    if user != nil, passwordFile == nil, password == nil {
      words.refuse("mailUser: needs a password; name its file in mailPasswordFile")
    }
    if user == nil, passwordFile != nil || password != nil { words.refuse("mailPasswordFile: needs mailUser") }
    let certificates = words.one(.mailCertificates)
    let server = words.read(
      .mailServer, MailRelay?.none, "is not a mail server such as smtps://mail.kota-a.example or smtp://mail:587"
    ) { word in
      Self.relay(word, user: user, certificates: certificates)
    }
    guard let server else { return nil }
    guard let from else {
      if words.all(.mailFrom).isEmpty { words.refuse("mailServer: needs mailFrom, the address that mail comes from") }
      return nil
    }
    relay = server
    self.from = from
  }

  /// On this machine nobody listens in between, and small relays there have no certificate; whoever names one
  /// wants it used.
  private static func relay(_ url: String, user: String?, certificates: String?) -> MailRelay? {
    guard let relay = try? MailRelay(url, user: user, certificates: certificates) else { return nil }
    guard Loopback.contains(host: relay.host), certificates == nil else { return relay }
    return try? MailRelay(url, user: user, requiresEncryption: false)
  }

  /// The server with the password that belongs to it.
  package func relay(for folder: NodeFolder) throws(RegistryError) -> MailRelay {
    var relay = relay
    relay.certificates = relay.certificates.map(folder.resolve)
    if let password {
      relay.password = password.revealed
    } else if let path = passwordFile.map(folder.resolve) {
      guard let bytes = try PrivateFile.read(path) else { throw .noPassword(path) }
      relay.password = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    }
    return relay
  }

  /// A setting as it is printed; never a password.
  func words(_ key: NodeSettings.Key) -> String {
    switch key {
    case .mailServer: "\(relay.isEncryptedFromTheStart ? "smtps" : "smtp")://\(relay.host):\(relay.port)"
    case .mailFrom: "\(from)"
    case .mailUser: relay.user ?? "–"
    case .mailPasswordFile: passwordFile ?? "–"
    case .mailPassword: password.map { "\($0)" } ?? "–"
    case .mailCertificates: relay.certificates ?? "–"
    default: "–"
    }
  }
}

extension RegistryError {
  fileprivate static func noPassword(_ path: String) -> RegistryError {
    RegistryError(
      .keyOrPermission,
      id: "Berkas sandi surel '\(path)' tidak ada. Buat berkas itu, isi dengan sandinya pada baris pertama, dan "
        + "batasi izinnya: chmod 600.",
      en: "There is no file '\(path)' with the mail password. Make it, put the password on its first line, and "
        + "restrict it: chmod 600.")
  }
}
