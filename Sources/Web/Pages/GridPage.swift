import Catalog
import Exchange
import Registry

/// A page around one or several list answers.
struct GridModel {
  let title: String
  let lead: String
  let intro: [String]
  let choices: Choices?
  let parts: [GridTables]
  let hasForms: Bool
  let forms: [Form]

  /// Views of the same page, such as another number of days.
  struct Choices {
    let label: String
    let options: [Option]

    struct Option {
      let words: String
      let href: String
      let current: Bool
    }
  }

  /// The same list in another form.
  struct Form {
    let words: String
    let href: String
    /// The name of the file; nil where it is read in the browser.
    let download: String?
  }
}

/// The tables of one list answer.
struct GridTables {
  let caption: String?
  let empty: String
  let sections: [Section]
  let notes: [String]

  struct Section {
    let heading: String
    let banner: Banner?
    let tone: String
    let caption: String
    let columns: [Column]
    let rows: [Row]
  }

  struct Column {
    let words: String
    let number: Bool
  }

  struct Row {
    let cells: [Cell]
  }

  struct Cell {
    let words: String
    let href: String?
    /// A style class: number or date.
    let kind: String?
  }
}

extension Reading {
  /// The page of one list.
  func page(_ grid: Grid, empty: String, intro: [String] = [], choices: GridModel.Choices? = nil) -> Page {
    page([(nil, grid)], .grid(grid), title: grid.title, empty: empty, intro: intro, choices: choices)
  }

  /// The page of several lists under one title.
  func page(_ book: GridBook, empty: String, choices: GridModel.Choices? = nil) -> Page {
    let parts = book.parts.map { ($0.grid.title == book.title ? $0.name : $0.grid.title, $0.grid) }
    return page(parts, .book(book), title: book.title, empty: empty, choices: choices)
  }

  private func page(
    _ grids: [(caption: String?, grid: Grid)], _ listing: Page.Listing, title: String, empty: String,
    intro: [String] = [], choices: GridModel.Choices?
  ) -> Page {
    let count = listing.count
    let model = GridModel(
      title: title,
      lead: say("Per ", "As of ") + wording.date(day) + ": "
        + self.count(count, "baris", "row", "rows") + ".",
      intro: intro, choices: choices,
      parts: grids.map { tables($0.grid, caption: $0.caption, empty: empty) },
      hasForms: count > 0, forms: forms(of: listing))
    return Page(template: .grid, title: title, model: model, listing: listing)
  }

  /// The other forms of a list; none of an empty one.
  func forms(of listing: Page.Listing) -> [GridModel.Form] {
    guard listing.count > 0 else { return [] }
    let hasEvents = listing.hasEvents
    let all: [(GridForm, String)] = [
      (.xlsx, "Excel"), (.csv, "CSV"), (.json, "JSON"), (.md, "Markdown"),
      (.ics, say("Kalender", "Calendar")), (.wa, "WhatsApp"),
    ]
    return all.filter { hasEvents || $0.0 != .ics }.map { form, words in
      .init(
        words: words, href: request.link(form: form),
        download: form == .wa || form == .json ? nil : "mitrakota.\(form.rawValue)")
    }
  }

  func tables(_ grid: Grid, caption: String? = nil, empty: String) -> GridTables {
    GridTables(
      caption: caption, empty: empty,
      sections: grid.sections.map { section in
        .init(
          heading: heading(section.dataClass), banner: banner(section.dataClass), tone: section.dataClass.rawValue,
          caption: caption ?? grid.title,
          columns: grid.columns.enumerated().map { index, column in
            .init(words: column.heading, number: section.rows.first?.cells[index].isNumber ?? false)
          },
          rows: section.rows.map(row))
      }, notes: grid.notes)
  }

  private func row(_ row: Grid.Row) -> GridTables.Row {
    // The first record named in a row leads to its page, or else the first cell.
    let linked = row.cells.firstIndex { if case .record = $0 { true } else { false } } ?? 0
    return GridTables.Row(
      cells: row.cells.enumerated().map { index, cell in
        let own = link(of: cell)
        let href = index == linked ? row.path.map { request.link(keeping: $0) } ?? own : own
        return .init(words: wording.words(of: cell), href: href, kind: cell.style)
      })
  }

  private func link(of cell: Grid.Cell) -> String? {
    guard case .party(let party, _) = cell, let code = party.region else { return nil }
    return request.link(.city(code, .sheet))
  }
}

extension Page.Listing {
  fileprivate var hasEvents: Bool {
    let grids =
      switch self {
      case .grid(let grid): [grid]
      case .book(let book): book.parts.map(\.grid)
      }
    return grids.contains { $0.sections.contains { $0.rows.contains { $0.event != nil } } }
  }

  func rendered(as form: GridForm, wording: Wording, options: GridOptions) throws -> [UInt8] {
    switch self {
    case .grid(let grid): try grid.rendered(as: form, wording: wording, options: options)
    case .book(let book): try book.rendered(as: form, wording: wording, options: options)
    }
  }
}

extension Grid.Cell {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }

  fileprivate var style: String? {
    switch self {
    case .number: "number"
    case .day, .date, .instant: "date"
    default: nil
    }
  }
}
