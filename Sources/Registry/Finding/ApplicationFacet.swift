import Catalog

/// What applications can be counted and chosen by; the raw value is its name for programs.
package enum ApplicationFacet: String, Hashable, Sendable, CaseIterable {
  case city, province, komwil, sector, platform, status, licence, mode
  case personalData = "personal-data"
  /// How many parties use it, in steps.
  case adopters
  /// The year of the newest revision.
  case revised

  /// Stands for an application of which nothing is recorded here.
  package static let unknown = "-"

  /// Its bit among the reasons why an application is not in a list.
  var bit: UInt16 { 1 << UInt16(Self.allCases.firstIndex(of: self) ?? 0) }

  /// The step that so many adopters fall into.
  static func step(_ adopters: Int) -> String {
    switch adopters {
    case ...0: "0"
    case 1: "1"
    case 2...4: "2-4"
    case 5...9: "5-9"
    default: "10+"
    }
  }

  /// The values that exist whether or not an application has them; nil: any that occurs.
  package var known: [String]? {
    switch self {
    case .status: ApplicationCard.Status.allCases.map(\.rawValue)
    case .mode: SharingMode.allCases.map(\.rawValue)
    case .personalData: ApplicationCard.PersonalData.allCases.map(\.rawValue)
    case .komwil: Komwil.allCases.map(\.rawValue)
    case .adopters: [0, 1, 2, 5, 10].map(Self.step)
    case .city, .province, .sector, .platform, .licence, .revised: nil
    }
  }
}
