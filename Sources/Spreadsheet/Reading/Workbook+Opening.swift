extension Workbook {
  /// Reads an XLSX workbook, or CSV if the file is plain text.
  ///
  /// - Parameter name: The name of the sheet that a CSV file becomes.
  package init(
    file bytes: [UInt8], name: String, limits: SpreadsheetLimits = SpreadsheetLimits()
  ) throws(SpreadsheetError) {
    let isArchive = bytes.starts(with: [0x50, 0x4B])
    self =
      !isArchive && FileKind(unzipped: bytes) == .plainText
      ? try Workbook(csv: bytes, name: name, limits: limits) : try Workbook(xlsx: bytes, limits: limits)
  }
}
