import Catalog
import Store

/// What is written beside the words of an application for the finder.
enum CardFact {
  static let function = "function"
  static let dataClass = "class"
  static let agency = "agency"
  static let classification = "classification"
  static let year = "year"
  /// That of the newest release.
  static let version = "version"
  static let website = "website"
  /// What lists show and nothing is chosen by.
  static let shown: Set<String> = [function, agency, classification, year, version, website]
  /// Before the language of a name.
  static let name = "name."

  /// The facts of a card; what follows from the owner alone, such as its province, is not among them.
  static func facts(of card: ApplicationCard) -> [CardRow.Fact] {
    var facts = card.names.languages.compactMap { language in
      card.names[language].map { CardRow.Fact(name + language.description, $0) }
    }
    func add(_ name: String, _ values: [String?]) {
      facts += values.compactMap { $0 }.map { CardRow.Fact(name, $0) }
    }
    add(function, [card.function])
    add(dataClass, [card.dataClass?.rawValue])
    add(agency, [card.agency])
    add(classification, [card.classification?.rawValue])
    add(year, [card.year.map(String.init)])
    add(version, [card.releases.first?.version])
    add(website, [card.website?.description])
    add(ApplicationFacet.city.rawValue, [card.owner.description])
    add(ApplicationFacet.sector.rawValue, card.sectors.map(\.description))
    add(ApplicationFacet.platform.rawValue, card.platforms.map(\.description))
    add(ApplicationFacet.status.rawValue, [card.status?.rawValue])
    add(ApplicationFacet.licence.rawValue, [card.licence])
    add(ApplicationFacet.mode.rawValue, (card.sharing?.modes ?? []).map(\.rawValue))
    add(ApplicationFacet.personalData.rawValue, [card.personalData?.rawValue])
    return facts
  }
}

extension Projection {
  /// Makes all documents anew if another edition of the program made them.
  static func renew(in register: RegisterFile) throws(RegistryError) {
    guard try register.snapshot({ try $0.projectionEdition() }) != edition else { return }
    for log in try register.snapshot({ try $0.logs() }) {
      let documents = try register.snapshot { snapshot in
        let rows = try snapshot.entries(origin: log.origin, range: 0..<log.size, payloads: .loaded)
        return try Self.documents(of: rows.map { (try $0.entry(), $0.payload?.content.bytes) }, in: snapshot)
      }
      try storing { () throws(StoreError) in try register.rebuildDocuments(origin: log.origin, documents) }
    }
    try storing { () throws(StoreError) in try register.setProjectionEdition(edition) }
  }
}
