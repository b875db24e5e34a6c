package import Catalog
import Markup

/// Makes a publiccode.yml of a card that was written in another form, from what the card knows and nothing else.
///
/// A card says less than the standard asks for: the file that comes of it is checked like any other, and its findings
/// name the keys that are missing.
package enum PubliccodeWriting {
  /// The file, with everything that keeps it from being a right one.
  ///
  /// - Parameter file: What findings call it.
  package static func file(of card: ApplicationCard, named file: String) -> PubliccodeFile {
    PubliccodeFile(Array(YAMLWriter.text(of: tree(of: card)).utf8), file: file)
  }

  static func tree(of card: ApplicationCard) -> YAMLNode {
    let name = card.names.text(in: .indonesian)
    let release = card.releases.first
    return .map([
      ("publiccodeYmlVersion", .text("0")), ("name", .text(name)), ("url", .text(card.repository)),
      ("landingURL", .text(card.website)), ("isBasedOn", .texts(card.origins.compactMap(original))),
      ("softwareVersion", .text(release?.version)),
      ("releaseDate", .text(release?.date?.exact)), ("platforms", .texts(card.platforms)),
      ("categories", .texts(card.categories)), ("usedBy", .texts(card.users)),
      ("developmentStatus", .text(card.status.flatMap(status))),
      ("softwareType", .text(card.softwareType)), ("description", descriptions(card, name)),
      ("legal", .map([("license", .text(card.licence)), ("mainCopyrightOwner", .text(card.agency))])),
      (
        "maintenance",
        .map([
          ("type", .text(card.maintenance?.rawValue)), ("contacts", .list(card.contacts.compactMap(contact))),
        ])
      ), ("localisation", .map([("availableLanguages", .texts(card.languages))])),
    ])
  }

  // A technical fork keeps the file of the software that it copies and names nothing.
  private static func original(_ origin: ApplicationCard.Origin) -> WebAddress? {
    guard origin.kind == .variant, case .repository(let address) = origin.place else { return nil }
    return address
  }

  // The first manual of a kind, for the first language: a card does not say in which language manuals are.
  private static func manual(_ kind: ApplicationCard.Documentation.Kind, _ card: ApplicationCard) -> WebAddress? {
    for manual in card.documentation where manual.kind == kind {
      if case .address(let address) = manual.place { return address }
    }
    return nil
  }

  private static func status(_ status: ApplicationCard.Status) -> String? {
    switch status {
    case .concept: "concept"
    case .development: "development"
    case .trial: "beta"
    case .active: "stable"
    case .retired: "obsolete"
    // The standard knows no software that rests.
    case .inactive: nil
    }
  }

  // A text is short or long by the limits of the standard; a name in another language is a localised one.
  private static func descriptions(_ card: ApplicationCard, _ name: String?) -> YAMLNode {
    let languages = Set(card.names.languages + card.descriptions.languages + card.features.map(\.language)).sorted()
    return .map(
      languages.map { language in
        let text = card.descriptions[language]
        let own = card.names[language]
        return (
          language.description,
          .map([
            ("localisedName", .text(own == name ? nil : own)),
            ("shortDescription", .text(text.flatMap { $0.count <= 150 ? $0 : nil })),
            ("longDescription", .text(text.flatMap { $0.count >= 150 ? $0 : nil })),
            ("documentation", .text(language == languages.first ? manual(.user, card) : nil)),
            ("apiDocumentation", .text(language == languages.first ? manual(.api, card) : nil)),
            ("features", .texts(card.features.filter { $0.language == language }.map(\.text))),
          ])
        )
      })
  }

  private static func contact(_ contact: Contact) -> YAMLNode? {
    guard let name = contact.name ?? contact.office else { return nil }
    let office = contact.name == nil ? nil : contact.office
    return .map([
      ("name", .text(name)), ("email", .text(contact.email)), ("affiliation", .text(office)),
      ("phone", .text(contact.phone)),
    ])
  }
}

extension YAMLNode {
  /// A text, or nothing.
  static func text(_ value: (some CustomStringConvertible)?) -> YAMLNode {
    YAMLNode(content: .scalar(YAMLScalar(value?.description ?? "", isBare: value == nil)), place: .start)
  }

  static func texts(_ values: [some CustomStringConvertible]) -> YAMLNode { list(values.map { text($0) }) }

  static func list(_ items: [YAMLNode]) -> YAMLNode { YAMLNode(content: .list(items), place: .start) }

  /// The keys in this order; those without a value are left out.
  static func map(_ entries: [(String, YAMLNode)]) -> YAMLNode {
    let kept = entries.filter { !$0.1.isNothing && $0.1.items?.isEmpty != true && $0.1.entries?.isEmpty != true }
    return YAMLNode(
      content: .map(
        kept.map { YAMLEntry(key: YAMLScalar($0.0, isBare: false), keyPlace: .start, value: $0.1) }), place: .start)
  }
}
