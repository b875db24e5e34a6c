import Catalog
import Markup

/// Makes the card of an application from the tree of a publiccode.yml.
///
/// What the standard allows and a card has no place for is passed over with a note.
struct PubliccodeCard {
  let file: String
  let places: KeyPlaces
  private(set) var findings: [Finding] = []

  init(file: String, places: KeyPlaces) { (self.file, self.places) = (file, places) }

  /// The card; the short name and the owner are those of the folder that the file stands in.
  mutating func card(from root: YAMLNode, slug: Slug, owner: PartyID) -> ApplicationCard {
    var card = ApplicationCard(slug, names: LocalizedText(), owner: owner)
    card.names[.indonesian] = root.text("name")
    card.repository = value(root, "url")
    card.website = value(root, "landingURL")
    card.platforms = values(root, "platforms")
    card.categories = values(root, "categories")
    card.softwareType = root.text("softwareType")
    card.status = root.text("developmentStatus").flatMap { Self.statuses[$0] }
    if let version = root.text("softwareVersion") {
      card.releases = [ApplicationCard.Release(version, on: value(root, "releaseDate"))]
    }
    describe(&card, root[key: "description"])
    card.licence = root[key: "legal"]?.text("license")
    card.agency = root[key: "organisation"]?.text("name") ?? root[key: "legal"]?.text("mainCopyrightOwner")
    card.users = texts(root, "usedBy")
    card.origins = values(root, "isBasedOn").map { ApplicationCard.Origin(.variant, .repository($0)) }
    card.technologies = dependencies(root[key: "dependsOn"])
    card.maintenance = root[key: "maintenance"]?.text("type").flatMap(ApplicationCard.Maintenance.init(rawValue:))
    card.contacts = contacts(root[key: "maintenance"])
    card.languages = root[key: "localisation"].map { values($0, "availableLanguages", below: "localisation.") } ?? []
    // The file speaks for itself.
    card.sources = [Source("publiccode.yml", url: card.repository)]
    return card
  }

  private static let statuses: [String: ApplicationCard.Status] = [
    "concept": .concept, "development": .development, "beta": .trial, "stable": .active, "obsolete": .retired,
  ]

  private mutating func describe(_ card: inout ApplicationCard, _ descriptions: YAMLNode?) {
    for entry in descriptions?.reachable ?? [] {
      let key = "description.\(entry.key.text)"
      guard let language: LanguageCode = parse(entry.key.text, key) else { continue }
      card.descriptions[language] = entry.value.text("shortDescription")?.collapsingSpace
      if let name = entry.value.text("localisedName") { card.names[language] = name }
      card.features += texts(entry.value, "features").map { ApplicationCard.Feature(language, $0.collapsingSpace) }
      for (name, kind) in Self.manuals {
        guard let address: WebAddress = value(entry.value, name, below: "\(key).") else { continue }
        card.documentation.append(ApplicationCard.Documentation(kind, .address(address)))
      }
    }
  }

  private static let manuals: [(String, ApplicationCard.Documentation.Kind)] = [
    ("documentation", .user), ("apiDocumentation", .api),
  ]

  // What it needs in order to run; hardware is none of the technologies that it is built with.
  private func dependencies(_ group: YAMLNode?) -> [ApplicationCard.Technology] {
    ["open", "proprietary"].flatMap { group?[key: $0]?.items ?? [] }.compactMap { item in
      item.text("name").map { name in
        let least = item.text("versionMin").map { ">= \($0)" }
        let most = item.text("versionMax").map { "<= \($0)" }
        let range = [least, most].compactMap(\.self).joined(separator: " ")
        return ApplicationCard.Technology(
          .other, name, version: item.text("version") ?? (range.isEmpty ? nil : range))
      }
    }
  }

  private func contacts(_ maintenance: YAMLNode?) -> [Contact] {
    guard let role = try? Slug("pemeliharaan") else { return [] }
    let people = (maintenance?[key: "contacts"]?.items ?? []).map { contact in
      Contact(
        role, office: contact.text("affiliation"), name: contact.text("name"), email: contact.text("email"),
        phone: contact.text("phone"))
    }
    let firms = (maintenance?[key: "contractors"]?.items ?? []).map { firm in
      Contact(role, office: firm.text("name"), email: firm.text("email"))
    }
    return people + firms
  }

  private mutating func value<Value: TextValue>(_ node: YAMLNode, _ key: String, below path: String = "") -> Value? {
    node.text(key).flatMap { parse($0, path + key) }
  }

  // The items of a list, or the one value that stands in its place.
  private mutating func values<Value: TextValue>(
    _ node: YAMLNode, _ key: String, below path: String = ""
  ) -> [Value] {
    guard let items = node[key: key]?.items else { return value(node, key, below: path).map { [$0] } ?? [] }
    var values: [Value] = []
    for (index, item) in items.enumerated() {
      guard let text = item.scalar?.asText, let value: Value = parse(text, "\(path)\(key)[\(index)]") else { continue }
      values.append(value)
    }
    return values
  }

  private func texts(_ node: YAMLNode, _ key: String) -> [String] {
    (node[key: key]?.items ?? []).compactMap { $0.scalar?.asText }.filter { !$0.isEmpty }
  }

  private mutating func parse<Value: TextValue>(_ text: String, _ key: String) -> Value? {
    if let value = try? Value(text) { return value }
    let place = places.nearest(to: key)
    findings.append(
      Finding(
        file: file, line: place.line, column: place.column, keyPath: key, .note, "passed-over",
        Bilingual(
          id: "'\(text)' tidak masuk ke kartu aplikasi.", en: "'\(text)' does not go into the card."),
        remedy: Bilingual(
          id: "Berkasnya tetap terbit apa adanya; kartu hanya memuat nilai yang dikenal register.",
          en: "The file is published as it is; a card holds only values that the register knows.")))
    return nil
  }
}

extension YAMLNode {
  /// The text at a key; nil where there is none or an empty one.
  fileprivate func text(_ key: String) -> String? {
    self[key: key]?.scalar.map(\.asText).flatMap { $0.isEmpty ? nil : $0 }
  }
}
