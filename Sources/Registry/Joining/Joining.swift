import Exchange
import Ledger

extension Node {
  /// This member's request to be registered; makes the key if there is none yet.
  package func join() throws(RegistryError) -> JoinRequest {
    let file = KeyFile(path: folder.key)
    if let key = try file.read() { return try JoinRequest(key: key.verifierKey) }
    let key: SigningKey
    do {
      key = try SigningKey(name: settings.origin.description, seed: outside.randomBytes(SigningKey.seedLength))
    } catch {
      throw RegistryError(.keyOrPermission, id: "Kunci gagal dibuat: \(error)", en: "\(error)")
    }
    try file.create(key)
    return try JoinRequest(key: key.verifierKey)
  }
}
