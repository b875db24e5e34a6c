extension Rule where Subject == SecurityNotice {
  /// A notice reaches users only where it is the word of the application's own recorder.
  static var noticeOfOthers: Rule {
    Rule(
      "notice-of-others", .warning,
      RuleText(
        Bilingual(
          id: "Peringatan keamanan datang dari pencatat atau pemilik aplikasinya.",
          en: "A security notice comes from the recorder or the owner of the application."),
        remedy: Bilingual(
          id: "Beri tahu pemiliknya.",
          en: "Tell its owner."))
    ) { notice, context in
      guard notice.application.member != context.member else { return [] }
      return [
        Breach(
          keyPath: "application",
          sentence: Bilingual(
            id: "'\(notice.application)' dicatat anggota lain; peringatan ini hanya sampai bila '\(context.member)' "
              + "pemiliknya.",
            en: "'\(notice.application)' is recorded by another member; this notice counts only if "
              + "'\(context.member)' owns it."),
          remedy: Bilingual(
            id: "Beri tahu pemiliknya, agar peringatan itu datang darinya.",
            en: "Tell its owner, so that the notice comes from there."))
      ]
    }
  }
}
