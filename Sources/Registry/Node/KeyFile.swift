package import Ledger

/// A signing key on disk, in the text form of signed notes, readable by its owner only.
package struct KeyFile: Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The key, or nil where there is no such file.
  package func read() throws(RegistryError) -> SigningKey? {
    guard let bytes = try PrivateFile.read(path) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasSuffix("\n"), let key = try? SigningKey(encodedPrivateKey: text.dropLast()) else {
      // The content is a secret and is never quoted.
      throw RegistryError(
        .keyOrPermission,
        id: "Berkas '\(path)' bukan kunci penandatangan. Pulihkan dari salinan, atau buat kunci baru "
          + "dengan mitrakota join dan daftarkan lagi.",
        en: "The file '\(path)' is not a signing key. Restore it from a copy, or make a new key with "
          + "mitrakota join and register it again.")
    }
    return key
  }

  /// Keeps a new key; refuses to replace one.
  package func create(_ key: SigningKey) throws(RegistryError) {
    guard try PrivateFile.read(path) == nil else {
      throw RegistryError(
        .keyOrPermission,
        id: "Berkas '\(path)' sudah berisi kunci dan tidak ditimpa. Pindahkan dulu bila memang hendak diganti.",
        en: "The file '\(path)' already holds a key and is not replaced. Move it away first if it must go.")
    }
    try PrivateFile.write(Array((key.encodedPrivateKey + "\n").utf8), to: path)
  }
}
