package import Exchange
package import Ledger

/// Signs heads of one log, one at a time, and never one that contradicts what it signed before.
///
/// `last-signed` stays beside the key and out of backups: a register restored from a backup is smaller
/// than what was signed, and signing on from there would make a second history.
package struct HeadSigner: Sendable {
  package let origin: Origin
  let key: SigningKey
  /// Path of the file with the last signed note.
  let lastSigned: String

  package init(origin: Origin, key: SigningKey, lastSigned: String) {
    self.origin = origin
    self.key = key
    self.lastSigned = lastSigned
  }

  /// Refuses a log that does not hold what was signed last.
  ///
  /// `root` gives the root of the held log at a size up to `size`; `isSigned` says whether a head of it is held.
  /// A held head without `last-signed` is what a restored backup looks like.
  package func check(
    size: Int, isSigned: Bool, root: (Int) throws(RegistryError) -> MerkleHash
  ) throws(RegistryError) {
    guard let signed = try last() else {
      guard isSigned else { return }
      throw RegistryError(
        .keyOrPermission,
        id: "Simpul ini belum aman untuk menandatangani: register memuat segel \(origin), tetapi berkas "
          + "'\(lastSigned)' tidak ada. Mungkin dipulihkan dari cadangan. Jalankan mitrakota sync; setelah pusat "
          + "menjawab, entri sendiri pulih dan berkas itu dibuat lagi.",
        en: "This node is not safe to sign yet: the register holds a head of \(origin), but there is no "
          + "'\(lastSigned)'. It may have been restored from a backup. Run mitrakota sync; once the hub has "
          + "answered, the own entries have come back and the file is made again.")
    }
    guard signed.checkpoint.size <= size else {
      throw RegistryError(
        .keyOrPermission,
        id: "Simpul ini tidak aman untuk menandatangani: segel terakhir \(origin) berukuran "
          + "\(signed.checkpoint.size) entri, tetapi register hanya memuat \(size). Mungkin dipulihkan dari "
          + "cadangan. Ambil entri sendiri dari simpul lain dengan: mitrakota sync",
        en: "This node is not safe to sign: the last signed head of \(origin) has \(signed.checkpoint.size) "
          + "entries, but the register holds only \(size). It may have been restored from a backup. "
          + "Recover your own entries from a peer with: mitrakota sync")
    }
    guard try root(signed.checkpoint.size) == signed.checkpoint.root else {
      throw RegistryError(
        .forked,
        id: "Register memuat riwayat \(origin) yang berbeda dari yang telah ditandatangani pada ukuran "
          + "\(signed.checkpoint.size). Penandatanganan ditolak. Jalankan mitrakota verify dan hubungi sekretariat.",
        en: "The register holds another history of \(origin) than the one signed at size "
          + "\(signed.checkpoint.size). Signing is refused. Run mitrakota verify and call the secretariat.")
    }
  }

  /// Signs the head and remembers it durably before it is given away.
  package func sign(size: Int, root: MerkleHash) throws(RegistryError) -> VerifiedCheckpoint {
    let signed: VerifiedCheckpoint
    do {
      signed = try key.sign(Checkpoint(origin: origin.description, size: size, root: root))
    } catch {
      throw RegistryError(
        .keyOrPermission, id: "Segel \(origin) gagal ditandatangani: \(error)",
        en: "The head of \(origin) could not be signed: \(error)")
    }
    try PrivateFile.write(signed.note, to: lastSigned)
    return signed
  }

  /// Takes the held head as the last that was signed, if nothing is remembered.
  ///
  /// Only after a peer has answered in full: whatever it had of this log is then held here.
  func recover(_ note: [UInt8]) throws(RegistryError) {
    guard try last() == nil else { return }
    let head = try? ReceivedCheckpoint(bytes: note).verified(by: [key.verifierKey], origin: origin.description)
    if head != nil { try PrivateFile.write(note, to: lastSigned) }
  }

  private func last() throws(RegistryError) -> VerifiedCheckpoint? {
    guard let bytes = try PrivateFile.read(lastSigned) else { return nil }
    do {
      return try ReceivedCheckpoint(bytes: bytes).verified(by: [key.verifierKey], origin: origin.description)
    } catch {
      throw RegistryError(
        .keyOrPermission,
        id: "Berkas '\(lastSigned)' tidak cocok dengan kunci simpul ini: \(error). Jangan dihapus; "
          + "periksa apakah kunci dan berkas ini berasal dari simpul yang sama.",
        en: "The file '\(lastSigned)' does not fit this node's key: \(error). Do not delete it; check "
          + "whether key and file come from the same node.")
    }
  }
}
