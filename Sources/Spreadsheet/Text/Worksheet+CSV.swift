extension Worksheet {
  /// The rows as separated fields (RFC 4180): UTF-8, CR LF, quotes where they are needed.
  ///
  /// Every record has as many fields as the longest. Days are ISO 8601, `2026-11-23`; booleans `TRUE` and
  /// `FALSE`; numbers have no thousands.
  ///
  /// Texts are written as they are, also those that begin with `=`, `+`, `-` or `@`. A spreadsheet program that
  /// *opens* a CSV file takes them for formulas; a workbook from ``Workbook/xlsx()`` keeps them texts. CSV is
  /// therefore for programs and for data one trusts, XLSX for people.
  ///
  /// - Parameters:
  ///   - separator: `,` as the RFC has it, `;` for Excel in Indonesian, or a tab.
  ///   - decimalComma: Whether numbers are written `1,5`, as Excel in Indonesian reads them.
  ///   - byteOrderMark: Whether UTF-8 is announced, without which Excel reads Windows-1252.
  package func csv(
    separator: Character = ",", decimalComma: Bool = false, byteOrderMark: Bool = false
  ) -> [UInt8] {
    var text = byteOrderMark ? "\u{FEFF}" : ""
    let width = columnCount
    for row in rows {
      let fields = (0..<width).map { column in
        let field = (column < row.count ? row[column] : .empty).field(decimalComma: decimalComma)
        return field.quoted(for: separator)
      }
      text += fields.joined(separator: String(separator)) + "\r\n"
    }
    return Array(text.utf8)
  }
}

extension Cell {
  fileprivate func field(decimalComma: Bool) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number):
      decimalComma ? String(number.plainText.map { $0 == "." ? "," : $0 }) : number.plainText
    case .date(let year, let month, let day): ISODay.text(year: year, month: month, day: day)
    case .boolean(let flag): flag ? "TRUE" : "FALSE"
    }
  }
}

extension String {
  /// Scalars are looked at, since a CR LF is one character.
  fileprivate func quoted(for separator: Character) -> String {
    let needsQuotes = unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "\r" || scalar == "\n" || separator.unicodeScalars.contains(scalar)
    }
    guard needsQuotes else { return self }
    let doubled = unicodeScalars.reduce(into: "\"") { text, scalar in
      text.unicodeScalars.append(scalar)
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
    }
    return doubled + "\""
  }
}
