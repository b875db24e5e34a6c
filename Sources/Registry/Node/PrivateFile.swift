#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Small files that must never be half written: keys and the last signed head.
enum PrivateFile {
  /// The bytes of the file, or nil where there is none.
  static func read(_ path: String) throws(RegistryError) -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw RegistryError(
        .keyOrPermission,
        id: "Berkas '\(path)' ada tetapi tidak terbaca: \(error). Periksa pemilik dan izinnya.",
        en: "The file '\(path)' exists but cannot be read: \(error). Check its owner and permissions.")
    }
  }

  /// Replaces the file as a whole, durably, readable by its owner only.
  ///
  /// The bytes reach the disk before the name does, so a power cut leaves the old file or the new one.
  static func write(_ bytes: [UInt8], to path: String) throws(RegistryError) {
    let temporary = path + ".new"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        close(file)
        throw failure(path)
      }
      written += count
    }
    let synced = fsync(file) == 0
    guard close(file) == 0, synced, rename(temporary, path) == 0 else { throw failure(path) }
    let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  private static func failure(_ path: String) -> RegistryError {
    let reason = String(cString: strerror(errno))
    return RegistryError(
      .storage,
      id: "Tidak dapat menulis '\(path)': \(reason). Periksa izin dan ruang disk, lalu ulangi.",
      en: "Cannot write '\(path)': \(reason). Check permissions and disk space, then try again.")
  }
}
