package import Catalog
package import Exchange
import Ledger
import Store
package import Sync

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The five answers that make a node: who, which hub, whose directory, which port, which folder.
package struct Setup: Sendable {
  package var folder: NodeFolder
  package var member: MemberID
  package var realm: Origin.Realm
  /// Address of the hub; nil for the secretariat's own node.
  package var hub: String?
  /// The directory's fingerprint as the secretariat gave it; nil for the secretariat's own node.
  package var fingerprint: String?
  package var port: Int
  /// The folder that `publish` reads.
  package var catalog: String?
  package var zone: IndonesianZone
  /// The fixed day of a demonstration.
  package var today: CalendarDay?

  package init(folder: NodeFolder, member: MemberID, realm: Origin.Realm, port: Int) {
    self.folder = folder
    self.member = member
    self.realm = realm
    self.port = port
    zone = .wib
  }

  /// Fetches the directory's key from the hub, compares it with the fingerprint, and writes the settings.
  ///
  /// Nothing is written unless all of it fits. An existing node is not touched.
  package func run(peer: (String) -> any Peer) async throws(RegistryError) -> NodeSettings {
    try refuseExisting()
    guard let hub, let fingerprint else {
      throw RegistryError(
        .badInput,
        id: "Simpul kota memerlukan alamat pusat dan sidik direktori. Sekretariat: mitrakota setup --secretariat.",
        en: "A city's node needs the hub's address and the directory's fingerprint. "
          + "The secretariat: mitrakota setup --secretariat.")
    }
    // The settings are checked before anybody is asked.
    _ = try settings(directoryKey: nil)
    let key = try await directoryKey(from: peer(hub))
    guard Fingerprint.matches(fingerprint, key) else {
      throw RegistryError(
        .verificationFailed,
        id: "Sidik direktori tidak cocok. Dari \(hub): \(Fingerprint.grouped(key)). Yang diberikan: "
          + "\(fingerprint). Tidak ada yang ditulis; tanyakan sidik yang benar kepada sekretariat lewat telepon.",
        en: "The directory's fingerprint does not fit. From \(hub): \(Fingerprint.grouped(key)). Given: "
          + "\(fingerprint). Nothing was written; ask the secretariat for the right one by telephone.")
    }
    return try write(directoryKey: key)
  }

  /// Sets up the secretariat's node: makes the directory's keys and begins its log.
  package func runSecretariat(outside: Outside) throws(RegistryError) -> NodeSettings {
    try refuseExisting()
    _ = try settings(directoryKey: nil)
    try makeFolder()
    let key = try DirectoryOffice.createKeys(
      realm: realm, in: folder, seeds: [outside.randomBytes(32), outside.randomBytes(32)])
    let settings = try write(directoryKey: key)
    let node = try Node(folder: folder, settings: settings, outside: outside, for: .writing)
    try DirectoryOffice(node: node).begin()
    return settings
  }

  private func refuseExisting() throws(RegistryError) {
    guard !FileManager.default.fileExists(atPath: folder.settings) else {
      throw RegistryError(
        .badInput,
        id: "Di '\(folder.path)' sudah ada simpul; pengaturannya ada di settings.json dan tidak ditimpa.",
        en: "There is a node in '\(folder.path)' already; its settings are in settings.json and are not replaced.")
    }
  }

  private func directoryKey(from peer: any Peer) async throws(RegistryError) -> VerifierKey {
    let entry: Entry?
    do {
      let request = try PullRequest(
        wants: [try Want(.directory(realm), from: 0, to: 1)], directorySize: 0, maxBytes: 1 << 16)
      let answer = try await peer.pull(request)
      entry = try answer.manifests.first?.runs.first?.items.first.map { try Entry(bytes: $0.entry) }
    } catch {
      throw RegistryError(
        .peerUnreachable,
        id: "Pusat \(peer.name) tidak menjawab: \(error) Tidak ada yang ditulis; periksa alamat dan jaringan.",
        en: "The hub \(peer.name) did not answer: \(error) Nothing was written; check address and network.")
    }
    guard case .key(.directoryKey(let key, _)) = entry?.content, key.name == Origin.directory(realm).description else {
      throw RegistryError(
        .peerUnreachable,
        id: "Pusat \(peer.name) tidak memegang direktori \(Origin.directory(realm)). Periksa alamatnya.",
        en: "The hub \(peer.name) does not hold the directory \(Origin.directory(realm)). Check the address.")
    }
    return key
  }

  private func words(directoryKey: VerifierKey?) -> [NodeSettings.Key: [String]] {
    var words: [NodeSettings.Key: [String]] = [
      .member: [member.description], .realm: [realm.rawValue], .port: [String(port)], .zone: [zone.rawValue],
      .peers: hub.map { [$0] } ?? [],
    ]
    if let directoryKey { words[.directoryKey] = [directoryKey.description] }
    if let catalog { words[.catalog] = [catalog] }
    if let today { words[.today] = [today.description] }
    return words
  }

  private func settings(directoryKey: VerifierKey?) throws(RegistryError) -> NodeSettings {
    let words = words(directoryKey: directoryKey)
    return try NodeSettings { words[$0] ?? [] }
  }

  private func write(directoryKey: VerifierKey?) throws(RegistryError) -> NodeSettings {
    let settings = try settings(directoryKey: directoryKey)
    try makeFolder()
    try SettingsFile(words: words(directoryKey: directoryKey)).write(to: folder)
    return settings
  }

  private func makeFolder() throws(RegistryError) {
    do {
      try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(folder.path, error)
    }
  }
}
