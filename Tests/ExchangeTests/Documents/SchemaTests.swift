import Catalog
import Markup
import Testing

@testable import Exchange

@Suite struct SchemaTests {
  @Test func `every schema compiles and knows its example`() throws {
    let pairs: [(Schema, String)] = [
      (ProfileDocument.schema, Examples.profile), (ApplicationDocument.schema, Examples.application),
      (ApplicationDocument.schema, try Examples.wholeCard),
      (ApplicationDocument.schema, Examples.sharing), (InstrumentDocument.schema, Examples.instrument),
      (AdoptionDocument.schema, Examples.adoption), (ActDocument.schema, Examples.act),
      (ActDocument.schema, Examples.plan),
    ]
    for (schema, example) in pairs {
      let document = try MarkupParser().parse(example.bytes)
      #expect(schema.findings(in: document) == [], "\(schema.name)")
      for (other, _) in pairs where other.name != schema.name {
        #expect(other.findings(in: document).map(\.code) == [.unexpectedRoot], "\(other.name)")
      }
    }
  }

  @Test func `the bytes in the program are those of the files`() throws {
    let embedded: [(String, [UInt8])] = [
      ("schemas/profile-1.xsd", PackageResources.profile_1_xsd),
      ("schemas/application-1.xsd", PackageResources.application_1_xsd),
      ("schemas/instrument-1.xsd", PackageResources.instrument_1_xsd),
      ("schemas/adoption-1.xsd", PackageResources.adoption_1_xsd),
      ("schemas/act-1.xsd", PackageResources.act_1_xsd),
      ("catalog/reference/regions.csv", PackageResources.regions_csv),
      ("catalog/reference/cities.csv", PackageResources.cities_csv),
      ("catalog/reference/invented.csv", PackageResources.invented_csv),
      ("catalog/reference/bodies.csv", PackageResources.bodies_csv),
    ]
    for (path, bytes) in embedded {
      #expect(try repositoryFile(path) == bytes, "\(path)")
    }
  }

  @Test func `the lists of the schemas are those of the catalog`() throws {
    try expect("act-1.xsd", "role", Participant.Role.allCases.map(\.rawValue))
    try expect("act-1.xsd", "relationKind", Relation.Kind.allCases.map(\.rawValue))
    try expect("act-1.xsd", "method", SigningMethod.allCases.map(\.rawValue))
    try expect("act-1.xsd", "verb", ActVerb.known.map(\.rawValue))
    try expect("profile-1.xsd", "kind", Profile.Kind.allCases.map(\.rawValue))
    try expect("application-1.xsd", "classification", ApplicationCard.Classification.allCases.map(\.rawValue))
    try expect("application-1.xsd", "status", ApplicationCard.Status.allCases.map(\.rawValue))
    try expect("application-1.xsd", "personalData", ApplicationCard.PersonalData.allCases.map(\.rawValue))
    try expect("application-1.xsd", "provenance", ApplicationCard.Provenance.allCases.map(\.rawValue))
    try expect("application-1.xsd", "maintenance", ApplicationCard.Maintenance.allCases.map(\.rawValue))
    try expect("application-1.xsd", "specificData", ApplicationCard.SpecificData.allCases.map(\.rawValue))
    try expect("application-1.xsd", "originKind", ApplicationCard.Origin.Kind.allCases.map(\.rawValue))
    try expect("application-1.xsd", "technologyKind", ApplicationCard.Technology.Kind.allCases.map(\.rawValue))
    try expect(
      "application-1.xsd", "documentationKind", ApplicationCard.Documentation.Kind.allCases.map(\.rawValue))
    try expect("application-1.xsd", "side", SharingTerms.Side.allCases.map(\.rawValue))
    try expect(
      "application-1.xsd", "personalDataRole", SharingTerms.PersonalDataRole.allCases.map(\.rawValue))
    try expect(
      "instrument-1.xsd", "openness", InstrumentRecord.Classification.Openness.allCases.map(\.rawValue))
    for file in ["application-1.xsd", "adoption-1.xsd"] {
      try expect(file, "sharingMode", SharingMode.allCases.map(\.rawValue))
    }
    for kind in ["profile", "application", "instrument", "adoption", "act"] {
      try expect("\(kind)-1.xsd", "dataClass", DataClass.allCases.map(\.rawValue))
    }
  }

  /// The values in the list of a named type or element.
  private func expect(_ file: String, _ name: String, _ values: [String]) throws {
    let root = try MarkupParser().parse(try repositoryFile("schemas/\(file)")).root
    var found: [String]?
    func visit(_ element: Element) {
      if element["name"] == name, found == nil {
        let type = element.name == "simpleType" ? element : element.first("simpleType")
        found = type?.first("restriction")?.all("enumeration").compactMap { $0["value"] }
        if found?.isEmpty == true { found = nil }
      }
      element.elements.forEach(visit)
    }
    visit(root)
    #expect(found == values, "\(file) \(name)")
  }
}
