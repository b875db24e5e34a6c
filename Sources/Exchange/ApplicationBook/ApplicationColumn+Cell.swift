import Catalog

extension ApplicationColumn {
  /// How the column of a card is written, read and taken over.
  var cell: CardCell {
    switch self {
    case .slug, .ordinal: .none
    case .name: .localized(\.names, .indonesian, limit: 300)
    case .nameEN: .localized(\.names, .english, limit: 300)
    case .function: .prose(\.function)
    case .description: .localized(\.descriptions, .indonesian, limit: 20_000)
    case .descriptionEN: .localized(\.descriptions, .english, limit: 20_000)
    case .features: .lines(\.indonesianFeatures)
    case .input: .prose(\.input)
    case .output: .prose(\.output)
    case .owner: .owner
    case .agency: .line(\.agency)
    case .developer: .line(\.developer)
    case .users: .lines(\.users)
    case .classification: .choice(\.classification, .classification)
    case .provenance: .choice(\.provenance, .provenance)
    case .common: .common
    case .reference: .line(\.referenceCode)
    case .sectors: .values(\.sectors, allowed: ["kominfo"]) { Slug(words: $0) }
    case .platforms: .platforms
    case .languages: .values(\.languages, allowed: ["id", "en"], Self.language)
    case .status: .choice(\.status, .status)
    case .year: .year
    case .legalBases: .lines(\.legalBases)
    case .release: .line(\.version)
    case .released: .date(\.releaseDate)
    case .sourceHash:
      .value(\.sourceHash, allowed: [String(repeating: "0", count: 64)]) { try? LeafID($0.lowercased()) }
    case .licence: .line(\.licence)
    case .certificate: .line(\.certificateNumber)
    case .certified: .date(\.certificateDate)
    case .maintenance: .choice(\.maintenance, .maintenance)
    case .website: .address(\.website)
    case .repository: .address(\.repository)
    case .formerRepositories: .values(\.formerRepositories, allowed: ["https://…"]) { try? WebAddress($0) }
    case .origins: .origins
    case .programming: .technologies(.language)
    case .framework: .technologies(.framework)
    case .database: .technologies(.database)
    case .otherTechnology: .technologies(.other)
    case .cpu: .line(\.server.cpu)
    case .memory: .line(\.server.memory)
    case .disk: .line(\.server.disk)
    case .operatingSystem: .line(\.server.operatingSystem)
    case .webServer: .line(\.server.webServer)
    case .databaseServer: .line(\.server.databaseServer)
    case .serverPlace: .line(\.server.place)
    case .integrations: .integrations
    case .modes: .choices(\.terms.modes, .modes)
    case .sourceCode: .flag(\.terms.sourceCodeHandedOver)
    case .commercial: .flag(\.terms.commercialUseForbidden)
    case .reoffering: .flag(\.terms.reofferingForbidden)
    case .publication: .flag(\.terms.publicationNeedsPermission)
    case .attribution: .flag(\.terms.attributionRequired)
    case .derivedWork: .choice(\.terms.derivedWorkBelongsTo, .side)
    case .hosting: .choice(\.terms.hostingBy, .host)
    case .training: .flag(\.terms.training)
    case .help: .help
    case .cost: .choice(\.terms.costBorneBy, .side)
    case .role: .choice(\.terms.personalDataRole, .role)
    case .months: .months
    case .personalData: .choice(\.personalData, .personalData)
    case .specificData: .choices(\.specificData, .specificData)
    case .tested: .tested
    case .tester: .tester
    case .installationGuide: .documentation(.installation)
    case .userGuide: .documentation(.user)
    case .apiGuide: .documentation(.api)
    case .contact: .contact(\.contactOffice) { $0.readContact() }
    case .email: .contact(\.contactEmail) { $0.readEmail() }
    case .phone: .contact(\.contactPhone) { $0.readPhone() }
    case .keeper: .value(\.keeper, allowed: ["diskominfo"]) { try? Slug($0) }
    case .sources: .sources
    case .note: .prose(\.note)
    }
  }

  private static func language(_ text: String) -> LanguageCode? {
    switch HeadingNames.key(text) {
    case "indonesia", "bahasa indonesia", "indonesian": .indonesian
    case "inggris", "bahasa inggris", "english": .english
    default: try? LanguageCode(text)
    }
  }
}
