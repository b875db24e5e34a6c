#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  package import Foundation
#endif

/// The files of one node. Everything but the two keys and `last-signed` belongs into a backup.
package struct NodeFolder: Hashable, Sendable {
  /// Absolute path of the folder.
  package let path: String

  package init(_ path: String) {
    self.path = URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// What the operator decided.
  package var settings: String { path + "/settings.json" }
  /// The register: one SQLite file.
  package var register: String { path + "/register.sqlite" }
  /// The member's signing key, readable by its owner only.
  package var key: String { path + "/key" }
  /// The last head that was signed with `key`; never restored from a backup.
  package var lastSigned: String { path + "/last-signed" }
  /// The directory's key, where the secretariat keeps it on this machine.
  package var directoryKey: String { path + "/directory-key" }
  /// The directory's next key, announced but not yet in use.
  package var nextDirectoryKey: String { path + "/directory-key-next" }

  /// Resolves a path from the settings against the folder.
  package func resolve(_ relative: String) -> String {
    relative.hasPrefix("/") ? relative : URL(fileURLWithPath: path + "/" + relative).standardizedFileURL.path
  }
}
