import Catalog

/// Which column of a sheet is which column of the book.
struct HeadingMap<Column: BookColumn>: Sendable {
  /// Places from 0; several where a column is divided, as "Pihak Pertama" and "Pihak Kedua" are.
  private(set) var columns: [Column: [Int]] = [:]
  /// Columns under headings of the book's own.
  private(set) var own: [(index: Int, name: String)] = []
  private(set) var findings: [Finding] = []

  /// Reads a row of headings.
  ///
  /// - Parameter mapping: What somebody says a heading means, by its key; this goes before what it seems to mean.
  init(_ headings: [String], at place: CellPlace, mapping: [String: Column]) {
    var names: Set<String> = []
    for (index, heading) in headings.enumerated() where !heading.isEmpty {
      let place = place.at(index)
      let mapped = mapping[HeadingNames.key(heading)]
      guard let (column, isPart) = mapped.map({ ($0, $0.isRepeatable) }) ?? Column.index.column(heading) else {
        findings.append(.ownHeading(heading, near: Column.index.nearest(to: heading), place))
        addOwn(heading, index, &names)
        continue
      }
      if column == .ordinal {
        findings.append(.leftOut(heading, Column.words, place))
      } else if columns[column] == nil || isPart {
        columns[column, default: []].append(index)
      } else {
        findings.append(.headingTwice(heading, column, place))
        addOwn(heading, index, &names)
      }
    }
  }

  /// A heading that stands twice is numbered, so that each column keeps its own name.
  private mutating func addOwn(_ heading: String, _ index: Int, _ names: inout Set<String>) {
    let name = String(heading.prefix(290))
    let free = (1...).lazy.map { $0 == 1 ? name : "\(name) \($0)" }.first { !names.contains($0) } ?? name
    names.insert(free)
    own.append((index, free))
  }

  /// How sure it is that these are headings of a book: the columns that were recognised, if those are among them
  /// that name an agreement and its parties.
  var score: Int {
    let telling = columns.keys.contains { $0.isTelling }
    return telling ? columns.values.map(\.count).reduce(0, +) : 0
  }
}
