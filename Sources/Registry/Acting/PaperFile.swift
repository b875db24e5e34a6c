package import Catalog
import Exchange
import Ledger

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file on disk that a record names by its hash: a scan, a letter, the text itself.
///
/// Only its hash, kind and length are recorded; the file stays where it is.
package struct PaperFile: Hashable, Sendable {
  /// The last part of its path.
  package let name: String
  /// By its ending, such as `application/pdf`.
  package let mediaType: String
  /// Bytes.
  package let length: Int
  package let sha256: LeafID

  /// Reads the file at `path`, piece by piece.
  package init(_ path: String) throws(RegistryError) {
    guard PaperFile.exists(path) else { throw .noFile(path) }
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
      var digest = SHA256Digest.Running()
      for start in stride(from: 0, to: data.count, by: 1 << 20) {
        digest.update([UInt8](data[start..<min(start + 1 << 20, data.count)]))
      }
      name = URL(fileURLWithPath: path).lastPathComponent
      mediaType = PaperFile.mediaType(of: path) ?? "application/octet-stream"
      length = data.count
      sha256 = LeafID(digest.finish())
    } catch {
      throw RegistryError(
        .keyOrPermission, id: "Berkas '\(path)' tidak terbaca: \(error). Periksa pemilik dan izinnya.",
        en: "The file '\(path)' cannot be read: \(error). Check its owner and permissions.")
    }
  }

  /// Whether there is a file of this name, not a folder.
  static func exists(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder
  }

  /// The kind of file that an ending stands for; nil where none is known, as at the end of a title.
  static func mediaType(of path: String) -> String? {
    guard let point = path.lastIndex(of: ".") else { return nil }
    return mediaTypes[path[path.index(after: point)...].lowercased()]
  }

  private static let mediaTypes = [
    "pdf": "application/pdf", "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "tif": "image/tiff",
    "tiff": "image/tiff", "txt": "text/plain", "html": "text/html", "odt": "application/vnd.oasis.opendocument.text",
    "doc": "application/msword", "zip": "application/zip", "eml": "message/rfc822",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ]

  /// The file as records name it.
  func reference(heldBy holder: PartyID, _ description: String? = nil) -> DocumentReference {
    DocumentReference(
      holder: holder, mediaType: mediaType, length: length, sha256: sha256, description: description)
  }
}

extension RegistryError {
  static func noFile(_ path: String) -> RegistryError {
    RegistryError(
      .notFound, id: "Tidak ada berkas '\(path)'. Periksa nama dan foldernya.",
      en: "There is no file '\(path)'. Check its name and folder.")
  }
}
