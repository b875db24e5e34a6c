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
    card.agency = root[key: "legal"]?.text("mainCopyrightOwner")
    card.contacts = contacts(root[key: "maintenance"])
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
    }
  }

  private func contacts(_ maintenance: YAMLNode?) -> [Contact] {
    guard let role = try? Slug("pemeliharaan") else { return [] }
    return (maintenance?[key: "contacts"]?.items ?? []).map { contact in
      Contact(
        role, office: contact.text("affiliation"), name: contact.text("name"), email: contact.text("email"),
        phone: contact.text("phone"))
    }
  }

  private mutating func value<Value: TextValue>(_ node: YAMLNode, _ key: String) -> Value? {
    node.text(key).flatMap { parse($0, key) }
  }

  private mutating func values<Value: TextValue>(_ node: YAMLNode, _ key: String) -> [Value] {
    var values: [Value] = []
    for (index, item) in (node[key: key]?.items ?? []).enumerated() {
      guard let text = item.scalar?.asText, let value: Value = parse(text, "\(key)[\(index)]") else { continue }
      values.append(value)
    }
    return values
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
