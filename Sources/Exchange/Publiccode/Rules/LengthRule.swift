import Catalog

extension PubliccodeRule {
  /// A text is neither too long nor too short.
  static let length = PubliccodeRule(
    "length", id: "panjang teks harus dalam batas standar",
    en: "the length of a text is within the limits of the standard",
    fix: "Persingkat, atau lengkapi teksnya.",
    fixEN: "Shorten the text, or say more.",
    source: "publiccode.yml: description")
}

extension ValueRule {
  /// At most so many characters, as readers count them.
  static func atMost(_ limit: Int) -> ValueRule {
    ValueRule(
      .length,
      remedy: Bilingual(
        id: "Persingkat menjadi paling banyak \(limit) karakter.", en: "Shorten it to at most \(limit) characters.")
    ) { $0.count <= limit }
  }

  /// At least so many characters.
  static func atLeast(_ limit: Int) -> ValueRule {
    ValueRule(
      .length,
      remedy: Bilingual(
        id: "Lengkapi menjadi paling sedikit \(limit) karakter.", en: "Say more: at least \(limit) characters.")
    ) { $0.count >= limit }
  }
}
