import Catalog
import Spreadsheet

extension Grid {
  /// A sheet for each class of data, which never stand in one; words, and days that are days.
  func workbook(_ wording: Wording) -> Workbook {
    var taken: [String: Int] = [:]
    let sheets = sections.map { section in
      let name = wording.sheetName(of: section.dataClass)
      taken[name, default: 0] += 1
      let number = taken[name, default: 1]
      return sheet(number == 1 ? name : "\(name) \(number)", section, wording)
    }
    return Workbook(sheets.isEmpty ? [emptySheet(wording)] : sheets)
  }

  private func sheet(_ name: String, _ section: Section, _ wording: Wording) -> Worksheet {
    let rows = section.rows.map { row in row.cells(for: columns).map { $0.inWorkbook(wording) } }
    let about = [title, "\(wording.heading(of: section.dataClass)), \(wording.asOf(day))"] + section.banners
    return sheet(name, about: about, rows: rows, below: notes)
  }

  private func emptySheet(_ wording: Wording) -> Worksheet {
    sheet(
      wording.language == .id ? "Kosong" : "Empty", about: [title, wording.asOf(day)], rows: [],
      below: [wording.nothingMatches] + notes)
  }

  /// What the sheet is about, the headings, the rows, and behind an empty row what is said under them.
  private func sheet(
    _ name: String, about: [String], rows: [[Spreadsheet.Cell]], below: [String]
  ) -> Worksheet {
    func line(_ text: String) -> [Spreadsheet.Cell] { [.text(text.onOneLine)] }
    let heading = about.map(line) + [columns.map { .text($0.heading) }]
    let footing = below.isEmpty ? [] : [[]] + below.map(line)
    var sheet = Worksheet(name, rows: heading + rows + footing)
    sheet.layout.headingRows = heading.count
    sheet.layout.footingRows = footing.count
    if columns.count > 1 {
      let wide = Array(about.indices) + (sheet.rows.count - below.count..<sheet.rows.count)
      sheet.merges = wide.map { CellRange(rows: $0...$0, columns: 0...(columns.count - 1)) }
    }
    return sheet
  }
}

extension Grid.Cell {
  fileprivate func inWorkbook(_ wording: Wording) -> Spreadsheet.Cell {
    switch self {
    case .empty: .empty
    case .number(let number): .number(Double(number))
    case .day(let day), .date(.day(let day)): .date(year: day.year, month: day.month, day: day.day)
    default: .text(wording.words(of: self))
    }
  }
}

extension Wording {
  fileprivate func sheetName(of dataClass: DataClass) -> String {
    switch dataClass {
    case .official: language == .id ? "Resmi" : "Official"
    case .publicSources: language == .id ? "Peragaan" : "Demonstration"
    case .invented: language == .id ? "Data rekaan" : "Invented data"
    }
  }
}
