package import Catalog
package import Markup

/// `applications/<slug>.xml`, as `application-1.xsd` lays it down.
///
/// The order of the elements is the schema's; `encode` is the one place that states it in code.
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
    card.features = root.features()
    card.function = root.text("function")
    (card.input, card.output) = (root.text("input"), root.text("output"))
    card.agency = root.text("agency")
    card.developer = root.text("developer")
    card.users = root.texts("user")
    card.classification = root.choice("classification")
    card.provenance = root.choice("provenance")
    card.commonApplication = root.commonApplication()
    card.referenceCode = root.text("referenceCode")
    card.softwareType = root.text("softwareType")
    card.sectors = root.values("sector")
    card.categories = root.values("category")
    card.platforms = root.values("platform")
    card.languages = root.values("language")
    card.status = root.choice("status")
    card.year = root.number("year", in: 1000...9999)
    card.legalBases = root.texts("legalBasis")
    card.releases = root.releases()
    card.licence = root.text("licence")
    card.certificate = root.certificate()
    card.maintenance = root.choice("maintenance")
    card.website = root.value("website")
    card.repository = root.value("repository")
    card.formerRepositories = root.values("formerRepository")
    card.origins = root.origins()
    card.technologies = root.technologies()
    card.server = root.server()
    card.integrations = root.integrations()
    card.sharing = root.child("sharing").map(SharingDocument.terms)
    card.personalData = root.choice("personalData")
    card.specificData = root.texts("specificData").compactMap(ApplicationCard.SpecificData.init(rawValue:))
    card.securityTest = root.securityTest()
    card.documentation = root.documentation()
    card.screenshots = root.screenshots()
    card.contacts = root.contacts()
    card.note = root.text("note")
    card.fields = root.fields()
    card.sources = root.sources()
    card.keeper = root.value("keeper")
    return owner == nil ? nil : card
  }

  package static func encode(_ card: ApplicationCard, with maker: ElementMaker) -> Element {
    let what: [[Element]] = [
      maker.localized("name", card.names), maker.localized("description", card.descriptions),
      maker.features(card.features), maker.text("function", card.function), maker.text("input", card.input),
      maker.text("output", card.output),
    ]
    let standing: [[Element]] = [
      maker.value("owner", card.owner), maker.text("agency", card.agency),
      maker.text("developer", card.developer), maker.texts("user", card.users),
      maker.choice("classification", card.classification), maker.choice("provenance", card.provenance),
      maker.commonApplication(card.commonApplication), maker.text("referenceCode", card.referenceCode),
      maker.text("softwareType", card.softwareType), maker.values("sector", card.sectors),
      maker.values("category", card.categories), maker.values("platform", card.platforms),
      maker.values("language", card.languages), maker.choice("status", card.status),
      maker.text("year", card.year.map(String.init)), maker.texts("legalBasis", card.legalBases),
    ]
    let source: [[Element]] = [
      maker.releases(card.releases), maker.text("licence", card.licence), maker.certificate(card.certificate),
      maker.choice("maintenance", card.maintenance), maker.value("website", card.website),
      maker.value("repository", card.repository), maker.values("formerRepository", card.formerRepositories),
      maker.origins(card.origins), maker.technologies(card.technologies), maker.server(card.server),
      maker.integrations(card.integrations),
    ]
    let terms: [[Element]] = [
      card.sharing.map { [SharingDocument.encode($0, with: maker)] } ?? [],
      maker.choice("personalData", card.personalData),
      maker.texts("specificData", card.specificData.map(\.rawValue)), maker.securityTest(card.securityTest),
      maker.documentation(card.documentation), maker.screenshots(card.screenshots),
      maker.contacts(card.contacts), maker.text("note", card.note), maker.fields(card.fields),
      maker.sources(card.sources), maker.value("keeper", card.keeper),
    ]
    return maker.element(
      rootName, ["slug": card.slug.description, "dataClass": card.dataClass?.rawValue],
      what + standing + source + terms)
  }
}
