package import Catalog
package import Markup

/// `applications/<slug>.xml`, as `application-1.xsd` lays it down.
package enum ApplicationDocument: RecordDocument {
  package static let rootName = "application"
  package static let namespace = "urn:mitrakota:application:1"
  package static let schema = Schema.embedded(PackageResources.application_1_xsd, "application-1.xsd")

  package static func decode(_ root: ElementReader) -> ApplicationCard? {
    let owner: PartyID? = root.value("owner")
    let names = root.localized("name")
    guard let slug: Slug = root.attribute("slug") else { return nil }
    // With a stand-in for an owner that cannot be read, the rest is read all the same and every finding made.
    var card = ApplicationCard(slug, names: names, owner: owner ?? .body(slug))
    card.dataClass = root.dataClass()
    card.descriptions = root.localized("description")
    card.function = root.text("function")
    card.agency = root.text("agency")
    card.classification = root.choice("classification")
    card.softwareType = root.text("softwareType")
    card.sectors = root.values("sector")
    card.categories = root.values("category")
    card.platforms = root.values("platform")
    card.status = root.choice("status")
    card.releases = root.children("release").compactMap { release in
      release.text.map { ApplicationCard.Release($0, on: release.attribute("date")) }
    }
    card.licence = root.text("licence")
    card.website = root.value("website")
    card.repository = root.value("repository")
    card.sharing = root.child("sharing").map(SharingDocument.terms)
    card.personalData = root.choice("personalData")
    card.contacts = root.contacts()
    card.sources = root.sources()
    card.keeper = root.value("keeper")
    return owner == nil ? nil : card
  }

  package static func encode(_ card: ApplicationCard, with maker: ElementMaker) -> Element {
    maker.element(
      rootName, ["slug": card.slug.description, "dataClass": card.dataClass?.rawValue],
      [
        maker.localized("name", card.names), maker.localized("description", card.descriptions),
        maker.text("function", card.function), maker.value("owner", card.owner),
        maker.text("agency", card.agency), maker.choice("classification", card.classification),
        maker.text("softwareType", card.softwareType), maker.values("sector", card.sectors),
        maker.values("category", card.categories), maker.values("platform", card.platforms),
        maker.choice("status", card.status),
        card.releases.flatMap { maker.text("release", $0.version, ["date": $0.date?.description]) },
        maker.text("licence", card.licence), maker.value("website", card.website),
        maker.value("repository", card.repository),
        card.sharing.map { [SharingDocument.encode($0, with: maker)] } ?? [],
        maker.choice("personalData", card.personalData), maker.contacts(card.contacts),
        maker.sources(card.sources), maker.value("keeper", card.keeper),
      ])
  }
}
