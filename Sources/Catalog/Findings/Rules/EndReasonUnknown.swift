extension Rule where Subject == InstrumentFile {
  /// An agreement ends for a reason that the rule pack knows, where the law closes the list.
  static var endReasonUnknown: Rule {
    Rule(
      "end-reason-unknown", .warning,
      RuleText(
        Bilingual(
          id: "Alasan berakhir ada dalam daftar yang ditutup oleh aturan.",
          en: "An agreement ends for a reason of the list that the law closes."),
        remedy: Bilingual(
          id: "Pakai salah satu alasan dari paket aturan.",
          en: "Use one of the reasons of the rule pack."), source: "PP 28/2018, Pasal 9 ayat (1)")
    ) { file, context in
      let pack = context.packs.governing(file.terms, since: file.since)
      return file.acts.compactMap { filed in
        let act = filed.record.act
        guard act.verb == .end, let reason = act.decision.map({ EndReason(rawValue: $0.description) }),
          pack.endReasons.excludes(reason)
        else { return nil }
        let known = pack.endReasons.all.map(\.value)
        func names(_ wording: Wording) -> String {
          known.map { "\($0) (\(wording.name($0)))" }.joined(separator: ", ")
        }
        return Breach(
          file: filed.file, keyPath: "decision",
          sentence: Bilingual(
            id: "'\(reason)' bukan alasan berakhir menurut \(pack.title.id).",
            en: "'\(reason)' is no reason for ending under \(pack.title.en)."),
          remedy: Bilingual(
            id: "Pakai salah satu dari: \(names(Wording(.id))). Yang lain dicatat sebagai agreed dengan catatan.",
            en: "Use one of: \(names(Wording(.en))). Record any other as agreed, with a note."),
          source: pack.endReasons.all.first?.basis.citation)
      }
    }
  }
}
