import Catalog
import Exchange
import Hummingbird
import Registry

/// The list of applications, one part for each class of data, with what it can be narrowed down to.
struct ApplicationsModel {
  let summary: String
  let words: String
  let orders: [Choice]
  /// What a new search keeps.
  let kept: [Pair]
  let chosen: [Link]
  /// Where nothing is chosen; nil where that is so already.
  let plain: String?
  let isFiltered: Bool
  let parts: [Part]
  let hasForms: Bool
  let forms: [GridModel.Form]

  struct Part {
    let heading: String
    let banner: Banner?
    let label: String
    let facets: [FacetModel]
    /// Nil where nothing fits.
    let table: ApplicationTable?
    let next: String?
  }

  struct Choice {
    let value: String
    let words: String
    let selected: Bool
  }

  struct Pair {
    let name: String
    let value: String
  }
}

extension Reading {
  func applicationsPage(_ node: Node, _ finder: FinderCache) throws(PageProblem) -> Page {
    let found: FoundApplications
    do throws(RegistryError) {
      let index = try finder.current(on: day).index
      found = try node.find(ApplicationAddress.page.query(request.query, in: index), in: index)
    } catch {
      throw PageProblem(
        HTTPResponse.Status(error.code), say("Pilihan tidak dikenal", "Unknown choice"), error.sentence(language),
        choices: [Link(words: say("Semua aplikasi", "All applications"), href: request.link(.list(.applications)))])
    }
    let grid = found.grid(wording)
    let isFiltered = !request.view.filter { $0.name != "per" && $0.name != ApplicationAddress.unfolded }.isEmpty
    let model = ApplicationsModel(
      summary: summary(found), words: found.query.words, orders: orders(found.query), kept: kept,
      chosen: chosen(found), plain: isFiltered ? request.link(.list(.applications)) : nil, isFiltered: isFiltered,
      parts: found.sections.map { part($0, found) }, hasForms: grid.count > 0, forms: forms(of: .grid(grid)))
    return Page(template: .applications, title: say("Aplikasi", "Applications"), model: model, listing: .grid(grid))
  }

  private func summary(_ found: FoundApplications) -> String {
    say("Per \(wording.date(day)): ", "As of \(wording.date(day)): ")
      + found.sections.map { section in
        heading(section.dataClass) + " – " + count(section.total, "aplikasi", "application", "applications")
      }.joined(separator: "; ")
  }

  private func part(_ section: FoundApplications.Section, _ found: FoundApplications) -> ApplicationsModel.Part {
    let title = heading(section.dataClass)
    let caption =
      section.rows.count < section.total
      ? say(
        "\(wording.number(section.rows.count)) dari \(wording.number(section.total)) aplikasi",
        "\(wording.number(section.rows.count)) of \(wording.number(section.total)) applications")
      : count(section.total, "aplikasi", "application", "applications")
    return .init(
      heading: title, banner: banner(section.dataClass), label: say("Pilihan: \(title)", "Narrow down: \(title)"),
      facets: facets(section, found),
      table: section.rows.isEmpty ? nil : table(section.rows, section.dataClass, found, caption: caption),
      next: section.next.map { link(to: $0, in: section.dataClass) })
  }

  private func table(
    _ rows: [FoundApplications.Row], _ dataClass: DataClass, _ found: FoundApplications, caption: String
  ) -> ApplicationTable {
    let unknown = say("tidak diketahui", "not known")
    return ApplicationTable(
      caption: caption, tone: dataClass.rawValue,
      rows: rows.map { row in
        ApplicationTable.Row(
          name: found.name(row, language), href: request.link(.application(row.id)), about: row.function,
          owner: link(row.owner), status: row.status.map { wording.name($0) } ?? unknown,
          licence: row.licence ?? unknown, users: wording.number(row.adopters))
      })
  }

  private func link(to place: ApplicationPlace, in dataClass: DataClass) -> String {
    let names = ApplicationAddress.page
    let others = request.view.filter { $0.name != names.after && $0.name != names.dataClass }
    return address(others + [(names.dataClass, dataClass.rawValue), (names.after, place.description)])
  }

  private func orders(_ query: ApplicationQuery) -> [ApplicationsModel.Choice] {
    let all: [(ApplicationQuery.Order, String)] = [
      (.relevance, say("Paling cocok", "Best match")), (.adopters, say("Pemakai terbanyak", "Most users")),
      (.name, say("Nama", "Name")), (.date, say("Terakhir diperbarui", "Last revised")),
      (.id, say("Nama pendek", "Short name")),
    ]
    return all.map { order, words in
      .init(value: order.rawValue, words: words, selected: order == query.usedOrder)
    }
  }

  private var kept: [ApplicationsModel.Pair] {
    let names = ApplicationAddress.page
    let own = [names.words, names.order, names.after]
    return (request.view.filter { !own.contains($0.name) } + (language == .id ? [] : [("lang", language.rawValue)]))
      .map { .init(name: $0.name, value: $0.value) }
  }
}
