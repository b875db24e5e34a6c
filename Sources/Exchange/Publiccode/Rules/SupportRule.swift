extension PubliccodeRule {
  /// What is supported is named by an alias of the standard or an address.
  static let support = PubliccodeRule(
    "support", id: "yang didukung disebut dengan alias standar, alamat, atau URN",
    en: "what is supported is named by an alias of the standard, an address or a URN",
    fix: "Tulis misalnya alias:gdpr atau https://example.org/standar.",
    fixEN: "Write it as alias:gdpr or https://example.org/standard.",
    source: "publiccode.yml: supports, aliases list")
}

extension ValueRule {
  static let support = ValueRule(.support) { text in
    if text.hasPrefix("alias:") { return aliases.contains(String(text.dropFirst(6))) }
    if text.lowercased().hasPrefix("urn:") { return UniformName(text) != nil }
    return WrittenAddress(text).map { !$0.scheme.isEmpty && !$0.host.isEmpty } ?? false
  }

  private static let aliases = ReferenceList.vocabulary["alias"]
}
