package import Catalog

extension Finding {
  /// A value that does not parse.
  init(_ error: ParseError, file: String, line: Int?, column: Int?, keyPath: String) {
    let part = MarkupWording.name(ofPart: keyPath)
    self.init(
      file: file, line: line, column: column, keyPath: keyPath, .error, error.code,
      Bilingual(
        id: "'\(error.text)' bukan nilai yang benar untuk \(part).",
        en: "'\(error.text)' is not a right value of \(part)."),
      remedy: Self.meant(by: error) ?? error.spelling)
  }

  // A name where a code belongs: the code can be told, for the register knows the name.
  private static func meant(by error: ParseError) -> Bilingual? {
    guard ["party", "member-id", "region-code"].contains(error.code) else { return nil }
    let regions = ReferenceData.gazetteer.regions(named: error.text)
    let close = regions.isEmpty ? ReferenceData.gazetteer.suggestions(forName: error.text) : regions
    guard !close.isEmpty else { return nil }
    let codes = close.prefix(3).map { "\($0.code) (\($0.name))" }
    return Bilingual(
      id: "Tulis kodenya, mungkin \(codes.joined(separator: " atau ")).",
      en: "Write its code, perhaps \(codes.joined(separator: " or ")).")
  }

}

extension ParseError {
  /// How a right value is written, in both languages.
  package var spelling: Bilingual {
    Self.spellings[code] ?? Bilingual(id: "Perbaiki nilainya.", en: "Correct the value.")
  }

  // How each kind of value is written, by the code of its error.
  private static let spellings: [String: Bilingual] = [
    "slug": Bilingual(
      id: "Tulis nama pendek dengan a–z, 0–9, dan tanda hubung tunggal, paling panjang 64 karakter.",
      en: "Write a short name of a–z, 0–9 and single hyphens, at most 64 characters."),
    "member-id": Bilingual(
      id: "Tulis kode anggota, misalnya 73.71 atau apeksi.",
      en: "Write a member's code, such as 73.71 or apeksi."),
    "party": Bilingual(
      id: "Tulis kode wilayah, misalnya 73.71, atau nama pendek lembaga, misalnya apeksi.",
      en: "Write a region code such as 73.71, or a body's short name such as apeksi."),
    "region-code": Bilingual(
      id: "Tulis kode provinsi sebagai 74, kota atau kabupaten sebagai 74.72.",
      en: "Write a province as 74, a city or regency as 74.72."),
    "record-id": Bilingual(
      id: "Tulis anggota/nama-pendek, misalnya apeksi/baubau-makassar.",
      en: "Write member/short-name, such as apeksi/baubau-makassar."),
    "day": Bilingual(
      id: "Tulis hari yang ada dalam kalender sebagai tahun-bulan-hari, misalnya 2017-12-23.",
      en: "Write a day of the calendar as year-month-day, such as 2017-12-23."),
    "date": Bilingual(
      id: "Tulis 2017-12-23, atau 2018-01 atau 2018 bila hanya itu yang diketahui.",
      en: "Write 2017-12-23, or 2018-01 or 2018 if no more is known."),
    "leaf-id": Bilingual(
      id: "Tulis SHA-256 sebagai 64 angka 0–9, a–f.", en: "Write a SHA-256 as 64 digits 0–9, a–f."),
    "condition": Bilingual(
      id: "Tulis syarat, misalnya all-signed, signed-by(2), on(2018-01-01), atau all(…,…).",
      en: "Write a condition such as all-signed, signed-by(2), on(2018-01-01) or all(…,…)."),
    "language": Bilingual(
      id: "Tulis kode bahasa, misalnya id atau en.", en: "Write the code of a language, such as id or en."),
    "web-address": Bilingual(
      id: "Tulis alamat lengkap, misalnya https://example.org/halaman.",
      en: "Write the address in full, such as https://example.org/page."),
  ]
}
