extension PubliccodeRule {
  /// An organisation is named by an address or a URN.
  static let organisation = PubliccodeRule(
    "organisation-uri", id: "organisasi disebut dengan alamat atau URN yang dikenal",
    en: "an organisation is named by an address or a known URN",
    fix: "Tulis misalnya https://example.org/.",
    fixEN: "Write it as https://example.org/.",
    source: "publiccode.yml: organisation.uri")
}

extension ValueRule {
  static let organisation = ValueRule(.organisation) { text in
    guard text.lowercased().hasPrefix("urn:") else {
      return WrittenAddress(text).map { !$0.scheme.isEmpty && !$0.host.isEmpty } ?? false
    }
    guard let urn = UniformName(text) else { return false }
    return urn.space != "x-italian-pa" || ItalianBodies.contains(urn.name)
  }
}
