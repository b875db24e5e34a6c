import Catalog
import Exchange

/// A row of a list with what keeps it apart from others: its class of data, and the member who keeps the record.
struct ClassedRow {
  let dataClass: DataClass
  let member: MemberID
  let row: Grid.Row
}

extension RegisterView {
  /// A section for each class of data, its rows in the order in which they came.
  func sections(_ rows: some Sequence<ClassedRow>, in language: Language) -> [Grid.Section] {
    let byClass = Dictionary(grouping: rows, by: \.dataClass)
    return DataClass.allCases.compactMap { dataClass in
      byClass[dataClass].map { rows in section(dataClass, of: rows.map(\.member), rows.map(\.row), in: language) }
    }
  }
}
