package import Catalog
import Exchange
import Ledger
package import Store

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One installation, opened: its settings, its register and its key.
///
/// Opening for reading changes nothing on disk; the key is read only when something is to be signed.
package struct Node: Sendable {
  package let folder: NodeFolder
  package let settings: NodeSettings
  package let register: RegisterFile
  package let outside: Outside

  /// What the node is opened for.
  package enum Purpose: Hashable, Sendable {
    case reading
    /// Makes the register if there is none.
    case writing
  }

  /// Opens the node in `folder` with these settings.
  package init(
    folder: NodeFolder, settings: NodeSettings, outside: Outside, for purpose: Purpose
  ) throws(RegistryError) {
    self.folder = folder
    self.settings = settings
    self.outside = outside
    let access: RegisterFile.Access =
      switch purpose {
      case .reading: .readOnly
      case .writing: .readWrite(newEpoch: outside.randomBytes(16))
      }
    register = try storing { () throws(StoreError) in
      try RegisterFile(path: folder.register, access: access)
    }
    if purpose == .writing { try Projection.renew(in: register) }
  }

  /// Opens the node in `folder` as its own file describes it.
  package init(folder: NodeFolder, outside: Outside, for purpose: Purpose) throws(RegistryError) {
    let file = try SettingsFile(of: folder)
    let settings = try NodeSettings { key in key.isSecret ? key.fromEnvironment : file.words[key] ?? [] }
    try self.init(folder: folder, settings: settings, outside: outside, for: purpose)
  }

  /// The legal day that answers take as today.
  package var today: CalendarDay { settings.today ?? settings.zone.day(at: outside.now()) }

  /// The signer of this member's heads.
  package func signer() throws(RegistryError) -> HeadSigner {
    guard let key = try KeyFile(path: folder.key).read() else {
      throw RegistryError(
        .keyOrPermission,
        id: "Simpul ini belum memiliki kunci '\(folder.key)'. Buat dengan: mitrakota join",
        en: "This node has no key '\(folder.key)' yet. Make one with: mitrakota join")
    }
    guard key.verifierKey.name == settings.origin.description else {
      throw RegistryError(
        .keyOrPermission,
        id: "Kunci di '\(folder.key)' milik '\(key.verifierKey.name)', bukan '\(settings.origin)'.",
        en: "The key in '\(folder.key)' belongs to '\(key.verifierKey.name)', not to '\(settings.origin)'.")
    }
    return HeadSigner(origin: settings.origin, key: key, lastSigned: folder.lastSigned)
  }

  /// The writer of this member's log.
  package func writer() throws(RegistryError) -> LogWriter {
    LogWriter(register: register, signer: try signer(), outside: outside)
  }
}

extension NodeSettings.Key {
  /// What the environment says of a setting, such as `MITRAKOTA_MAIL_PASSWORD`.
  fileprivate var fromEnvironment: [String] {
    let name = "MITRAKOTA_" + rawValue.map { $0.isUppercase ? "_\($0)" : $0.uppercased() }.joined()
    return ProcessInfo.processInfo.environment[name].map { [$0] } ?? []
  }
}
