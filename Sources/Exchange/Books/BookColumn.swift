package import Catalog

/// A column that a kind of book knows, such as a list of agreements or of applications. The raw value is its key, as
/// in `--map "Your heading=key"`.
package protocol BookColumn: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String, AllCases == [Self] {
  /// The short name of the record, which the register makes.
  static var slug: Self { get }
  /// A running number, which is not recorded.
  static var ordinal: Self { get }
  /// Columns whose dates a program may have written with the month in front.
  static var dates: [Self] { get }
  /// Groups of columns; a whole row says something in each of them.
  static var whole: [[Self]] { get }
  /// A column that a sheet must have beside those that it has; nil where they suffice.
  static func lacking(_ columns: Set<Self>) -> Self?
  /// What headings mean; one for all sheets.
  static var index: HeadingIndex<Self> { get }
  static var words: BookWords { get }
  /// The columns of a book that is written, in their order.
  static var written: [Self] { get }
  /// Columns that hold a day, or nothing.
  static var days: Set<Self> { get }
  /// Columns whose cells are days or texts; all that are in neither set are texts.
  static var mixed: Set<Self> { get }
  /// The first lines of the sheet that explains a book.
  static var guide: [Bilingual] { get }
  /// The name of the sheet for one class of data.
  static func sheet(_ dataClass: DataClass) -> Bilingual

  /// The heading of a book that is written.
  func heading(in language: Language) -> String
  /// Both headings and the others that offices give it, such as "Tgl TTD".
  var names: [String] { get }
  /// Whether several columns of a sheet may be read as one, as "Pihak Pertama" and "Pihak Kedua" are.
  var isRepeatable: Bool { get }
  /// Whether a row that has something here speaks of a record.
  var isTelling: Bool { get }
  var hint: BookHint { get }
}

/// The words that differ from one kind of book to the other in what is said of headings and rows.
package struct BookWords: Sendable {
  /// What a row is: "naskah".
  var record: Bilingual
  /// What to do where a row was passed over and should not have been.
  var advice: Bilingual
  /// Two headings that make a sheet such a book.
  var headings: Bilingual
  /// How such headings are mapped.
  var mapping: Bilingual
  /// The name of the template.
  var template: String
  /// What a running number may be instead, and the key of that column.
  var number: (meaning: Bilingual, key: String)
  /// Where longer texts go.
  var prose: Bilingual
}
