import Catalog

extension Grid {
  /// One object; but for the title the same in every language.
  package var json: JSONValue {
    [
      "title": .text(title), "day": JSONValue(day), "count": .number(count),
      "sections": .list(
        sections.map { section in
          [
            "dataClass": .text(section.dataClass.rawValue),
            "rows": .list(section.rows.map { .object(members(of: $0)) }),
          ]
        }),
    ]
  }

  /// One object a row and a line, each with its class of data; the same in every language.
  var jsonLines: [UInt8] {
    sections.flatMap { section in
      section.rows.flatMap { row in
        let members = members(of: row).merging(["dataClass": .text(section.dataClass.rawValue)]) { _, own in own }
        return JSONValue.object(members).line + [0x0A]
      }
    }
  }

  private func members(of row: Row) -> [String: JSONValue] {
    Dictionary(zip(columns.map(\.key), row.cells(for: columns).map(\.json))) { first, _ in first }
  }
}

extension Grid.Cell {
  fileprivate var json: JSONValue {
    switch self {
    case .empty: .null
    case .number(let number): .number(number)
    case .flag(let flag): .bool(flag)
    case .parties(let parties): .list(parties.map { JSONValue($0.code) })
    case .list(let values): .list(values.map { .text($0.code) })
    default: .text(code)
    }
  }
}
