/// A list of choices, as a column refers to it.
enum ChoiceList: Hashable {
  /// The values with commas between.
  case values(String)
  /// The cells where they stand, such as `'Pilihan'!$A$1:$A$5`.
  case cells(String)

  var text: String {
    switch self {
    case .values(let text), .cells(let text): text
    }
  }
}

/// The lists of choices of a workbook.
///
/// A short list is written at its column. Excel takes 255 characters there and divides them at commas; any other
/// list stands in a hidden sheet, one column each.
struct ChoiceLists {
  /// The hidden sheet; nil if no list needs it.
  let sheet: Worksheet?
  /// By the name of their sheet and their column.
  private let lists: [String: [Int: ChoiceList]]

  init(_ workbook: Workbook) {
    let taken = Set(workbook.sheets.map { $0.name.lowercased() })
    let names = ["Pilihan"] + (2...(workbook.sheets.count + 2)).map { "Pilihan \($0)" }
    let name = names.first { !taken.contains($0.lowercased()) } ?? "Pilihan"
    var lists: [String: [Int: ChoiceList]] = [:]
    var columns: [[String]] = []
    for sheet in workbook.sheets {
      for (column, choices) in sheet.layout.choices.sorted(by: { $0.key < $1.key }) where !choices.isEmpty {
        if let list = Self.short(choices) {
          lists[sheet.name, default: [:]][column] = list
        } else {
          let letters = CellReference.letters(ofColumn: columns.count)
          lists[sheet.name, default: [:]][column] = .cells("'\(name)'!$\(letters)$1:$\(letters)$\(choices.count)")
          columns.append(choices)
        }
      }
    }
    self.lists = lists
    let rows = (0..<(columns.map(\.count).max() ?? 0)).map { row in
      columns.map { row < $0.count ? Cell(nonEmpty: $0[row]) : .empty }
    }
    sheet = columns.isEmpty ? nil : Worksheet(name, rows: rows)
  }

  /// The choices of a column.
  func list(column: Int, of sheet: Worksheet) -> ChoiceList? { lists[sheet.name]?[column] }

  private static func short(_ choices: [String]) -> ChoiceList? {
    let joined = choices.joined(separator: ",")
    let isPlain = choices.allSatisfy { choice in
      !choice.isEmpty && choice == choice.trimmed && choice == EscapedText.encoded(choice)
        && choice.unicodeScalars.allSatisfy { $0 != "," && $0 != "\"" && $0.value >= 0x20 }
    }
    return isPlain && joined.utf16.count <= 255 ? .values(joined) : nil
  }
}
