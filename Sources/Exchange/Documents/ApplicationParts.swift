import Catalog
import Markup

// The parts of an application's card that are more than one text, each with its reading and its writing side by
// side.

extension ElementReader {
  func features() -> [ApplicationCard.Feature] {
    children("feature").compactMap { feature in
      guard let language: LanguageCode = feature.attribute("lang"), let text = feature.text else { return nil }
      return ApplicationCard.Feature(language, text)
    }
  }

  func commonApplication() -> ApplicationCard.CommonApplication? {
    child("commonApplication").map { $0.child("none") == nil ? .present(name: $0.text("name")) : .absent }
  }

  func releases() -> [ApplicationCard.Release] {
    children("release").compactMap { release in
      let (date, hash): (LegalDate?, LeafID?) = (release.attribute("date"), release.attribute("sha256"))
      return release.text.map { ApplicationCard.Release($0, on: date, sourceHash: hash) }
    }
  }

  func certificate() -> ApplicationCard.Certificate? {
    child("certificate").flatMap { certificate in
      certificate.text.map { ApplicationCard.Certificate($0, on: certificate.attribute("date")) }
    }
  }

  func origins() -> [ApplicationCard.Origin] {
    children("derivedFrom").compactMap { origin in
      guard let place: ApplicationCard.Origin.Place = origin.value(),
        let kind = origin.attribute("kind").flatMap(ApplicationCard.Origin.Kind.init(rawValue:))
      else { return nil }
      return ApplicationCard.Origin(kind, place)
    }
  }

  func technologies() -> [ApplicationCard.Technology] {
    children("technology").compactMap { technology in
      guard let kind = technology.attribute("kind").flatMap(ApplicationCard.Technology.Kind.init(rawValue:)),
        let name = technology.text
      else { return nil }
      return ApplicationCard.Technology(kind, name, version: technology.attribute("version"))
    }
  }

  func server() -> ApplicationCard.ServerNeeds {
    var needs = ApplicationCard.ServerNeeds()
    guard let server = child("server") else { return needs }
    needs.cpu = server.text("cpu")
    needs.memory = server.text("memory")
    needs.disk = server.text("disk")
    needs.operatingSystem = server.text("operatingSystem")
    needs.webServer = server.text("webServer")
    needs.databaseServer = server.text("databaseServer")
    needs.place = server.text("place")
    return needs
  }

  func integrations() -> ApplicationCard.Integrations? {
    child("integrations").map { element in
      guard element.child("none") == nil else { return .standalone }
      return .connected(
        element.children("integration").compactMap { integration in
          let application: RecordID? = integration.attribute("application")
          return integration.text.map { ApplicationCard.Integration($0, application: application) }
        })
    }
  }

  func securityTest() -> ApplicationCard.SecurityTest? {
    child("securityTest").map { test in
      test.child("none") == nil ? .tested(on: test.value("date"), by: test.text("by")) : .untested
    }
  }

  func documentation() -> [ApplicationCard.Documentation] {
    children("documentation").compactMap { document in
      guard let kind = document.attribute("kind").flatMap(ApplicationCard.Documentation.Kind.init(rawValue:)) else {
        return nil
      }
      if let address: WebAddress = document.value("url") { return .init(kind, .address(address)) }
      return document.child("file")?.fileHash().map { .init(kind, .file($0)) }
    }
  }

  func screenshots() -> [ApplicationCard.Screenshot] {
    children("screenshot").compactMap { screenshot in
      screenshot.fileHash().map { ApplicationCard.Screenshot($0, caption: screenshot.text("caption")) }
    }
  }

  /// This element as a file: its media type, its length and its hash.
  private func fileHash() -> FileHash? {
    let sha256: LeafID? = value("sha256")
    guard let mediaType = text("mediaType"), let sha256 else { return nil }
    return FileHash(
      mediaType: mediaType, length: number("length", in: 0...999_999_999_999_999), sha256: sha256)
  }
}

extension ElementMaker {
  func features(_ features: [ApplicationCard.Feature]) -> [Element] {
    features.flatMap { text("feature", $0.text, ["lang": $0.language.description]) }
  }

  func commonApplication(_ application: ApplicationCard.CommonApplication?) -> [Element] {
    switch application {
    case nil: []
    case .absent?: [element("commonApplication", [:], [nothing])]
    case .present(let name)?: [element("commonApplication", [:], [text("name", name)])]
    }
  }

  func releases(_ releases: [ApplicationCard.Release]) -> [Element] {
    releases.flatMap { release in
      text(
        "release", release.version,
        ["date": release.date?.description, "sha256": release.sourceHash?.description])
    }
  }

  func certificate(_ certificate: ApplicationCard.Certificate?) -> [Element] {
    text("certificate", certificate?.number, ["date": certificate?.date?.description])
  }

  func origins(_ origins: [ApplicationCard.Origin]) -> [Element] {
    origins.flatMap { text("derivedFrom", $0.place.description, ["kind": $0.kind.rawValue]) }
  }

  func technologies(_ technologies: [ApplicationCard.Technology]) -> [Element] {
    technologies.flatMap { technology in
      text("technology", technology.name, ["kind": technology.kind.rawValue, "version": technology.version])
    }
  }

  func server(_ needs: ApplicationCard.ServerNeeds) -> [Element] {
    guard !needs.isEmpty else { return [] }
    return [
      element(
        "server", [:],
        [
          text("cpu", needs.cpu), text("memory", needs.memory), text("disk", needs.disk),
          text("operatingSystem", needs.operatingSystem), text("webServer", needs.webServer),
          text("databaseServer", needs.databaseServer), text("place", needs.place),
        ])
    ]
  }

  func integrations(_ integrations: ApplicationCard.Integrations?) -> [Element] {
    switch integrations {
    case nil: []
    case .standalone?: [element("integrations", [:], [nothing])]
    case .connected(let list)?:
      [
        element(
          "integrations", [:],
          list.map { text("integration", $0.name, ["application": $0.application?.description]) })
      ]
    }
  }

  func securityTest(_ test: ApplicationCard.SecurityTest?) -> [Element] {
    switch test {
    case nil: []
    case .untested?: [element("securityTest", [:], [nothing])]
    case .tested(let date, let tester)?:
      [element("securityTest", [:], [value("date", date), text("by", tester)])]
    }
  }

  func documentation(_ documents: [ApplicationCard.Documentation]) -> [Element] {
    documents.map { document in
      let place =
        switch document.place {
        case .address(let address): value("url", address)
        case .file(let file): [element("file", [:], fileHash(file))]
        }
      return element("documentation", ["kind": document.kind.rawValue], [place])
    }
  }

  func screenshots(_ screenshots: [ApplicationCard.Screenshot]) -> [Element] {
    screenshots.map { screenshot in
      element("screenshot", [:], fileHash(screenshot.file) + [text("caption", screenshot.caption)])
    }
  }

  private func fileHash(_ file: FileHash) -> [[Element]] {
    [
      text("mediaType", file.mediaType), text("length", file.length.map(String.init)),
      value("sha256", file.sha256),
    ]
  }

  /// The element that says that there is none, which is more than silence.
  private var nothing: [Element] { [element("none", [:], [])] }
}
