import Catalog

extension PubliccodeRule {
  /// The code of an Italian administration stands at the organisation.
  static let italianBodyMoved = PubliccodeRule(
    "italian-body-moved", .warning, id: "kode administrasi kini ditulis pada organisasinya",
    en: "the code of an administration is now written at its organisation",
    fix: "Pakai organisation.uri dengan urn:x-italian-pa: dan kode itu.",
    fixEN: "Use organisation.uri with urn:x-italian-pa: and the code.",
    source: "publiccode.yml: organisation.uri")
}

extension ValueRule {
  static let italianBodyMoved = ValueRule(.italianBodyMoved) { $0.isEmpty || !ItalianBodies.contains($0) }
}
