import Catalog
import Exchange

extension ApplicationCard {
  /// What the card says, for programs; null and empty lists are what nobody knows.
  var json: JSONValue {
    [
      "name": JSONValue(names.text(in: .indonesian)), "names": names.json, "descriptions": descriptions.json,
      "description": JSONValue(descriptions.text(in: .indonesian)), "function": JSONValue(function),
      "features": .list(features.map { ["language": JSONValue($0.language), "text": .text($0.text)] }),
      "input": JSONValue(input), "output": JSONValue(output), "owner": JSONValue(owner),
      "agency": JSONValue(agency), "developer": JSONValue(developer), "users": .list(users.map(JSONValue.text)),
      "classification": JSONValue(classification?.rawValue), "provenance": JSONValue(provenance?.rawValue),
      "commonApplication": commonApplicationJSON, "referenceCode": JSONValue(referenceCode),
      "softwareType": JSONValue(softwareType), "sectors": values(sectors), "categories": values(categories),
      "platforms": values(platforms), "languages": values(languages), "status": JSONValue(status?.rawValue),
      "year": JSONValue(year), "legalBases": .list(legalBases.map(JSONValue.text)),
      "releases": .list(
        releases.map {
          ["version": .text($0.version), "date": JSONValue($0.date), "sha256": JSONValue($0.sourceHash)]
        }), "licence": JSONValue(licence),
      "certificate": certificate.map { ["number": .text($0.number), "date": JSONValue($0.date)] } ?? .null,
      "maintenance": JSONValue(maintenance?.rawValue), "website": JSONValue(website),
      "repository": JSONValue(repository), "formerRepositories": values(formerRepositories),
      "derivedFrom": .list(
        origins.map { ["kind": .text($0.kind.rawValue), "place": .text($0.place.description)] }),
      "technologies": .list(
        technologies.map {
          ["kind": .text($0.kind.rawValue), "name": .text($0.name), "version": JSONValue($0.version)]
        }),
      "server": server.json, "integrations": integrationsJSON, "sharing": sharing?.json ?? .null,
      "personalData": JSONValue(personalData?.rawValue),
      "specificData": .list(specificData.map { .text($0.rawValue) }), "securityTest": securityTestJSON,
      "documentation": .list(documentation.map(\.json)), "screenshots": .list(screenshots.map(\.json)),
      "note": JSONValue(note),
      "fields": .list(fields.map { ["heading": .text($0.name), "value": .text($0.value)] }),
      "sources": .list(sources.map { ["title": .text($0.title), "url": JSONValue($0.url)] }),
      "keeper": JSONValue(keeper),
    ]
  }

  private func values(_ values: [some CustomStringConvertible]) -> JSONValue { .list(values.map { JSONValue($0) }) }

  private var commonApplicationJSON: JSONValue {
    switch commonApplication {
    case nil: .null
    case .absent?: ["exists": false, "name": .null]
    case .present(let name)?: ["exists": true, "name": JSONValue(name)]
    }
  }

  private var integrationsJSON: JSONValue {
    switch integrations {
    case nil: .null
    case .standalone?: ["connected": false, "with": []]
    case .connected(let list)?:
      [
        "connected": true,
        "with": .list(list.map { ["name": .text($0.name), "application": JSONValue($0.application)] }),
      ]
    }
  }

  private var securityTestJSON: JSONValue {
    switch securityTest {
    case nil: .null
    case .untested?: ["tested": false, "date": .null, "by": .null]
    case .tested(let date, let tester)?: ["tested": true, "date": JSONValue(date), "by": JSONValue(tester)]
    }
  }
}

extension SharingTerms {
  /// Flags that nobody knows are null.
  fileprivate var json: JSONValue {
    func flag(_ flag: Bool?) -> JSONValue { flag.map(JSONValue.bool) ?? .null }
    let help: JSONValue =
      switch helpUntil {
      case nil: .null
      case .installation?: "installation"
      case .serviceAgreement?: "sla"
      case .months(let months)?: .number(months)
      }
    return [
      "modes": .list(modes.map { .text($0.rawValue) }), "sourceCodeHandedOver": flag(sourceCodeHandedOver),
      "commercialUseForbidden": flag(commercialUseForbidden), "reofferingForbidden": flag(reofferingForbidden),
      "publicationNeedsPermission": flag(publicationNeedsPermission), "attributionRequired": flag(attributionRequired),
      "derivedWorkBelongsTo": JSONValue(derivedWorkBelongsTo?.rawValue), "hostingBy": JSONValue(hostingBy?.rawValue),
      "training": flag(training), "helpUntil": help, "costBorneBy": JSONValue(costBorneBy?.rawValue),
      "personalDataRole": JSONValue(personalDataRole?.rawValue), "months": JSONValue(months),
    ]
  }
}

extension ApplicationCard.ServerNeeds {
  fileprivate var json: JSONValue {
    [
      "cpu": JSONValue(cpu), "memory": JSONValue(memory), "disk": JSONValue(disk),
      "operatingSystem": JSONValue(operatingSystem), "webServer": JSONValue(webServer),
      "databaseServer": JSONValue(databaseServer), "place": JSONValue(place),
    ]
  }
}

extension ApplicationCard.Documentation {
  fileprivate var json: JSONValue {
    switch place {
    case .address(let address): ["kind": .text(kind.rawValue), "url": JSONValue(address), "file": .null]
    case .file(let file): ["kind": .text(kind.rawValue), "url": .null, "file": file.json]
    }
  }
}

extension ApplicationCard.Screenshot {
  fileprivate var json: JSONValue { ["file": file.json, "caption": JSONValue(caption)] }
}

extension FileHash {
  fileprivate var json: JSONValue {
    ["sha256": JSONValue(sha256), "mediaType": .text(mediaType), "length": JSONValue(length)]
  }
}

extension LocalizedText {
  /// One text a language, by its code.
  fileprivate var json: JSONValue {
    .object(
      languages.reduce(into: [:]) { texts, language in texts[language.description] = JSONValue(self[language]) })
  }
}
