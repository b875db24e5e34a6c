extension Workbook {
  /// The workbook as an XLSX file; the same workbook gives the same bytes.
  ///
  /// Texts stay texts, also where they look like numbers or formulas. Days are dates, shown as `23-11-2026`; days
  /// before 1 March 1900, which programs count differently or not at all, are texts in that spelling. Numbers keep 16 digits. A list of choices
  /// that does not fit at its column stands in a hidden sheet behind the others. ``hiddenSheets`` are not written.
  ///
  /// The library writes files only: this needs a temporary folder, which only this process can look into and which
  /// is gone when the call returns.
  package func xlsx() throws(SpreadsheetError) -> [UInt8] {
    let lists = ChoiceLists(self)
    try WritingRules.check(lists.sheet.map { Workbook(sheets + [$0]) } ?? self)
    let folder = try TemporaryFolder()
    do throws(XLSXWriterCode) {
      var writer = try XLSXWriter(path: "\(folder.path)/workbook.xlsx", folder: folder.path)
      for sheet in sheets {
        try writer.addSheet(sheet.name)
        try SheetWriter(sheet: sheet, lists: lists).write(to: writer)
      }
      if let sheet = lists.sheet {
        try writer.addSheet(sheet.name)
        try SheetWriter(sheet: sheet, lists: lists).write(to: writer)
        try writer.hide()
      }
      try writer.close()
    } catch {
      throw .noTemporaryFile(error.description)
    }
    return try folder.contents(of: "workbook.xlsx")
  }
}
