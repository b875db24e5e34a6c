import Catalog
import Registry

/// How a list of applications is asked for in an address: in Indonesian for people, in English for programs.
struct ApplicationAddress {
  let words: String
  let order: String
  let dataClass: String
  let after: String
  let since: String
  let until: String
  let minAdopters: String
  let limit: String
  private let facets: [ApplicationFacet: String]

  static let page = ApplicationAddress(
    words: "q", order: "urut", dataClass: "kelas", after: "setelah", since: "sejak", until: "sampai",
    minAdopters: "min-pemakai", limit: "baris",
    facets: [
      .city: "kota", .province: "provinsi", .komwil: "komwil", .sector: "sektor", .platform: "platform",
      .status: "status", .licence: "lisensi", .mode: "cara", .personalData: "data-pribadi", .adopters: "pemakai",
      .revised: "diperbarui",
    ])

  static let program = ApplicationAddress(
    words: "q", order: "sort", dataClass: "class", after: "cursor", since: "since", until: "until",
    minAdopters: "min-adopters", limit: "limit",
    facets: Dictionary(ApplicationFacet.allCases.map { ($0, $0.rawValue) }) { first, _ in first })

  /// The facet whose values are all shown.
  static let unfolded = "semua"

  /// What pages keep in their links beside the names that other pages have too.
  static let names =
    ApplicationFacet.allCases.map { page.name($0) }
    + [page.order, page.dataClass, page.after, page.until, page.minAdopters, unfolded]

  static func isRepeated(_ name: String) -> Bool { ApplicationFacet.allCases.contains { page.name($0) == name } }

  func name(_ facet: ApplicationFacet) -> String { facets[facet] ?? facet.rawValue }

  /// Every name that an address may have.
  var allNames: [String] {
    ApplicationFacet.allCases.map(name) + [words, order, dataClass, after, since, until, minAdopters, limit]
  }

  /// Reads what is asked for; what cannot be meant is refused with what may have been.
  func query(_ query: Query, in index: ApplicationIndex) throws(RegistryError) -> ApplicationQuery {
    var asked = ApplicationQuery()
    asked.words = query[words].map { String($0.prefix(200)) } ?? ""
    for facet in ApplicationFacet.allCases {
      let texts = query.values(of: name(facet))
      if !texts.isEmpty {
        asked.chosen[facet] = try Set(texts.map { text throws(RegistryError) in try index.value(text, of: facet) })
      }
    }
    asked.order = try choice(order, query) { ApplicationQuery.Order(rawValue: $0) }
    asked.dataClass = try choice(dataClass, query) { DataClass(rawValue: $0) }
    asked.since = try query[since].map { text throws(RegistryError) in try day(text, since).first }
    asked.until = try query[until].map { text throws(RegistryError) in try day(text, until).last }
    asked.minAdopters = try number(minAdopters, query, 0...1_000_000)
    asked.limit = try number(limit, query, 1...ApplicationQuery.most) ?? asked.limit
    asked.after = try query[after].map { text throws(RegistryError) in try ApplicationPlace(text) }
    return asked
  }

  private func choice<Value: CaseIterable & RawRepresentable>(
    _ name: String, _ query: Query, _ read: (String) -> Value?
  ) throws(RegistryError) -> Value? where Value.RawValue == String {
    guard let text = query[name] else { return nil }
    if let value = read(text) { return value }
    let list = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw RegistryError(
      .badInput, id: "\(name) '\(text)' tidak dikenal. Pilih salah satu: \(list).",
      en: "\(name) '\(text)' is not known. Choose one of: \(list).")
  }

  private func number(_ name: String, _ query: Query, _ range: ClosedRange<Int>) throws(RegistryError) -> Int? {
    guard let text = query[name] else { return nil }
    if let number = Int(text), range.contains(number), String(number) == text { return number }
    throw RegistryError(
      .badInput, id: "\(name) '\(text)' bukan bilangan dari \(range.lowerBound) sampai \(range.upperBound).",
      en: "\(name) '\(text)' is not a number from \(range.lowerBound) to \(range.upperBound).")
  }

  private func day(_ text: String, _ name: String) throws(RegistryError) -> LegalDate {
    if let date = try? LegalDate(text) { return date }
    throw RegistryError(
      .badInput, id: "\(name) '\(text)' bukan tanggal. Tulis 2024, 2024-05, atau 2024-05-17.",
      en: "\(name) '\(text)' is not a date. Write 2024, 2024-05, or 2024-05-17.")
  }
}
