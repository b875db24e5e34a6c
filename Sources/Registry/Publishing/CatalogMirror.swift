import Catalog
import Exchange

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Keeps the catalog folder in step with what is written straight into the log, as acts and imports are.
///
/// The files are written first and the entries after them: a later `publish` finds nothing to do, and where the
/// program is stopped in between it finishes what was begun.
struct CatalogMirror: Sendable {
  private let folder: String
  private let member: MemberID

  /// A file to be laid into the folder.
  struct File: Sendable {
    /// Inside the folder, such as `acts/kb-2017-sign-74-72.xml`.
    let path: String
    /// Canonical XML; people get it indented. Nil: the file is taken away.
    let payload: [UInt8]?
    /// The canonical payload that the log holds now, which the file on disk must say too; nil: there is no file yet.
    let replaced: [UInt8]?
  }

  /// The mirror of the folder that the settings name; nil where they name none.
  init?(_ node: Node) {
    guard let catalog = node.settings.catalog else { return nil }
    folder = node.folder.resolve(catalog)
    member = node.settings.member
  }

  /// Whether a file of this name is there, published or not.
  func holds(_ path: String) -> Bool { FileManager.default.fileExists(atPath: place(path)) }

  /// Lays down all files or none, and does `work`; where that fails, the folder is as it was.
  ///
  /// Refuses to replace what somebody edited and has not published.
  func write<Value>(_ files: [File], then work: () throws(RegistryError) -> Value) throws(RegistryError) -> Value {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
      throw .noCatalogFolder(folder)
    }
    for file in files { try check(file) }
    let before = files.map { file in (file.path, FileManager.default.contents(atPath: place(file.path))) }
    do throws(RegistryError) {
      for file in files { try restore(file.payload.map { Data(IndentedXML.bytes(of: $0)) }, at: file.path) }
      return try work()
    } catch {
      // What cannot be put back is found by the next publish, which names every file that differs.
      for (path, bytes) in before { try? restore(bytes, at: path) }
      throw error
    }
  }

  private func check(_ file: File) throws(RegistryError) {
    guard let bytes = FileManager.default.contents(atPath: place(file.path)) else { return }
    let read = CatalogFolder(
      member: member, files: [(file.path, [UInt8](bytes))], root: "", gazetteer: ReferenceData.gazetteer)
    guard let replaced = file.replaced, read.records.first?.payload == replaced else {
      throw .unpublishedFile(place(file.path))
    }
  }

  private func put(_ data: Data, at path: String) throws(RegistryError) {
    do {
      let url = URL(fileURLWithPath: place(path))
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: url, options: .atomic)
    } catch {
      throw .cannotWrite(place(path), error)
    }
  }

  private func restore(_ data: Data?, at path: String) throws(RegistryError) {
    if let data { return try put(data, at: path) }
    guard holds(path) else { return }
    do { try FileManager.default.removeItem(atPath: place(path)) } catch { throw .cannotWrite(place(path), error) }
  }

  private func place(_ path: String) -> String { folder + "/" + path }
}

extension RegistryError {
  fileprivate static func noCatalogFolder(_ folder: String) -> RegistryError {
    RegistryError(
      .notFound,
      id: "Folder katalog '\(folder)' dari pengaturan tidak ada, jadi berkasnya tidak dapat ditulis; tidak ada yang "
        + "dicatat. Buat foldernya, atau hapus 'catalog' dari settings.json.",
      en: "The catalog folder '\(folder)' of the settings is not there, so its files cannot be written; nothing was "
        + "recorded. Make the folder, or take 'catalog' out of settings.json.")
  }

  fileprivate static func unpublishedFile(_ path: String) -> RegistryError {
    RegistryError(
      .badInput,
      id: "Berkas '\(path)' berbeda dari yang tercatat; tidak ada yang ditimpa. Terbitkan dulu dengan mitrakota "
        + "publish, atau kembalikan berkasnya.",
      en: "The file '\(path)' differs from what is recorded; nothing was replaced. Publish it first with mitrakota "
        + "publish, or restore the file.")
  }
}
