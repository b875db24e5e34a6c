extension Rule where Subject == ActRecord {
  /// Only `record-legacy` and a correction of it list signatures; elsewhere each is an act of its own.
  static var signaturePlacement: Rule {
    Rule(
      "signature-placement", .error,
      RuleText(
        Bilingual(
          id: "Daftar tanda tangan hanya ada pada pencatatan susulan dan ralatnya.",
          en: "Only records after the fact and their corrections list signatures."),
        remedy: Bilingual(
          id: "Catat tiap tanda tangan sebagai tindakan sign.",
          en: "Record each signature as an act sign."))
    ) { record, _ in
      guard ![ActVerb.recordLegacy, .correct].contains(record.act.verb), !record.act.signatures.isEmpty else {
        return []
      }
      return [
        Breach(
          keyPath: "signature",
          sentence: Bilingual(
            id: "Tindakan '\(record.act.verb)' tidak memuat daftar tanda tangan.",
            en: "The act '\(record.act.verb)' carries no list of signatures."),
          remedy: Bilingual(
            id: "Catat setiap tanda tangan sebagai tindakan sign tersendiri.",
            en: "Record each signature as an act of its own, with the verb sign."))
      ]
    }
  }
}
