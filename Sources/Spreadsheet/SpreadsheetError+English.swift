extension SpreadsheetError {
  /// What happened, the rule, the next step, in English.
  package var english: String {
    switch self {
    case .notWorkbook(let kind): kind.english
    case .truncated: "This file ends too early; a workbook is read whole or not at all. Fetch or copy it again."
    case .damaged(let part, let damage):
      "The part '\(part)' of this file is damaged (\(damage.english)); a workbook is read whole or not at all. "
        + "Open it in Excel or LibreOffice and save it again as .xlsx."
    case .tooLarge(let bound, let limit):
      switch bound {
      case .fileBytes:
        "This file has more than \(limit.grouped(",")) bytes, the most that is read. Split it into several files."
      case .unpackedBytes:
        "This file has more than \(limit.grouped(",")) bytes when unpacked, the most that is read. "
          + "Clear the formatting of empty rows and columns, or split it into several files."
      case .entries:
        "This file has more than \(limit.grouped(",")) parts, the most that is read. Remove pictures from the workbook."
      case .cells:
        "This file has more than \(limit.grouped(",")) cells, the most that is read. Remove what stands far away from the list, "
          + "or split it into several files."
      case .sheets:
        "This workbook has more than \(limit.grouped(",")) sheets, the most that is read. Split it into several files."
      }
    case .noSheet:
      "This workbook shows no sheet; only sheets that are shown are read. Unhide the sheet and save it again."
    case .notText:
      "This file is no text; CSV is text in UTF-8, UTF-16 or Windows-1252. "
        + "Save it again as \"CSV UTF-8\", or send an .xlsx file."
    case .unclosedQuote(let line):
      "The quote on line \(line) is never closed; a field that opens with \" closes with \". "
        + "Close the field, or write \"\" if a quote is meant."
    case .textAfterQuote(let line):
      "On line \(line) text follows a closing quote; only a separator or the end of the line may. "
        + "Write \"\" if a quote inside the field is meant."
    case .unwritableName(let name, let fault):
      "A sheet cannot be called '\(name)': \(fault.english). Give it another name."
    case .unwritableCell(let place, let sheet, let fault):
      "The cell \(place) of the sheet '\(sheet)' cannot be written: \(fault.english). Correct its content."
    case .unwritableMerge(let range, let sheet):
      "The cells \(range) of the sheet '\(sheet)' cannot be merged; merged cells are two or more, overlap no others, "
        + "and only the first holds a value. Change the range."
    case .noTemporaryFile(let detail):
      "The system refused a temporary file (\(detail)); XLSX is written through one. "
        + "Check space and permissions of the folder for temporary files."
    }
  }
}

extension SpreadsheetError.Damage {
  fileprivate var english: String {
    switch self {
    case .missing: "it is missing"
    case .sheetWithoutPart(let name): "the sheet '\(name)' leads to no part"
    case .notPlace(let text): "'\(text)' is no place of a cell such as B12"
    case .notRange(let text): "'\(text)' is no range of cells such as A1:B2"
    case .wrongValue(let value, let place): "the cell \(place) holds '\(value)', which its type does not allow"
    case .unreadable(let detail): detail
    }
  }
}

extension FileKind {
  fileprivate var english: String {
    switch self {
    case .empty: "This file is empty; a workbook never is. Send the file again."
    case .oldExcel: Self.saveAgain("an old Excel workbook (.xls)")
    case .encrypted:
      "This file is locked with a password; it cannot be read here. "
        + "Open it with the password, remove the password, and save it again as .xlsx."
    case .oldOffice: Self.saveAgain("an old Office file that is no workbook")
    case .binaryExcel: Self.saveAgain("a binary Excel workbook (.xlsb)")
    case .openDocument: Self.saveAgain("an OpenDocument file (.ods)")
    case .word: "This file is a Word document (.docx); only .xlsx and .csv are read. Copy its table into Excel."
    case .presentation: "This file is a presentation (.pptx); only .xlsx and .csv are read. Copy its table into Excel."
    case .otherArchive:
      "This file is a ZIP archive without a workbook; only .xlsx and .csv are read. Send the workbook itself."
    case .webPage: Self.saveAgain("a web page under the name of an Excel file")
    case .xml: Self.saveAgain("an XML file")
    case .pdf: "This file is a PDF; only .xlsx and .csv are read. Send the workbook it was made from."
    case .plainText: "This file is plain text and no .xlsx. If it holds CSV, give it a name that ends in .csv."
    case .unknown: "This file is no workbook; only .xlsx and .csv are read. Send the workbook."
    }
  }

  private static func saveAgain(_ kind: String) -> String {
    "This file is \(kind); only .xlsx and .csv are read. Open it in Excel or LibreOffice, choose Save As, "
      + "and choose .xlsx."
  }
}

extension SpreadsheetError.NameFault {
  fileprivate var english: String {
    switch self {
    case .empty: "the name of a sheet is not empty"
    case .tooLong: "the name of a sheet has at most 31 characters"
    case .character: "the name of a sheet holds none of [ ] : * ? / \\ and no control characters"
    case .apostrophe: "the name of a sheet does not begin or end with an apostrophe"
    case .reserved: "Excel keeps that name for itself"
    case .taken: "another sheet has it; capitals count as small letters"
    }
  }
}

extension SpreadsheetError.CellFault {
  fileprivate var english: String {
    switch self {
    case .outside: "a sheet has at most 1,048,576 rows and 16,384 columns"
    case .textTooLong: "the text of a cell has at most 32,767 characters"
    case .character: "the text holds a character that XLSX cannot carry, such as U+0000"
    case .notFinite: "a number is finite"
    case .noSuchDay: "the calendar has no such day, or its year is not 1–9999"
    }
  }
}
