import Catalog
import Exchange
import Registry

/// The list of applications, one part for each class of data.
struct ApplicationsModel {
  let summary: String
  let parts: [Part]
  let hasForms: Bool
  let forms: [GridModel.Form]

  struct Part {
    let heading: String
    let banner: Banner?
    let table: ApplicationTable
  }
}

extension Reading {
  func applicationsPage() -> Page {
    let list = view.applications(on: day)
    let grid = list.grid(view, wording)
    let model = ApplicationsModel(
      summary: say("Per \(wording.date(day)): ", "As of \(wording.date(day)): ")
        + list.sections.map { section in
          heading(section.dataClass) + " – "
            + count(section.rows.count, "aplikasi", "application", "applications")
        }.joined(separator: "; "),
      parts: list.sections.map { section in
        .init(
          heading: heading(section.dataClass), banner: banner(section.dataClass),
          table: table(
            section.rows, section.dataClass,
            caption: count(section.rows.count, "aplikasi", "application", "applications")))
      }, hasForms: grid.count > 0, forms: forms(of: .grid(grid)))
    return Page(template: .applications, title: say("Aplikasi", "Applications"), model: model, listing: .grid(grid))
  }
}
