package import Catalog
import Exchange

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files and folders checked as publishing would check them, without a node: everything that is wrong with each.
package struct FileCheck: Sendable {
  /// In the order of their paths.
  package private(set) var files: [Checked] = []

  /// One file.
  package struct Checked: Sendable {
    /// As it was named, or found below the folder that was named.
    package let file: String
    /// Such as `application`; nil where it is none of ours.
    package let kind: String?
    package fileprivate(set) var findings: [Finding]
    /// What findings quote from.
    package let source: [UInt8]

    /// Whether no finding is an error.
    package var isValid: Bool { !findings.contains { $0.severity == .error } }
  }

  /// Whether every file is.
  package var isValid: Bool { files.allSatisfy(\.isValid) }

  /// How many findings are of one severity.
  package func count(_ severity: Finding.Severity) -> Int {
    files.map { $0.findings.count { $0.severity == severity } }.reduce(0, +)
  }

  /// Checks what is at these paths.
  ///
  /// A folder with a `profile.xml` is a member's: its records are checked together, by all rules. Others are looked
  /// through for such folders and for single files of ours.
  package init(paths: [String]) throws(RegistryError) {
    for path in paths { try take(path) }
  }

  private mutating func take(_ path: String) throws(RegistryError) {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .noSuchFile(path) }
    guard isFolder else { return files.append(try Self.single(path)) }
    let tree = try FolderTree(path, CatalogFiles.read(path))
    let checked = tree.checked
    guard !checked.isEmpty else { throw .nothingToCheck(path) }
    files += checked
  }

  private static func single(_ path: String) throws(RegistryError) -> Checked {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)), data.count <= CatalogFiles.largestFile else {
      throw RegistryError(
        .keyOrPermission, id: "Berkas '\(path)' tidak terbaca atau melebihi 16 MiB. Periksa izin dan ukurannya.",
        en: "The file '\(path)' cannot be read or is over 16 MiB. Check its permissions and its size.")
    }
    let bytes = [UInt8](data)
    let written = WrittenFile(bytes, file: path)
    return Checked(file: path, kind: written.kind?.rawValue, findings: written.findings, source: bytes)
  }
}

/// The files below one folder, split into members' folders and the rest.
private struct FolderTree {
  private let root: String
  private let files: [(path: String, bytes: [UInt8])]
  /// Folders with a profile, by their paths inside the tree; the empty one is the tree itself.
  private let members: [String: MemberID]

  init(_ root: String, _ files: [(path: String, bytes: [UInt8])]) {
    self.root = root.hasSuffix("/") && root.count > 1 ? String(root.dropLast()) : root
    self.files = files
    var members: [String: MemberID] = [:]
    for (path, bytes) in files where path == "profile.xml" || path.hasSuffix("/profile.xml") {
      let folder = String(path.dropLast("profile.xml".count))
      let name = folder.isEmpty ? self.root : String(folder.dropLast())
      let last = name.split(separator: "/").last.map(String.init) ?? ""
      members[folder] = ProfileDocument.read(bytes, file: "").record?.member ?? (try? MemberID(last))
    }
    self.members = members
  }

  var checked: [FileCheck.Checked] {
    let drafts = members.map { folder, member in (folder, member, read(folder, member, known: [])) }
    let known = drafts.reduce(into: Set<RecordID>()) { known, draft in
      known.formUnion(
        draft.2.records.filter { $0.subject.kind == .instrument || $0.subject.kind == .application }
          .map { RecordID(draft.1, $0.subject.slug) })
    }
    let folders = drafts.flatMap { folder, member, draft in
      whole(folder, members.count > 1 ? read(folder, member, known: known.filter { $0.member != member }) : draft)
    }
    return (folders + alone).sorted { $0.file < $1.file }
  }

  private func inside(_ folder: String) -> [(path: String, bytes: [UInt8])] {
    files.filter { $0.path.hasPrefix(folder) && owner($0.path) == folder }
      .map { (String($0.path.dropFirst(folder.count)), $0.bytes) }
  }

  // The deepest member's folder that a path lies in.
  private func owner(_ path: String) -> String? {
    members.keys.filter { path.hasPrefix($0) }.max { $0.count < $1.count }
  }

  private func place(_ folder: String) -> String { folder.isEmpty ? root : "\(root)/\(folder.dropLast())" }

  private func read(_ folder: String, _ member: MemberID, known: Set<RecordID>) -> CatalogFolder {
    CatalogFolder(
      member: member, files: inside(folder), root: place(folder), gazetteer: ReferenceData.gazetteer,
      knownRecords: known, packs: ReferenceData.rulePacks)
  }

  private func whole(_ folder: String, _ read: CatalogFolder) -> [FileCheck.Checked] {
    let findings = Dictionary(grouping: read.findings, by: \.file)
    return inside(folder).filter { $0.path != "README.md" }.map { path, bytes in
      let file = "\(place(folder))/\(path)"
      return FileCheck.Checked(file: file, kind: Self.kind(path), findings: findings[file] ?? [], source: bytes)
    }
  }

  private var alone: [FileCheck.Checked] {
    files.filter { owner($0.path) == nil }.compactMap { path, bytes in
      guard path.hasSuffix(".xml") || path == "publiccode.yml" || path.hasSuffix("/publiccode.yml") else { return nil }
      let file = "\(root)/\(path)"
      let written = WrittenFile(bytes, file: file)
      // XML of others is none of our business; broken XML may be ours.
      guard written.kind != nil || !written.findings.contains(where: { $0.rule == "unknown-document" }) else {
        return nil
      }
      return FileCheck.Checked(file: file, kind: written.kind?.rawValue, findings: written.findings, source: bytes)
    }
  }

  private static func kind(_ path: String) -> String? {
    if path.hasSuffix("/publiccode.yml") { return WrittenKind.publiccode.rawValue }
    if path.hasSuffix("/sharing.xml") { return WrittenKind.sharing.rawValue }
    let kinds: [Substring: WrittenKind] = [
      "profile.xml": .profile, "applications": .application, "instruments": .instrument, "adoptions": .adoption,
      "acts": .act,
    ]
    return path.split(separator: "/").first.flatMap { kinds[$0]?.rawValue }
  }
}

extension RegistryError {
  static func noSuchFile(_ path: String) -> RegistryError {
    RegistryError(
      .notFound, id: "Tidak ada berkas atau folder '\(path)'. Periksa namanya.",
      en: "There is no file or folder '\(path)'. Check its name.")
  }

  fileprivate static func nothingToCheck(_ path: String) -> RegistryError {
    RegistryError(
      .notFound,
      id:
        "Di bawah '\(path)' tidak ada yang dapat diperiksa. Sebutkan folder katalog dengan profile.xml, atau berkasnya.",
      en: "There is nothing to check below '\(path)'. Name a catalog folder with a profile.xml, or a file.")
  }
}
