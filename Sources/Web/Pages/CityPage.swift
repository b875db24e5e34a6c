import Catalog
import Registry

/// One region on one sheet: what it is, what it agreed, what it gives and takes.
struct CityModel {
  let title: String
  let over: String
  let facts: [AgreementModel.Fact]
  /// Security notices that concern its uses.
  let alerts: [Link]
  let website: Link?
  let agreements: [AgreementTable]
  let applications: [ApplicationTable]
  let gives: [UseTable]
  let takes: [UseTable]
  let contacts: [String]
  let sources: [Link]
  let choices: GridModel.Choices
}

extension Reading {
  func cityPage(_ code: RegionCode) throws(PageProblem) -> Page {
    let party = PartyID.region(code)
    let answer = view.city(party, on: day)
    guard answer.region != nil || answer.profile != nil || answer.agreements.count > 0 else {
      throw noRegion(code)
    }
    let classes = Set(
      answer.agreements.sections.map(\.dataClass) + answer.applications.sections.map(\.dataClass)
        + (answer.profile == nil ? [] : [answer.dataClass]))
    let model = CityModel(
      title: answer.name, over: kind(answer.region?.kind, code), facts: facts(answer),
      alerts: alerts(for: party),
      website: answer.profile?.website.map { Link(words: $0.description, href: $0.description) },
      agreements: answer.agreements.sections.map { section in
        table(section.rows, section.dataClass, caption: heading(section.dataClass))
      },
      applications: answer.applications.sections.map { section in
        table(section.rows, section.dataClass, caption: heading(section.dataClass))
      },
      gives: tables(answer.gives, caption: say("Diberikan", "Given")),
      takes: tables(answer.takes, caption: say("Diterima", "Taken")),
      contacts: (answer.profile?.contacts ?? []).map(contact), sources: links(answer.profile?.sources ?? []),
      choices: views(of: code))
    return Page(
      template: .city, title: answer.name, model: model,
      banners: DataClass.allCases.filter(classes.contains).compactMap(banner))
  }

  private func kind(_ kind: Region.Kind?, _ code: RegionCode) -> String {
    let word =
      switch kind {
      case .city?: say("Kota", "City")
      case .regency?: say("Kabupaten", "Regency")
      case .province?: say("Provinsi", "Province")
      case nil: code.isInvented ? say("Daerah rekaan", "Invented region") : say("Daerah", "Region")
      }
    return "\(word) · \(code)"
  }

  private func facts(_ answer: CityAnswer) -> [AgreementModel.Fact] {
    let region = answer.region
    let names = (region?.city?.aliases ?? []) + (answer.profile?.aliases ?? [])
    let rows: [(String, String?)] = [
      (say("Nama dalam register", "Name in the register"), region?.name == answer.name ? nil : region?.name),
      (say("Juga ditulis", "Also spelled"), list(Array(Set(names)).sorted())),
      (say("Provinsi", "Province"), region?.province),
      ("Komwil APEKSI", region?.city?.komwil.rawValue),
      (
        say("Status", "Status"),
        region?.city?.status == .administrative
          ? say("kota administrasi; bukan daerah otonom", "administrative city; not autonomous") : nil
      ),
      (say("Unit pencatat", "Units that keep records"), list((answer.profile?.units ?? []).map(\.name))),
    ]
    return rows.compactMap { name, words in words.map { .init(name: name, words: $0) } }
  }
}
