extension Rule where Subject == ApplicationCard {
  /// Releases stand newest first.
  static var releaseOrder: Rule {
    Rule(
      "release-order", .warning,
      RuleText(
        Bilingual(
          id: "Versi ditulis dari yang terbaru.",
          en: "Releases are written newest first."),
        remedy: Bilingual(
          id: "Urutkan menurut tanggal.",
          en: "Put them in the order of their dates."))
    ) { card, _ in
      let dated = card.releases.filter { $0.date != nil }
      let isOrdered = zip(dated, dated.dropFirst()).allSatisfy { newer, older in
        (newer.date?.last.number ?? .max) >= (older.date?.first.number ?? .min)
      }
      guard !isOrdered else { return [] }
      return [
        Breach(
          keyPath: "release",
          sentence: Bilingual(
            id: "Versi tidak berurutan dari yang terbaru.",
            en: "The releases are not in their order, newest first."),
          remedy: Bilingual(
            id: "Urutkan menurut tanggal, atau cocokkan tanggalnya.",
            en: "Put them in the order of their dates, or compare the dates."))
      ]
    }
  }
}
