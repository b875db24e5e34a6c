import Catalog
import Registry

/// Rows of one or several classes of data, which never stand in one table.
struct Listing {
  /// Headings of the columns.
  var header: [String]
  /// Columns that are not broken as long as others can give way.
  var firm: Set<Int> = []
  var sections: [Section]

  /// The rows of one class of data.
  struct Section {
    var dataClass: DataClass
    /// The banners of the members whose records these are.
    var banners: [String]
    var rows: [[String]]
  }

  /// Prints tables with a heading for each class, or lines with tabs whose last column is the class.
  func show(_ session: Session) throws(BrokenPipe) {
    guard session.listForm != .tsv else {
      let lines = sections.flatMap { section in
        section.rows.map { TabSeparated.line($0 + [section.dataClass.rawValue]) }
      }
      return try session.show(lines)
    }
    if sections.allSatisfy(\.rows.isEmpty) { session.remark("Tidak ada yang cocok.", "Nothing matches.") }
    var lines: [String] = []
    for section in sections where !section.rows.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines += session.heading(of: section.dataClass, section.banners)
      let table = Table(header: header, rows: section.rows, firm: firm).lines(width: session.terminal.width)
      lines.append(session.terminal.paint(table[0], .bold))
      lines += table.dropFirst()
    }
    try session.show(lines)
  }
}

/// Lines for programs: fields between tabs.
enum TabSeparated {
  static func line(_ cells: [String]) -> String {
    cells.map { cell in String(cell.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }.joined(separator: "\t")
  }
}

extension Session {
  /// The class of data in a heading that cannot be overlooked, and its banners.
  func heading(of dataClass: DataClass, _ banners: [String]) -> [String] {
    let title =
      switch dataClass {
      case .official: terminal.paint(say("RESMI", "OFFICIAL"), .green)
      case .publicSources: terminal.paint(say("PERAGAAN", "DEMONSTRATION"), .yellow)
      case .invented: terminal.paint(say("DATA REKAAN", "INVENTED DATA"), .red)
      }
    return banners.isEmpty
      ? [title]
      : banners.enumerated().flatMap { index, banner in
        index == 0
          ? ([title] + Paragraph.broken(banner, width: terminal.width))
          : Paragraph.broken(banner, width: terminal.width)
      }
  }

  /// What must stand beside records of a class: the notices of the members who keep them, or a general word.
  func banners(_ dataClass: DataClass, of members: some Sequence<MemberID>, _ view: RegisterView) -> [String] {
    switch dataClass {
    case .official: return []
    case .invented:
      return [
        say(
          "Daerah dan kerja sama ini tidak ada; dibuat untuk contoh.",
          "These places and agreements do not exist; made up as examples.")
      ]
    case .publicSources:
      var notices: [String] = []
      for member in Set(members).sorted() {
        let text = view.profiles[member]?.notice.text(in: language == .id ? .indonesian : .english)
        if let text, !notices.contains(text) { notices.append(text) }
      }
      return notices.isEmpty
        ? [
          say(
            "Data peragaan dari sumber publik; bukan catatan resmi pihak yang disebut.",
            "Demonstration data from public sources; not an official record of those named.")
        ] : notices
    }
  }
}
