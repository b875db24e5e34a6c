import CXLSXWriter

// Every call of libxlsxwriter is in this file. Its return codes leave it as `XLSXWriterCode`, its workbook as an
// owner that frees it; no pointer leaves it. Texts are copied by the library before a call returns.

/// A result of libxlsxwriter, thrown by every call that can fail.
struct XLSXWriterCode: RawRepresentable, Error, Hashable, Sendable, CustomStringConvertible {
  /// The number of an `lxw_error`.
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `LXW_ERROR_MEMORY_MALLOC_FAILED`
  static let outOfMemory = XLSXWriterCode(rawValue: LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue)
  /// `LXW_ERROR_NULL_PARAMETER_IGNORED`: something was to be written before a sheet was added.
  static let noSheet = XLSXWriterCode(rawValue: LXW_ERROR_NULL_PARAMETER_IGNORED.rawValue)

  /// The library's own text.
  var description: String { unsafe String(cString: lxw_strerror(lxw_error(rawValue: rawValue))) }
}

/// How a written cell looks.
enum CellStyle {
  /// Bold on grey with a line around it, a text.
  case heading
  /// The same for a number or a boolean.
  case headingNumber
  case text
  case date
  /// Numbers and booleans.
  case plain
}

/// A workbook while it is being written, owned by one caller.
@safe struct XLSXWriter: ~Copyable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let formats: Formats
  /// The sheet that was added last; it belongs to the workbook.
  private var current: UnsafeMutablePointer<lxw_worksheet>?

  /// Begins a workbook; nothing is in the file before ``close()``.
  ///
  /// - Parameters:
  ///   - path: The file to be made.
  ///   - folder: Where the library keeps its own temporary files.
  init(path: String, folder: String) throws(XLSXWriterCode) {
    let made = unsafe folder.withCString { folder in
      // Declared mutable, and only read.
      var options = unsafe lxw_workbook_options(
        constant_memory: 0, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
      return unsafe workbook_new_opt(path, &options)
    }
    guard let made = unsafe made else { throw .outOfMemory }
    unsafe workbook = made
    unsafe formats = Formats(of: made)
    unsafe current = nil
    // Nothing that differs from one writing to the next: the library would put in the time.
    var properties = unsafe lxw_doc_properties()
    unsafe properties.created = Self.created
    unsafe workbook_set_properties(workbook, &properties)
  }

  /// 1 January 1980, the day that the archive bears as well.
  private static let created = 315_532_800

  deinit { unsafe lxw_workbook_free(workbook) }

  /// Writes the file. Nothing can be added after that.
  consuming func close() throws(XLSXWriterCode) {
    // The library frees the workbook here, whatever the outcome.
    let code = unsafe workbook_close(workbook)
    discard self
    try Self.check(code)
  }

  /// Adds a sheet behind the others; the calls below are about the one added last.
  mutating func addSheet(_ name: String) throws(XLSXWriterCode) {
    guard let sheet = unsafe workbook_add_worksheet(workbook, name) else { throw .outOfMemory }
    unsafe current = sheet
  }

  private static func check(_ code: lxw_error) throws(XLSXWriterCode) {
    guard code == LXW_NO_ERROR else { throw XLSXWriterCode(rawValue: code.rawValue) }
  }

  private func sheet() throws(XLSXWriterCode) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let sheet = unsafe current else { throw .noSheet }
    return unsafe sheet
  }
}

/// The format of each style; they belong to the workbook, and are plain pointers so that `close` can give it up.
@unsafe private struct Formats {
  private let heading, headingNumber, text, date, plain: UnsafeMutablePointer<lxw_format>?

  init(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    func made(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
      guard let format = unsafe workbook_add_format(workbook) else { return nil }
      unsafe style.set(on: format)
      return unsafe format
    }
    unsafe heading = made(.heading)
    unsafe headingNumber = made(.headingNumber)
    unsafe text = made(.text)
    unsafe date = made(.date)
    unsafe plain = made(.plain)
  }

  /// Nil, which is the library's own format, only where memory has run out.
  subscript(style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    switch style {
    case .heading: unsafe heading
    case .headingNumber: unsafe headingNumber
    case .text: unsafe text
    case .date: unsafe date
    case .plain: unsafe plain
    }
  }
}

/// Cells.
extension XLSXWriter {
  func write(_ text: String, at place: CellReference, _ style: CellStyle) throws(XLSXWriterCode) {
    try Self.check(
      unsafe worksheet_write_string(sheet(), UInt32(place.row), UInt16(place.column), text, formats[style]))
  }

  func write(_ number: Double, at place: CellReference, _ style: CellStyle) throws(XLSXWriterCode) {
    try Self.check(
      unsafe worksheet_write_number(sheet(), UInt32(place.row), UInt16(place.column), number, formats[style]))
  }

  func write(_ flag: Bool, at place: CellReference, _ style: CellStyle) throws(XLSXWriterCode) {
    try Self.check(
      unsafe worksheet_write_boolean(
        sheet(), UInt32(place.row), UInt16(place.column), flag ? 1 : 0, formats[style]))
  }

  /// Merges two cells or more, which are empty until the first is written.
  func merge(_ range: CellRange, _ style: CellStyle) throws(XLSXWriterCode) {
    try Self.check(
      unsafe worksheet_merge_range(
        sheet(), UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound), UInt32(range.rows.upperBound),
        UInt16(range.columns.upperBound), "", formats[style]))
  }

  /// Shows a note when the pointer is over a cell; so many points high as its lines need.
  func note(_ text: String, at place: CellReference, height: Int) throws(XLSXWriterCode) {
    var options = unsafe lxw_comment_options()
    unsafe options.width = 260
    unsafe options.height = UInt16(clamping: height)
    try Self.check(
      unsafe worksheet_write_comment_opt(sheet(), UInt32(place.row), UInt16(place.column), text, &options))
  }
}

/// Layout.
extension XLSXWriter {
  /// Sets the width of a column in characters and the style of its empty cells.
  func setColumn(_ column: Int, width: Int, _ style: CellStyle?) throws(XLSXWriterCode) {
    let format = unsafe style.flatMap { unsafe formats[$0] }
    try Self.check(
      unsafe worksheet_set_column(sheet(), UInt16(column), UInt16(column), Double(width), format))
  }

  /// Sets the height of a row in points; other rows are as high as programs find that their cells need.
  func setRow(_ row: Int, height: Int) throws(XLSXWriterCode) {
    try Self.check(unsafe worksheet_set_row(sheet(), UInt32(row), Double(height), nil))
  }

  /// Keeps rows at the top in view and prints them on every page.
  func setHeading(rows: Int) throws(XLSXWriterCode) {
    unsafe worksheet_freeze_panes(try sheet(), UInt32(rows), 0)
    try Self.check(unsafe worksheet_repeat_rows(sheet(), 0, UInt32(rows - 1)))
  }

  /// Offers to filter the rows under a heading.
  func setFilter(_ range: CellRange) throws(XLSXWriterCode) {
    try Self.check(
      unsafe worksheet_autofilter(
        sheet(), UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound), UInt32(range.rows.upperBound),
        UInt16(range.columns.upperBound)))
  }

  /// Prints on A4, landscape, as wide as a page, with page numbers.
  func setPage() throws(XLSXWriterCode) {
    let sheet = try unsafe sheet()
    unsafe worksheet_set_landscape(sheet)
    unsafe worksheet_set_paper(sheet, 9)
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
    try Self.check(unsafe worksheet_set_footer(sheet, "&C&P / &N"))
  }

  func hide() throws(XLSXWriterCode) { unsafe worksheet_hide(try sheet()) }

  /// Offers a list of values, and warns about others.
  func offer(_ choices: ChoiceList, in range: CellRange) throws(XLSXWriterCode) {
    let sheet = try unsafe sheet()
    let code = unsafe choices.text.withCString { text in
      // Declared mutable, and only read.
      var list = unsafe [UnsafeMutablePointer(mutating: text), nil]
      return unsafe list.withUnsafeMutableBufferPointer { list in
        var validation = unsafe lxw_data_validation()
        unsafe validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
        switch choices {
        case .values:
          // A list of one text is written as it is, between quotes.
          unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
          unsafe validation.value_list = list.baseAddress
        case .cells:
          // Version 1.1.4 of the library copies this text twice and frees it once: some 30 bytes a list are lost.
          unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
          unsafe validation.value_formula = UnsafeMutablePointer(mutating: text)
        }
        return unsafe worksheet_data_validation_range(
          sheet, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound),
          UInt32(range.rows.upperBound), UInt16(range.columns.upperBound), &validation)
      }
    }
    try Self.check(code)
  }
}

extension CellStyle {
  fileprivate func set(on format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    switch self {
    case .heading, .headingNumber:
      if self == .heading { unsafe format_set_num_format(format, "@") }
      unsafe format_set_bold(format)
      unsafe format_set_bg_color(format, 0xD9E2EC)
      unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_text_wrap(format)
    case .text:
      // A text keeps its format when it is edited, so that 0812 does not become 812.
      unsafe format_set_num_format(format, "@")
      unsafe format_set_text_wrap(format)
    case .date:
      unsafe format_set_num_format(format, #"dd\-mm\-yyyy"#)
      unsafe format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .plain:
      // Apart from a text in the next column.
      unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
      unsafe format_set_indent(format, 1)
    }
  }
}
