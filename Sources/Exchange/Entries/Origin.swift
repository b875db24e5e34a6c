package import Catalog

/// The name of a log for the whole federation: `mitrakota/73.71`, `mitrakota-demo/73.71`, `mitrakota/direktori`.
///
/// It is the first line of the log's checkpoints and the name of the key that signs them.
package struct Origin: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let realm: Realm
  package let name: LogName

  /// A world of logs; what one says never counts in the other.
  package enum Realm: String, Hashable, Sendable, CaseIterable {
    case official = "mitrakota"
    /// Demonstrations: refused anywhere but on loopback.
    case demo = "mitrakota-demo"
  }

  /// Names a log of a realm.
  package init(_ realm: Realm, _ name: LogName) {
    self.realm = realm
    self.name = name
  }

  /// Names the log of a member.
  package init(_ realm: Realm, _ member: MemberID) {
    self.init(realm, .member(member))
  }

  /// Parses `realm/member` or `realm/direktori`, accepting only its one spelling.
  package init(_ text: some StringProtocol) throws(ParseError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let realm = Realm(rawValue: String(parts[0])), let name = try? LogName(parts[1])
    else {
      throw ParseError(
        "origin", text,
        rule: "does not name a log: write mitrakota/73.71, mitrakota-demo/73.71 or mitrakota/direktori")
    }
    self.init(realm, name)
  }

  /// The log in which the members of a realm and their keys are registered.
  package static func directory(_ realm: Realm) -> Origin { Origin(realm, .directory) }

  /// Whose log it is; nil for the directory's.
  package var member: MemberID? { name.member }
  package var isDirectory: Bool { name == .directory }

  package var description: String { "\(realm.rawValue)/\(name)" }
  package static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

/// The name of a log within its realm, as it stands in paths: a member's id, or `direktori`.
package enum LogName: Hashable, Sendable, Comparable, CustomStringConvertible {
  case member(MemberID)
  case directory

  /// Parses `73.71`, `apeksi` or `direktori`.
  package init(_ text: some StringProtocol) throws(ParseError) {
    if text.utf8.elementsEqual(MemberID.directoryName.utf8) {
      self = .directory
    } else {
      self = .member(try MemberID(text))
    }
  }

  /// Whose log it is; nil for the directory's.
  package var member: MemberID? { if case .member(let member) = self { member } else { nil } }

  package var description: String {
    switch self {
    case .member(let member): member.description
    case .directory: MemberID.directoryName
    }
  }

  package static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}
