#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads a member's catalog folder from disk.
package enum CatalogFiles {
  /// The largest file that is read, in bytes; records are a thousandth of it.
  static let largestFile = 16 << 20
  /// The most files of one folder.
  static let mostFiles = 100_000

  /// Every regular file below `folder`, with its path inside it; hidden files and links are passed over.
  package static func read(_ folder: String) throws(RegistryError) -> [(path: String, bytes: [UInt8])] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
      throw RegistryError(
        .notFound,
        id: "Tidak ada folder katalog '\(folder)'. Sebutkan foldernya: mitrakota publish FOLDER",
        en: "There is no catalog folder '\(folder)'. Name the folder: mitrakota publish FOLDER")
    }
    var files: [(path: String, bytes: [UInt8])] = []
    try collect(folder, "", into: &files)
    return files.sorted { $0.path < $1.path }
  }

  private static func collect(
    _ folder: String, _ prefix: String, into files: inout [(path: String, bytes: [UInt8])]
  ) throws(RegistryError) {
    do {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) where !name.hasPrefix(".") {
        let path = folder + "/" + name
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        switch attributes[.type] as? FileAttributeType {
        case .typeDirectory?: try collect(path, prefix + name + "/", into: &files)
        case .typeRegular?:
          guard (attributes[.size] as? Int ?? 0) <= largestFile, files.count < mostFiles else {
            throw tooMuch(path)
          }
          files.append((prefix + name, [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))))
        default: continue
        }
      }
    } catch let error as RegistryError {
      throw error
    } catch {
      throw RegistryError(
        .keyOrPermission, id: "Folder '\(folder)' tidak terbaca: \(error). Periksa izinnya.",
        en: "The folder '\(folder)' cannot be read: \(error). Check its permissions.")
    }
  }

  private static func tooMuch(_ path: String) -> RegistryError {
    RegistryError(
      .badInput,
      id: "'\(path)': berkas melebihi 16 MiB atau folder memuat lebih dari 100.000 berkas. Apakah ini folder katalog?",
      en: "'\(path)': a file is over 16 MiB or the folder has more than 100,000 files. Is this a catalog folder?")
  }
}
