package import Catalog
package import Exchange
package import Ledger
import Transfer

/// Everything an operator decides about a node; read once at the start, refused whole if anything is wrong.
package struct NodeSettings: Hashable, Sendable {
  /// Whose log this node signs.
  package var member: MemberID
  package var realm: Origin.Realm
  /// The key of the directory, as compared with the fingerprint on the letter; nil before it is known.
  package var directoryKey: VerifierKey?
  /// Nodes to reconcile with, such as `http://hub.example:8470`.
  package var peers: [String]
  /// Address to listen on.
  package var host: String
  /// Port 1…65535 to listen on.
  package var port: Int
  /// The folder that `publish` reads; relative to the node's folder.
  package var catalog: String?
  /// Seconds between two rounds with a peer, 1…86400, before jitter.
  package var interval: Int
  package var zone: IndonesianZone
  /// Where an operator can be reached; part of the User-Agent.
  package var contact: String
  /// Where people find the pages of this node, such as `https://mitrakota.kota-a.example`, without a slash at its
  /// end; what is sent or pasted elsewhere links to it. Nil: nothing is linked.
  package var site: String?
  /// The legal day that answers take as today. Only a demonstration has one.
  package var today: CalendarDay?
  /// How much is logged: trace, debug, info, notice, warning or error.
  package var logLevel: String
  /// `text` or `json`.
  package var logFormat: String
  /// Months in force without a report from which one is due; nil: none is, since no period is verified in law.
  package var reportMonths: Int?
  /// Who is reminded by mail, when, and through which server.
  package var reminders: ReminderSettings

  /// The name of this node's own log.
  package var origin: Origin { Origin(realm, member) }
  /// The name of the directory's log.
  package var directory: Origin { .directory(realm) }
}

extension NodeSettings {
  /// One setting by its name in the file; environment and flags spell it their own way.
  package enum Key: String, CaseIterable, Sendable {
    case member, realm, directoryKey, peers, host, port, catalog, interval, zone, contact, site, today
    case logLevel, logFormat
    case reportMonths
    case remindTo, remindAt, remindDays
    case mailServer, mailFrom, mailUser, mailPasswordFile, mailPassword, mailCertificates

    /// Whether it has any number of values.
    package var isList: Bool { [.peers, .remindTo, .remindDays].contains(self) }
    /// Whether it comes from the environment alone: a file is copied, and flags are seen by everybody on the machine.
    package var isSecret: Bool { self == .mailPassword }
  }

  /// Reads the settings; `value` gives the words of a setting, empty where it is not set.
  ///
  /// Throws one error that lists everything that is wrong.
  package init(_ value: (Key) -> [String]) throws(RegistryError) {
    var words = SettingsWords(value)
    let member = words.read(.member, MemberID?.none, "is not a member id such as 73.71 or apeksi") {
      try? MemberID($0)
    }
    realm = words.read(.realm, .official, "is not mitrakota or mitrakota-demo", Origin.Realm.init(rawValue:))
    directoryKey = words.read(.directoryKey, nil, "is not a key as the letter prints it") { try? VerifierKey($0) }
    peers = value(.peers)
    for peer in peers {
      if !(peer.hasPrefix("http://") || peer.hasPrefix("https://")) {
        words.refuse("peers: '\(Self.redacted(peer))' does not begin with http:// or https://")
      } else if Self.redacted(peer) != peer {
        words.refuse("peers: '\(Self.redacted(peer))' names a user; nodes need none, write the address alone")
      }
    }
    host = words.read(.host, "127.0.0.1", "") { $0 }
    port = words.read(
      .port, 8470, "is not a port from 1 to 65535, or 0 for a free one", SettingsWords.number(0...65_535))
    catalog = words.one(.catalog)
    interval = words.read(.interval, 60, "is not a number of seconds from 1 to 86400", SettingsWords.number(1...86_400))
    zone = words.read(.zone, .wib, "is not WIB, WITA or WIT", IndonesianZone.init(rawValue:))
    contact = words.read(.contact, "", "") { $0 }
    site = words.read(.site, nil, "is not an address such as https://mitrakota.kota-a.example") { Self.site($0) }
    today = words.read(.today, nil, "is not a day such as 2026-11-23") { try? CalendarDay($0) }
    logLevel = words.read(.logLevel, "info", "is not trace, debug, info, notice, warning or error") {
      ["trace", "debug", "info", "notice", "warning", "error"].contains($0) ? $0 : nil
    }
    logFormat = words.read(.logFormat, "text", "is not text or json") { ["text", "json"].contains($0) ? $0 : nil }
    reportMonths = words.read(
      .reportMonths, nil, "is not a number of months from 1 to 120", SettingsWords.number(1...120))
    if value(.member).isEmpty { words.refuse("member: not set") }
    self.member = member ?? Self.nobody
    reminders = ReminderSettings(&words)
    for fault in demonstrationFaults { words.refuse(fault) }
    if let key = directoryKey, key.name != directory.description {
      words.refuse("directoryKey: belongs to '\(key.name)', not to '\(directory)'")
    }
    guard words.faults.isEmpty else { throw .badSettings(words.faults) }
  }

  /// The address without a slash at its end; nil where it is none, or has a query, a fragment or a user.
  private static func site(_ text: String) -> String? {
    let rest = text.hasPrefix("https://") ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
    let isPlain = rest.unicodeScalars.allSatisfy {
      $0.isASCII && $0.value > 0x20 && !"?#@\"<>\\".unicodeScalars.contains($0)
    }
    guard let first = rest.first, first != "/", isPlain else { return nil }
    return text.hasSuffix("/") ? String(text.dropLast()) : text
  }

  /// Demo keys are worth nothing, so a demonstration stays on this machine, and only it may stop the calendar.
  private var demonstrationFaults: [String] {
    guard realm == .demo else {
      return today == nil ? [] : ["today: only a demonstration (realm mitrakota-demo) may fix the day"]
    }
    var faults: [String] = []
    if !Loopback.contains(host: host) {
      faults.append("host: '\(host)' is not a loopback address, and demo keys are refused anywhere else")
    }
    if let mail = reminders.mail, !Loopback.contains(host: mail.relay.host) {
      faults.append("mailServer: '\(mail.relay)' is not on loopback, and a demonstration writes to nobody outside")
    }
    for peer in peers where !Loopback.contains(url: peer) {
      faults.append("peers: '\(Self.redacted(peer))' is not on loopback, and demo keys are refused anywhere else")
    }
    return faults
  }

  // Stands in only until the missing member has been reported.
  private static let nobody = MemberID.secretariat
}

extension RegistryError {
  static func badSettings(_ faults: [String]) -> RegistryError {
    let list = faults.map { "  \($0)" }.joined(separator: "\n")
    return RegistryError(
      .badSettings,
      id: "Pengaturan simpul ditolak seluruhnya:\n\(list)\nPerbaiki lalu jalankan lagi.",
      en: "The node's settings are refused as a whole:\n\(list)\nMend them and start again.")
  }
}
