import Exchange

extension NodeSettings {
  /// All settings in use, a line each, in the order of ``Key``; passwords in addresses are left out.
  ///
  /// Signing keys are no settings: they lie in files of their own and are never printed.
  package var printed: String {
    Key.allCases.map { "\($0.rawValue): \(words($0))\n" }.joined()
  }

  private func words(_ key: Key) -> String {
    switch key {
    case .member: "\(member)"
    case .realm: realm.rawValue
    case .directoryKey: directoryKey.map { "\($0)" } ?? "–"
    case .peers: peers.isEmpty ? "–" : peers.map(Self.redacted).joined(separator: " ")
    case .host: host
    case .port: "\(port)"
    case .catalog: catalog ?? "–"
    case .interval: "\(interval)"
    case .zone: zone.rawValue
    case .contact: contact.isEmpty ? "–" : contact
    case .site: site ?? "–"
    case .today: today.map { "\($0)" } ?? "–"
    case .logLevel: logLevel
    case .logFormat: logFormat
    case .reportMonths: reportMonths.map { "\($0)" } ?? "–"
    case .remindTo, .remindAt, .remindDays: reminders.words(key)
    case .mailServer, .mailFrom, .mailUser, .mailPasswordFile, .mailPassword, .mailCertificates:
      reminders.mail?.words(key) ?? "–"
    }
  }

  /// `https://user:password@hub/` without what stands before the at sign.
  static func redacted(_ url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return url }
    let authority = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let at = authority.lastIndex(of: "@") else { return url }
    return url[..<scheme.upperBound] + "…" + url[at...]
  }
}
