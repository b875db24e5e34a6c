package import Catalog
import Exchange

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Takes publiccode.yml files of others into the catalog folder, or keeps them as drafts until they are right.
package struct PubliccodeOffice: Sendable {
  private let catalog: String
  /// Drafts stand beside the register, so that neither publishing nor a clone of the folder takes them along.
  private let drafts: String
  private let language: LanguageCode

  package init(node: Node, language: LanguageCode) throws(RegistryError) {
    guard let catalog = node.settings.catalog.map(node.folder.resolve) else {
      throw RegistryError(
        .badSettings, id: "Folder katalog belum ditentukan. Isi 'catalog' di settings.json, lalu ulangi.",
        en: "No catalog folder is named. Put 'catalog' into settings.json, then try again.")
    }
    self.catalog = catalog
    drafts = node.folder.path + "/drafts"
    self.language = language
  }

  /// What importing these bytes would do; writes nothing.
  ///
  /// - Parameters:
  ///   - name: What findings call the file.
  ///   - wanted: The short name to use; nil: the one under which the same repository stands already, else one made of
  ///     the name of the software.
  package func plan(_ bytes: [UInt8], named name: String, slug wanted: Slug?) throws(RegistryError) -> PubliccodePlan {
    let file = PubliccodeFile(bytes, file: name)
    let held = try heldFiles()
    guard file.isValid else {
      let slug = wanted ?? Self.draftName(file)
      return PubliccodePlan(file: file, slug: slug, outcome: .draft, path: "\(drafts)/\(slug)/publiccode.yml")
    }
    let slug: Slug
    if let wanted { slug = wanted } else { slug = try self.slug(for: file, among: held) }
    guard !exists("\(catalog)/applications/\(slug).xml") else { throw .cardInTheWay(slug) }
    let outcome: PubliccodePlan.Outcome =
      switch held[slug] {
      case nil: .new
      case bytes?: .unchanged
      case .some: .changed
      }
    return PubliccodePlan(
      file: file, slug: slug, outcome: outcome, path: "\(catalog)/applications/\(slug)/publiccode.yml")
  }

  /// Writes the file; beside a draft, what is wrong with it.
  package func perform(_ plan: PubliccodePlan) throws(RegistryError) {
    guard plan.outcome != .unchanged else { return }
    if let findings = plan.findingsPath {
      let printer = FindingPrinter(language: language)
      let text = plan.file.findings.map { printer.text($0, source: plan.file.bytes) + "\n" }.joined()
      try write(Array(text.utf8), to: findings)
    }
    try write(plan.file.bytes, to: plan.path)
    if plan.outcome != .draft { removeDraft(of: plan) }
  }

  // A draft that became the file is none any more; one that was edited since stays.
  private func removeDraft(of plan: PubliccodePlan) {
    let folder = "\(drafts)/\(plan.slug)"
    guard FileManager.default.contents(atPath: folder + "/publiccode.yml").map(Array.init) == plan.file.bytes else {
      return
    }
    // What cannot be removed is only in nobody's way.
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func heldFiles() throws(RegistryError) -> [Slug: [UInt8]] {
    guard exists(catalog) else {
      throw RegistryError(
        .notFound,
        id: "Folder katalog '\(catalog)' tidak ada. Buat foldernya, atau perbaiki 'catalog' di settings.json.",
        en: "The catalog folder '\(catalog)' is not there. Make it, or correct 'catalog' in settings.json.")
    }
    var held: [Slug: [UInt8]] = [:]
    for (path, bytes) in try CatalogFiles.read(catalog) {
      let parts = path.split(separator: "/")
      guard parts.count == 3, parts[0] == "applications", parts[2] == "publiccode.yml", let slug = try? Slug(parts[1])
      else { continue }
      held[slug] = bytes
    }
    return held
  }

  private func slug(for file: PubliccodeFile, among held: [Slug: [UInt8]]) throws(RegistryError) -> Slug {
    let same = held.filter { PubliccodeFile($0.value, file: "").repository == file.repository }.keys.sorted()
    guard same.count < 2 else { throw .severalOfOneRepository(same) }
    if let slug = same.first { return slug }
    return try ShortNames { subject in
      held[subject.slug] != nil || exists("\(catalog)/applications/\(subject.slug).xml")
    }
    .unused(.application, [file.name ?? ""])
  }

  private static func draftName(_ file: PubliccodeFile) -> Slug {
    guard let slug = file.name.flatMap({ ShortNames.slug($0, []) }) ?? (try? Slug("tanpa-nama")) else {
      preconditionFailure("'tanpa-nama' is a short name")
    }
    return slug
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  private func write(_ bytes: [UInt8], to path: String) throws(RegistryError) {
    do {
      let url = URL(fileURLWithPath: path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw .cannotWrite(path, error)
    }
  }
}

extension RegistryError {
  fileprivate static func cardInTheWay(_ slug: Slug) -> RegistryError {
    RegistryError(
      .badInput,
      id: "Aplikasi '\(slug)' sudah punya kartu applications/\(slug).xml; satu nama pendek satu berkas. Hapus kartu "
        + "itu, atau beri nama lain dengan --slug.",
      en: "The application '\(slug)' has a card applications/\(slug).xml already; one short name is one file. Remove "
        + "the card, or give another name with --slug.")
  }

  fileprivate static func severalOfOneRepository(_ slugs: [Slug]) -> RegistryError {
    let names = slugs.map(\.description).joined(separator: ", ")
    return RegistryError(
      .ambiguous, id: "Repositori ini tercatat dengan beberapa nama: \(names). Pilih satu dengan --slug.",
      en: "This repository is kept under several names: \(names). Choose one with --slug.")
  }
}
