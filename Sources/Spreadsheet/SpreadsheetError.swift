/// A file that could not be read, or a workbook that cannot be written.
package enum SpreadsheetError: Error, Hashable, Sendable {
  /// The file is something else.
  case notWorkbook(FileKind)
  /// The file ends before its content does.
  case truncated
  /// A part of the file is not what the format says it is.
  case damaged(part: String, Damage)
  /// The file is over a limit.
  case tooLarge(Bound, limit: Int)
  /// The workbook has no sheet that is shown.
  case noSheet
  /// Bytes that are no text in any encoding that is read.
  case notText
  /// A quoted field that begins on this line, from 1, is never closed.
  case unclosedQuote(line: Int)
  /// Text follows the closing quote of a field on this line, from 1.
  case textAfterQuote(line: Int)
  /// A sheet cannot have this name.
  case unwritableName(String, NameFault)
  /// A cell cannot be written; the place is as in `B12`.
  case unwritableCell(String, sheet: String, CellFault)
  /// A merged range overlaps another, or hides a value.
  case unwritableMerge(String, sheet: String)
  /// The system refused the temporary file that the writer needs; the detail is the system's.
  case noTemporaryFile(String)

  /// What is limited.
  package enum Bound: String, Hashable, Sendable, CaseIterable {
    case fileBytes, unpackedBytes, entries, cells, sheets
  }

  /// What is wrong with a part of a file.
  package enum Damage: Hashable, Sendable {
    case missing
    /// A sheet that the workbook names leads nowhere.
    case sheetWithoutPart(String)
    /// A text where the place of a cell must be.
    case notPlace(String)
    /// A text where a range of cells must be.
    case notRange(String)
    /// A value that the type of its cell does not allow, and where it stands.
    case wrongValue(String, at: String)
    /// What the reader of archives or of XML says, in English.
    case unreadable(String)
  }

  /// Why a sheet cannot have a name.
  package enum NameFault: Hashable, Sendable, CaseIterable {
    case empty, tooLong, character, apostrophe, reserved, taken
  }

  /// Why a cell cannot be written.
  package enum CellFault: Hashable, Sendable, CaseIterable {
    case outside, textTooLong, character, notFinite, noSuchDay
  }

  /// Lower case words joined by hyphens; stable.
  package var code: String {
    switch self {
    case .notWorkbook(let kind): kind.rawValue
    case .truncated: "truncated"
    case .damaged: "damaged"
    case .tooLarge: "too-large"
    case .noSheet: "no-sheet"
    case .notText: "not-text"
    case .unclosedQuote: "unclosed-quote"
    case .textAfterQuote: "text-after-quote"
    case .unwritableName: "unwritable-name"
    case .unwritableCell: "unwritable-cell"
    case .unwritableMerge: "unwritable-merge"
    case .noTemporaryFile: "no-temporary-file"
    }
  }
}

extension SpreadsheetError: CustomStringConvertible {
  package var description: String { english }
}
