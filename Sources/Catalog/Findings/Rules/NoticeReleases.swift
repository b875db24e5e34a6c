extension Rule where Subject == SecurityNotice {
  /// A notice tells which releases it is about, in numbers that can be compared and in their order.
  static var noticeReleases: Rule {
    Rule(
      "notice-releases", .warning,
      RuleText(
        Bilingual(
          id: "Peringatan keamanan menyebut versi yang dapat dibandingkan dan berurutan.",
          en: "A security notice names releases that can be compared, in their order."),
        remedy: Bilingual(
          id: "Tulis versi dengan angka, misalnya 3.1.",
          en: "Write releases in numbers, such as 3.1."))
    ) { notice, _ in
      let named = [
        ("affected/@from", notice.affectedFrom), ("affected/@to", notice.affectedTo), ("fixed", notice.fixed),
      ].compactMap { path, text in text.map { (path, $0) } }
      if named.isEmpty {
        return [
          Breach(
            sentence: Bilingual(
              id: "Peringatan ini tidak menyebut versi mana pun; setiap pemakai akan diperingatkan selamanya.",
              en: "This notice names no release; every user will be warned for ever."),
            remedy: Bilingual(
              id: "Tambahkan <affected to=\"3.1\"/> dan, bila ada, <fixed>3.2</fixed>.",
              en: "Add <affected to=\"3.1\"/> and, where there is one, <fixed>3.2</fixed>."))
        ]
      }
      let strange = named.filter { ReleaseNumber($0.1) == nil }.map { path, text in
        Breach(
          keyPath: path,
          sentence: Bilingual(
            id: "Versi '\(text)' tidak dapat dibandingkan; setiap pemakai dianggap mungkin terkena.",
            en: "The release '\(text)' cannot be compared; every user counts as perhaps affected."),
          remedy: Bilingual(id: "Tulis angka, misalnya 3.1.", en: "Write numbers, such as 3.1."))
      }
      guard strange.isEmpty, let last = notice.affectedTo.flatMap({ ReleaseNumber($0) }),
        let fixed = notice.fixed.flatMap({ ReleaseNumber($0) }), fixed <= last
      else { return strange }
      return [
        Breach(
          keyPath: "fixed",
          sentence: Bilingual(
            id: "Versi perbaikan \(notice.fixed ?? "") tidak sesudah versi terdampak \(notice.affectedTo ?? "").",
            en: "The fixed release \(notice.fixed ?? "") does not come after the affected \(notice.affectedTo ?? "")."),
          remedy: Bilingual(id: "Cocokkan kedua versi.", en: "Compare the two releases."))
      ]
    }
  }
}
