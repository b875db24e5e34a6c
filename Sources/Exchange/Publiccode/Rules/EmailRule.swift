extension PubliccodeRule {
  /// A mail address can be written to.
  static let email = PubliccodeRule(
    "email", id: "alamat surel berbentuk nama@domain",
    en: "a mail address is of the form name@domain",
    fix: "Tulis alamat surel, misalnya petugas@example.org, atau hapus kuncinya.",
    fixEN: "Write a mail address, such as clerk@example.org, or remove the key.",
    source: "publiccode.yml: maintenance.contacts.email")
}

extension ValueRule {
  static let email = ValueRule(.email) { MailboxName.isRight($0) }
}
