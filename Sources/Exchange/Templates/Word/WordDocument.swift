package import Compression

/// A document that officers open and edit in Word or LibreOffice: A4, in Indonesian, with a page number below.
///
/// What stands between brackets, as in `[tanggal]`, is a blank to be filled in, and is shaded.
package struct WordDocument: Hashable, Sendable {
  /// What stands in front of the page number.
  package var footer: String
  package var blocks: [Block]

  package init(footer: String, _ blocks: [Block] = []) {
    self.footer = footer
    self.blocks = blocks
  }

  /// One part of the page.
  package enum Block: Hashable, Sendable {
    /// Centred lines at the top of a text.
    case title([String])
    /// The number of an article, and its name below it.
    case article(String, String)
    case heading(String)
    case paragraph(String)
    /// Set small, for notes.
    case note(String)
    /// A marker such as `a.` and what stands beside it.
    case item(String, String)
    case table(Table)
    case pageBreak
  }

  /// Rows of cells.
  package struct Table: Hashable, Sendable {
    /// Repeated on every page; nil: no heading, and no lines around the cells.
    package var header: [String]?
    package var rows: [[String]]
    /// Widths in twentieths of a point, a column each; 9070 is the width of the page.
    package var widths: [Int]

    package init(header: [String]? = nil, rows: [[String]], widths: [Int]) {
      self.header = header
      self.rows = rows
      self.widths = widths
    }
  }

  package static let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

  /// The file. The same document gives the same bytes.
  package func bytes() throws(CompressionError) -> [UInt8] { try Zip.write(parts) }
}
