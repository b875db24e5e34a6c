/// The keys of publiccode.yml, version 0, in the order of the standard.
enum PubliccodeSchema {
  static let root: [PubliccodeField] = [
    PubliccodeField("publiccodeYmlVersion", .text),
    PubliccodeField("name", .text, required: true),
    PubliccodeField("applicationSuite", .text),
    PubliccodeField("url", .address, required: true, [.address]),
    PubliccodeField("landingURL", .address, [.webAddress]),
    PubliccodeField("isBasedOn", .addressOrList, [.address]),
    PubliccodeField("softwareVersion", .text),
    PubliccodeField("releaseDate", .text, [.date]),
    PubliccodeField("logo", .text, [.relativePath]),
    PubliccodeField(
      "monochromeLogo", .text, [.relativePath],
      deprecation: .init(remedy: .replaced(by: "logo"), sparesEmpty: true)),
    PubliccodeField("organisation", .record(organisation)),
    PubliccodeField("inputTypes", .texts, [.mediaType], deprecation: .init(remedy: .dropped)),
    PubliccodeField("outputTypes", .texts, [.mediaType], deprecation: .init(remedy: .dropped)),
    PubliccodeField("platforms", .texts, required: true),
    PubliccodeField("categories", .texts, [.category]),
    PubliccodeField("usedBy", .texts),
    PubliccodeField("fundedBy", .records(organisation)),
    PubliccodeField("roadmap", .address, [.webAddress]),
    PubliccodeField("developmentStatus", .text, required: true, [.oneOf(developmentStatus)]),
    PubliccodeField("softwareType", .text, required: true, [.oneOf(softwareType)]),
    PubliccodeField("supports", .records([PubliccodeField("id", .text, required: true, [.support])])),
    PubliccodeField("intendedAudience", .record(audience)),
    PubliccodeField("description", .languages(description), required: true),
    PubliccodeField("legal", .part(legal)),
    PubliccodeField("maintenance", .part(maintenance)),
    PubliccodeField("localisation", .part(localisation)),
    PubliccodeField(
      "dependsOn",
      .record(["open", "proprietary", "hardware"].map { PubliccodeField($0, .records(dependency)) })),
    PubliccodeField("IT", .record(italy)),
    PubliccodeField("it", .record(italy), deprecation: .init(remedy: .replaced(by: "IT"))),
  ]

  static let developmentStatus = ["concept", "development", "beta", "stable", "obsolete"]
  static let softwareType = [
    "standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web", "standalone/backend",
    "standalone/other", "addon", "library", "configurationFiles",
  ]
  static let maintenanceType = ["internal", "contract", "community", "none"]

  private static let organisation = [
    PubliccodeField("name", .text), PubliccodeField("uri", .text, required: true, [.organisation]),
  ]

  private static let audience = [
    PubliccodeField("scope", .texts, [.scope]),
    PubliccodeField("countries", .texts, [.country], advice: [.upperCaseCountry]),
    PubliccodeField("unsupportedCountries", .texts, [.country], advice: [.upperCaseCountry]),
  ]

  private static let description = [
    PubliccodeField("localisedName", .text),
    PubliccodeField(
      "genericName", .text, [.atMost(35)], deprecation: .init(remedy: .dropped, sparesEmpty: true)),
    PubliccodeField("shortDescription", .text, required: true, [.atMost(150)]),
    PubliccodeField("longDescription", .text, required: true, [.atLeast(150), .atMost(10_000)]),
    PubliccodeField("documentation", .address, [.webAddress]),
    PubliccodeField("apiDocumentation", .address, [.webAddress]),
    PubliccodeField("features", .texts, required: true),
    PubliccodeField("screenshots", .texts, [.relativePath]),
    PubliccodeField("videos", .addresses, [.webAddress], advice: [.video]),
    PubliccodeField("awards", .texts),
  ]

  private static let legal = [
    PubliccodeField("license", .text, required: true, [.licence]),
    PubliccodeField("mainCopyrightOwner", .text),
    PubliccodeField(
      "repoOwner", .text, deprecation: .init(remedy: .replaced(by: "organisation.name"))),
    PubliccodeField("authorsFile", .text, [.relativePath], deprecation: .init(remedy: .dropped)),
  ]

  private static let maintenance = [
    PubliccodeField("type", .text, required: true, [.oneOf(maintenanceType)]),
    PubliccodeField("contractors", .records(contractor), condition: .contractorsFitType),
    PubliccodeField("contacts", .records(contact), condition: .contactsFitType),
  ]

  private static let contractor = [
    PubliccodeField("name", .text, required: true), PubliccodeField("email", .text, [.email]),
    PubliccodeField("website", .address, [.webAddress]),
    PubliccodeField("until", .text, required: true, [.date]),
  ]

  private static let contact = [
    PubliccodeField("name", .text, required: true), PubliccodeField("email", .text, [.email]),
    PubliccodeField("affiliation", .text), PubliccodeField("phone", .text),
  ]

  private static let localisation = [
    PubliccodeField("localisationReady", .truth, required: true),
    PubliccodeField("availableLanguages", .texts, required: true, [.language]),
  ]

  private static let dependency = [
    PubliccodeField("name", .text, required: true), PubliccodeField("versionMin", .text),
    PubliccodeField("versionMax", .text), PubliccodeField("optional", .truth), PubliccodeField("version", .text),
  ]

  private static let italy = [
    PubliccodeField("countryExtensionVersion", .text, [.oneOf(["0.2", "1.0"])]),
    PubliccodeField(
      "conforme",
      .record(
        ["lineeGuidaDesign", "modelloInteroperabilita", "misureMinimeSicurezza", "gdpr"].map {
          PubliccodeField($0, .truth)
        }), deprecation: .init(remedy: .dropped)),
    PubliccodeField(
      "riuso", .record([PubliccodeField("codiceIPA", .text, [.italianBody], advice: [.italianBodyMoved])])),
    PubliccodeField(
      "piattaforme", .record(["spid", "pagopa", "cie", "anpr", "io"].map { PubliccodeField($0, .truth) })),
  ]
}
