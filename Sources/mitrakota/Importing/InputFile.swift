import Catalog
import Registry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file that somebody names on the command line.
enum InputFile {
  /// The whole file.
  static func bytes(of path: String) throws(RegistryError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      guard FileManager.default.fileExists(atPath: path) else {
        throw RegistryError(
          .notFound, id: "Tidak ada berkas '\(path)'. Periksa namanya.",
          en: "There is no file '\(path)'. Check its name.")
      }
      throw RegistryError(
        .keyOrPermission, id: "Berkas '\(path)' tidak terbaca. Periksa izinnya; bila terbuka di Excel, tutup dulu.",
        en: "The file '\(path)' cannot be read. Check its permissions; if it is open in Excel, close it first.")
    }
  }

  /// The name without folders.
  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
