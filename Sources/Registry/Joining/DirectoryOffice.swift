import Catalog
package import Exchange
package import Ledger
import Store
package import Sync

/// The secretariat's work on the directory: beginning it, and registering members' keys.
///
/// Each statement is folded into the directory before it is signed: what other nodes would refuse is
/// never written. The key may lie on a stick; what it signed last lies beside it.
package struct DirectoryOffice: Sendable {
  let node: Node
  /// Path of the directory's key.
  let keyPath: String

  /// Works with the key at `keyPath`, or with the one in the node's folder.
  package init(node: Node, keyPath: String? = nil) {
    self.node = node
    self.keyPath = keyPath ?? node.folder.directoryKey
  }

  /// Makes a directory key and the next one, whose hash is announced, from two seeds of 32 bytes.
  ///
  /// Writes both beside each other; returns the key that nodes pin.
  package static func createKeys(
    realm: Origin.Realm, in folder: NodeFolder, seeds: [[UInt8]]
  ) throws(RegistryError) -> VerifierKey {
    let name = Origin.directory(realm).description
    do {
      let keys = try seeds.map { try SigningKey(name: name, seed: $0) }
      guard keys.count == 2 else { preconditionFailure("a directory begins with a key and the next one") }
      // A setup that was interrupted goes on with the keys it has made.
      let (first, next) = (KeyFile(path: folder.directoryKey), KeyFile(path: folder.nextDirectoryKey))
      if try next.read() == nil { try next.create(keys[1]) }
      if let made = try first.read() { return made.verifierKey }
      try first.create(keys[0])
      return keys[0].verifierKey
    } catch let error as RegistryError {
      throw error
    } catch {
      throw RegistryError(.keyOrPermission, id: "Kunci direktori gagal dibuat: \(error)", en: "\(error)")
    }
  }

  /// Begins the directory's log with its own key; a log that has begun is left as it is.
  package func begin() throws(RegistryError) {
    let key = try key()
    guard let next = try KeyFile(path: node.folder.nextDirectoryKey).read()?.verifierKey else {
      throw RegistryError(
        .keyOrPermission,
        id: "Kunci direktori berikutnya '\(node.folder.nextDirectoryKey)' tidak ada; sidiknya harus diumumkan "
          + "sejak awal.",
        en: "The next directory key '\(node.folder.nextDirectoryKey)' is missing; its hash is announced from the "
          + "beginning.")
    }
    try writer(key).append { () throws(RegistryError) in
      try node.directory().size > 0
        ? [] : [Draft(.directoryKey(key.verifierKey, next: KeyStatement.commitment(to: next)))]
    }
  }

  /// Registers the key of a request; a key that is registered already changes nothing.
  ///
  /// Returns whether anything was written.
  package func approve(_ request: JoinRequest) throws(RegistryError) -> Bool {
    let key = try key()
    try begin()
    var isNew = false
    try writer(key).append { () throws(RegistryError) in
      var directory = try node.directory()
      if directory.registrations(of: request.origin).contains(where: { $0.key == request.key }) { return [] }
      let statement = KeyStatement.register(
        member: request.member, origin: request.origin, key: request.key, region: request.member.party.region)
      try rehearse(statement, in: &directory)
      isNew = true
      return [Draft(statement)]
    }
    return isNew
  }

  private func rehearse(_ statement: KeyStatement, in directory: inout Directory) throws(RegistryError) {
    do {
      try directory.append(
        try Entry(
          origin: node.settings.directory, index: directory.size, recorded: node.outside.now(),
          content: .key(statement)))
    } catch {
      throw RegistryError(
        .badInput, id: "Pendaftaran ditolak: \(error). Tidak ada yang ditulis.",
        en: "The registration is refused: \(error). Nothing was written.")
    }
  }

  private func key() throws(RegistryError) -> SigningKey {
    guard let key = try KeyFile(path: keyPath).read() else {
      throw RegistryError(
        .keyOrPermission,
        id: "Kunci direktori '\(keyPath)' tidak ada. Hanya sekretariat yang memegangnya; "
          + "sebutkan tempatnya dengan --directory-key.",
        en: "There is no directory key '\(keyPath)'. Only the secretariat holds it; name its place with "
          + "--directory-key.")
    }
    guard key.verifierKey.name == node.settings.directory.description else {
      throw RegistryError(
        .keyOrPermission,
        id: "Kunci '\(keyPath)' milik '\(key.verifierKey.name)', bukan '\(node.settings.directory)'.",
        en: "The key '\(keyPath)' belongs to '\(key.verifierKey.name)', not to '\(node.settings.directory)'.")
    }
    return key
  }

  private func writer(_ key: SigningKey) -> LogWriter {
    LogWriter(
      register: node.register,
      signer: HeadSigner(origin: node.settings.directory, key: key, lastSigned: keyPath + ".last-signed"),
      outside: node.outside)
  }
}

extension Node {
  /// Which keys speak for which logs, as far as this node holds the directory.
  package func directory() throws(RegistryError) -> Directory {
    try register.snapshot { try directory(in: $0) }
  }

  /// The same in a snapshot that is being read.
  func directory(in snapshot: RegisterSnapshot) throws -> Directory {
    guard let key = settings.directoryKey else {
      throw RegistryError(
        .keyOrPermission,
        id: "Kunci direktori belum diketahui simpul ini. Jalankan mitrakota setup dengan sidik dari sekretariat.",
        en: "This node does not know the directory's key. Run mitrakota setup with the secretariat's fingerprint.")
    }
    var directory = try Directory(pinned: key)
    let origin = settings.directory.description
    if let log = try snapshot.log(origin) {
      for row in try snapshot.entries(origin: origin, range: 0..<log.size) {
        try directory.append(try row.entry())
      }
    }
    return directory
  }
}
