import Catalog

extension PubliccodeRule {
  /// A date is a day of the calendar.
  static let date = PubliccodeRule(
    "date", id: "tanggal adalah hari yang ada dalam kalender, ditulis tahun-bulan-hari",
    en: "a date is a day of the calendar, written year-month-day",
    fix: "Tulis misalnya 2017-12-23, atau hapus kuncinya.",
    fixEN: "Write it as 2017-12-23, or remove the key.",
    source: "publiccode.yml: releaseDate, maintenance.contractors.until")
}

extension ValueRule {
  static let date = ValueRule(.date) { (try? CalendarDay($0)) != nil }
}
