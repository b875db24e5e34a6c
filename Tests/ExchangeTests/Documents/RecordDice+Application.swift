import Catalog
import Exchange

extension RecordDice {
  mutating func application() -> ApplicationCard {
    var card = ApplicationCard(slug(), names: localized(atLeast: 1), owner: party())
    card.dataClass = dataClass()
    card.descriptions = localized()
    card.features = list { .init($0.parsed(["id", "en", "id-ID"]), $0.text()) }
    card.function = maybe(text())
    card.input = maybe(text())
    card.output = maybe(text())
    card.agency = maybe(text())
    card.developer = maybe(text())
    card.users = list { $0.text() }
    card.classification = maybe(one(ApplicationCard.Classification.allCases))
    card.provenance = maybe(one(ApplicationCard.Provenance.allCases))
    card.commonApplication = maybe(one([.absent, .present(name: nil), .present(name: text())]))
    card.referenceCode = maybe(text())
    card.softwareType = maybe(one(["standalone/web", "library"]))
    card.sectors = list { $0.slug() }
    card.categories = list { $0.slug() }
    card.platforms = list { $0.slug() }
    card.languages = list { $0.parsed(["id", "en", "jv"]) }
    card.status = maybe(one(ApplicationCard.Status.allCases))
    card.year = maybe(number(1000...9999))
    card.legalBases = list { $0.text() }
    card.licence = maybe(text())
    card.certificate = maybe(.init(text(), on: maybe(date())))
    card.maintenance = maybe(one(ApplicationCard.Maintenance.allCases))
    card.website = maybe(url())
    card.sharing = maybe(sharing())
    card.personalData = maybe(one(ApplicationCard.PersonalData.allCases))
    card.specificData = list { $0.one(ApplicationCard.SpecificData.allCases) }
    card.securityTest = maybe(
      one([.untested, .tested(on: nil, by: nil), .tested(on: maybe(date()), by: maybe(text()))]))
    card.contacts = contacts()
    card.note = maybe(text())
    card.fields = list { .init($0.text(), $0.one(["A-12", " two\nlines\n", "1.500"])) }
    card.sources = sources()
    card.keeper = maybe(slug())
    roll(source: &card)
    roll(files: &card)
    return card
  }

  private mutating func roll(source card: inout ApplicationCard) {
    card.releases = list { .init($0.text(), on: $0.maybe($0.date()), sourceHash: $0.maybe($0.hash())) }
    card.repository = maybe(url())
    card.formerRepositories = list { $0.url() }
    card.origins = list { dice in
      let places: [ApplicationCard.Origin.Place] = [.application(dice.record()), .repository(dice.url())]
      return .init(dice.one(ApplicationCard.Origin.Kind.allCases), dice.one(places))
    }
    card.technologies = list {
      .init($0.one(ApplicationCard.Technology.Kind.allCases), $0.text(), version: $0.maybe($0.text()))
    }
    card.server.cpu = maybe(text())
    card.server.memory = maybe(text())
    card.server.disk = maybe(text())
    card.server.operatingSystem = maybe(text())
    card.server.webServer = maybe(text())
    card.server.databaseServer = maybe(text())
    card.server.place = maybe(text())
    let connected = list { ApplicationCard.Integration($0.text(), application: $0.maybe($0.record())) }
    card.integrations = maybe(one([.standalone, .connected(connected)]))
  }

  private mutating func roll(files card: inout ApplicationCard) {
    card.documentation = list { dice in
      let places: [ApplicationCard.Documentation.Place] = [.address(dice.url()), .file(dice.file())]
      return .init(dice.one(ApplicationCard.Documentation.Kind.allCases), dice.one(places))
    }
    card.screenshots = list { .init($0.file(), caption: $0.maybe($0.text())) }
  }

  private mutating func file() -> FileHash {
    FileHash(
      mediaType: one(["image/png", "application/pdf"]), length: maybe(number(0...999_999_999_999_999)),
      sha256: hash())
  }
}
