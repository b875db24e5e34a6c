package import Catalog
import Exchange

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Lays an empty card into the catalog folder, for people who write files.
package struct CardSkeletonOffice: Sendable {
  private let node: Node

  package init(node: Node) { self.node = node }

  /// Writes `applications/<slug>.xml`, and says where it is.
  ///
  /// A file that is there, and a short name that the log bears already, are never touched.
  package func write(_ text: String, language: Language) throws(RegistryError) -> String {
    let slug: Slug
    do throws(ParseError) { slug = try Slug(text) } catch { throw .noShortName(text) }
    guard let catalog = node.settings.catalog else { throw .noCatalog }
    let folder = node.folder.resolve(catalog)
    let subject = Subject(.application, slug)
    let place = "\(folder)/\(PendingRecord.path(of: subject))"
    for taken in [place, "\(folder)/applications/\(slug)"] where FileManager.default.fileExists(atPath: taken) {
      throw .fileThere(taken)
    }
    guard try node.register.tip(of: subject, in: node.settings.origin) == nil else { throw .cardThere(slug) }
    let text = CardSkeleton.text(slug, owner: node.settings.member.party, language: language)
    do {
      let url = URL(fileURLWithPath: place)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .withoutOverwriting)
    } catch {
      throw .cannotWrite(place, error)
    }
    return place
  }
}

extension RegistryError {
  fileprivate static func noShortName(_ text: String) -> RegistryError {
    RegistryError(
      .badInput, id: "'\(text)' bukan nama pendek: pakai a–z, 0–9, dan tanda hubung tunggal, misalnya izin-melati.",
      en: "'\(text)' is not a short name: use a–z, 0–9 and single hyphens, such as izin-melati.")
  }

  fileprivate static let noCatalog = RegistryError(
    .notFound,
    id: "Pengaturan simpul ini tidak menyebut folder katalog, jadi tidak ada tempat untuk kartunya. Tulis 'catalog' di "
      + "settings.json.",
    en: "The settings of this node name no catalog folder, so there is no place for the card. Write 'catalog' into "
      + "settings.json.")

  fileprivate static func fileThere(_ path: String) -> RegistryError {
    RegistryError(
      .badInput, id: "'\(path)' sudah ada; tidak ada yang ditimpa. Pilih nama pendek lain, atau ubah berkas itu.",
      en: "'\(path)' is there already; nothing was replaced. Choose another short name, or change that file.")
  }

  fileprivate static func cardThere(_ slug: Slug) -> RegistryError {
    RegistryError(
      .badInput,
      id: "Nama pendek '\(slug)' sudah pernah dicatat di log ini. Pilih nama pendek lain.",
      en: "The short name '\(slug)' was recorded in this log before. Choose another short name.")
  }
}
