package import Catalog
import Markup
import Yams

/// `applications/<slug>/publiccode.yml`: the standard card of public software, read into ours.
///
/// It takes the keys that a card has a place for and leaves the others alone; the file travels as it is.
package enum PubliccodeDocument {
  /// A file may have so many bytes.
  package static let limit = 256 * 1024

  /// Reads one file as the card of `owner`'s application `slug`.
  package static func read(
    _ bytes: [UInt8], file: String, slug: Slug, owner: PartyID
  ) -> Reading<ApplicationCard> {
    let log = FindingLog(file: file)
    let card = root(bytes, log).map { makeCard(from: $0, slug: slug, owner: owner) }
    return Reading(
      record: log.findings.contains { $0.severity == .error } ? nil : card,
      findings: log.findings.sorted(by: Finding.inReadingOrder),
      places: DocumentPlaces(root: "publiccode", places: ["publiccode": .start]))
  }

  private static func root(_ bytes: [UInt8], _ log: FindingLog) -> YAMLReader? {
    guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else {
      log.add(
        Finding(
          file: log.file, .error, "not-utf8",
          Bilingual(
            id: "Berkas ini bukan UTF-8, atau lebih dari \(limit) bita.",
            en: "The file is not UTF-8, or longer than \(limit) bytes."),
          remedy: Bilingual(id: "Simpan ulang sebagai UTF-8.", en: "Save it as UTF-8.")))
      return nil
    }
    do {
      guard let mapping = try Yams.compose(yaml: text)?.mapping else {
        log.add(notYAML(log.file, nil, "not a mapping"))
        return nil
      }
      return YAMLReader(mapping, keyPath: "", log: log)
    } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _)
    {
      log.add(notYAML(log.file, mark, problem))
    } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
      log.add(
        notYAML(log.file, context.mark, "duplicate keys \(duplicates.sorted().joined(separator: ", "))"))
    } catch {
      log.add(notYAML(log.file, nil, "unreadable"))
    }
    return nil
  }

  private static func notYAML(_ file: String, _ mark: Mark?, _ problem: String) -> Finding {
    Finding(
      file: file, line: mark?.line, column: mark?.column, .error, "not-yaml",
      Bilingual(
        id: "Berkas ini bukan YAML yang benar (\(problem)).", en: "The file is not right YAML (\(problem))."),
      remedy: Bilingual(
        id: "Perbaiki di tempat ini atau tepat sebelumnya.", en: "Repair it here or just before."))
  }

  private static func makeCard(from root: YAMLReader, slug: Slug, owner: PartyID) -> ApplicationCard {
    _ = root.required("publiccodeYmlVersion")
    var card = ApplicationCard(slug, names: LocalizedText(), owner: owner)
    card.names[.indonesian] = root.required("name")
    root.require("url")
    card.repository = root.value("url")
    card.website = root.value("landingURL")
    root.require("platforms")
    card.platforms = root.shortNames("platforms")
    card.categories = root.shortNames("categories")
    card.softwareType = root.required("softwareType")
    card.status = status(root)
    release(root).map { card.releases = [$0] }
    describe(&card, root)
    root.require("legal")
    if let legal = root.mapping("legal") {
      card.licence = legal.required("license")
      card.agency = legal.text("mainCopyrightOwner")
    }
    root.require("maintenance")
    if let maintenance = root.mapping("maintenance") { card.contacts = contacts(maintenance) }
    root.require("localisation")
    // The file speaks for itself.
    card.sources = [Source("publiccode.yml", url: card.repository)]
    return card
  }

  private static func status(_ root: YAMLReader) -> ApplicationCard.Status? {
    guard let text = root.required("developmentStatus") else { return nil }
    let known: [String: ApplicationCard.Status] = [
      "concept": .concept, "development": .development, "beta": .trial, "stable": .active,
      "obsolete": .retired,
    ]
    if known[text] == nil {
      root.refuse(
        "developmentStatus", id: "salah satu dari concept, development, beta, stable, obsolete",
        en: "one of concept, development, beta, stable, obsolete")
    }
    return known[text]
  }

  private static func release(_ root: YAMLReader) -> ApplicationCard.Release? {
    let date: LegalDate? = root.value("releaseDate")
    return root.text("softwareVersion").map { ApplicationCard.Release($0, on: date) }
  }

  private static func describe(_ card: inout ApplicationCard, _ root: YAMLReader) {
    root.require("description")
    guard let descriptions = root.mapping("description") else { return }
    for key in descriptions.keys {
      guard let description = descriptions.mapping(key) else { continue }
      guard let language: LanguageCode = descriptions.key(key) else { continue }
      card.descriptions[language] = description.required("shortDescription")?.collapsingSpace
      if let name = description.text("localisedName") { card.names[language] = name }
    }
  }

  private static func contacts(_ maintenance: YAMLReader) -> [Contact] {
    _ = maintenance.required("type")
    guard let role = try? Slug("pemeliharaan") else { return [] }
    return maintenance.mappings("contacts").map { contact in
      Contact(
        role, office: contact.text("affiliation"), name: contact.required("name"),
        email: contact.text("email"), phone: contact.text("phone"))
    }
  }
}
