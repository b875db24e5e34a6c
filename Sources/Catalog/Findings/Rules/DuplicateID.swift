extension Rule where Subject == MemberCatalog {
  /// Two records of one kind never bear one short name.
  static var duplicateID: Rule {
    Rule(
      "duplicate-id", .error,
      RuleText(
        Bilingual(
          id: "Dua catatan sejenis tidak memakai satu nama pendek.",
          en: "Two records of one kind never bear one short name."),
        remedy: Bilingual(
          id: "Beri salah satunya nama lain.",
          en: "Give one of them another name."))
    ) { catalog, _ in
      breaches(catalog.applications.map { ($0.file, $0.record.slug) })
        + breaches(catalog.instruments.map { ($0.file, $0.record.slug) })
        + breaches(catalog.adoptions.map { ($0.file, $0.record.slug) })
        + breaches(catalog.acts.map { ($0.file, $0.record.slug) })
    }
  }

  private static func breaches(_ records: [(file: String, slug: Slug)]) -> [Breach] {
    var first: [Slug: String] = [:]
    return records.compactMap { file, slug in
      guard let earlier = first[slug] else {
        first[slug] = file
        return nil
      }
      return Breach(
        file: file, keyPath: "@slug",
        sentence: Bilingual(
          id: "Nama pendek '\(slug)' sudah dipakai oleh \(earlier).",
          en: "The short name '\(slug)' is already used by \(earlier)."),
        remedy: Bilingual(
          id: "Beri nama pendek lain, atau hapus salah satu berkas.",
          en: "Give it another short name, or remove one of the files."))
    }
  }
}
