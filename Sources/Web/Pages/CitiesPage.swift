import Catalog
import Exchange
import Registry

/// The cities of the national register, and the invented ones by themselves.
struct CitiesModel {
  let summary: String
  let classes: [String]
  let rows: [Row]
  let invented: Invented?

  struct Row {
    let code: String
    let name: Link
    let province: String
    let komwil: String
    let hasLog: Bool
    let remark: String?
    /// One for each class of data there is, agreements in force of all.
    let counts: [String]
  }

  struct Invented {
    let heading: String
    let banner: Banner?
    let rows: [Row]
  }
}

extension Reading {
  func citiesPage() -> Page {
    let list = view.agreements(on: day)
    let counts = list.sections.map { section in (section.dataClass, Self.perParty(section.rows)) }
    let real = counts.filter { $0.0 != .invented }
    let made = counts.filter { $0.0 == .invented }.map(\.1)
    let cities = view.cities(on: day)
    let rows = cities.map { city in
      CitiesModel.Row(
        code: city.region.code.description,
        name: Link(words: city.region.name, href: request.link(.city(city.region.code, .sheet))),
        province: city.region.province ?? "", komwil: city.region.city?.komwil.rawValue ?? "",
        hasLog: city.hasLog,
        remark: city.region.city?.status == .administrative
          ? say("kota administrasi", "administrative city") : nil,
        counts: real.map { count($0.1[.region(city.region.code)]) })
    }
    let model = CitiesModel(
      summary: say(
        "\(wording.number(cities.count)) kota menurut daftar kode wilayah Kementerian Dalam Negeri; "
          + "\(wording.number(cities.count { $0.hasLog })) di antaranya berlog di simpul ini.",
        "\(wording.number(cities.count)) cities of the national register; "
          + "\(wording.number(cities.count { $0.hasLog })) of them with a log on this node."),
      classes: real.map { heading($0.0) }, rows: rows, invented: invented(made.first ?? [:]))
    return Page(
      template: .cities, title: say("Kota", "Cities"), model: model, banners: real.compactMap { banner($0.0) })
  }

  private func invented(_ counts: [PartyID: (all: Int, inForce: Int)]) -> CitiesModel.Invented? {
    let listed = view.gazetteer.cities.map(\.code).filter(\.isInvented)
    let codes = Set(
      listed + view.profiles.keys.compactMap(\.party.region).filter(\.isInvented)
        + counts.keys.compactMap(\.region).filter(\.isInvented))
    guard !codes.isEmpty else { return nil }
    return CitiesModel.Invented(
      heading: heading(.invented), banner: banner(.invented),
      rows: codes.sorted().map { code in
        .init(
          code: code.description, name: link(.region(code)), province: "", komwil: "", hasLog: false,
          remark: nil,
          counts: [count(counts[.region(code)])])
      })
  }

  private func count(_ count: (all: Int, inForce: Int)?) -> String {
    guard let count, count.all > 0 else { return "–" }
    return say(
      "\(wording.number(count.inForce)) dari \(wording.number(count.all))",
      "\(wording.number(count.inForce)) of \(wording.number(count.all))")
  }

  private static func perParty(_ rows: [AgreementList.Row]) -> [PartyID: (all: Int, inForce: Int)] {
    var counts: [PartyID: (all: Int, inForce: Int)] = [:]
    for row in rows {
      for party in Set(row.status.parties.filter { $0.role == .pihak }.map(\.party)) {
        counts[party, default: (0, 0)].all += 1
        if row.status.phase == .inForce { counts[party, default: (0, 0)].inForce += 1 }
      }
    }
    return counts
  }
}
