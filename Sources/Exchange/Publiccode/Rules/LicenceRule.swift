extension PubliccodeRule {
  /// A licence is an expression of SPDX.
  static let licence = PubliccodeRule(
    "licence", id: "lisensi ditulis sebagai ungkapan SPDX",
    en: "the licence is written as an SPDX expression",
    fix: "Tulis misalnya AGPL-3.0-or-later; daftarnya di https://spdx.org/licenses/.",
    fixEN: "Write it as AGPL-3.0-or-later; the list is at https://spdx.org/licenses/.",
    source: "publiccode.yml: legal.license, SPDX 2.3 Annex D")
}

extension ValueRule {
  static let licence = ValueRule(.licence) { LicenceExpression.isRight($0) }
}
