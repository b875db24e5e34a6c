extension Rule where Subject == InstrumentFile {
  /// Whoever signs for a region without being its head has a power of attorney (surat kuasa).
  static var mandateMissing: Rule {
    Rule(
      "mandate-missing", .warning,
      RuleText(
        Bilingual(
          id: "Yang menandatangani tanpa menjadi kepala daerah memiliki surat kuasa.",
          en: "Who signs for a region without being its head has a power of attorney."),
        remedy: Bilingual(
          id: "Catat surat kuasanya.",
          en: "Record the power of attorney."), source: "paket aturan hari itu / the rule pack of the day")
    ) { file, context in
      let pack = context.packs.governing(file.terms, since: file.since)
      guard let kind = file.terms?.kind, let rule = pack.mandate(for: kind), rule.basis.isVerified else { return [] }
      let signings = file.acts.filter { [.sign, .recordLegacy].contains($0.record.act.verb) }
      let named =
        signings.map { (file: $0.file, signatories: $0.record.signatories, date: $0.record.act.date) }
        + [file.record].compactMap(\.self)
        .map { (file: $0.file, signatories: $0.record.signatories, date: file.signingDates.first) }
      return named.flatMap { name, signatories, date in
        signatories.enumerated().compactMap { index, signatory in
          guard signatory.party.region != nil, !pack.isHead(signatory.office), !signatory.namesMandate,
            !file.hasMandate(of: signatory.party, on: date)
          else { return nil }
          return Breach(
            file: name, keyPath: KeyPath.item("signatory", index),
            sentence: Bilingual(
              id: "'\(signatory.office)' menandatangani untuk \(signatory.party), dan tidak ada surat kuasa tercatat.",
              en: "'\(signatory.office)' signed for \(signatory.party), and no power of attorney is recorded."),
            remedy: Bilingual(
              id: "Catat surat kuasanya dengan tindakan mandate, atau tulis dasarnya sebagai capacity.",
              en: "Record the power of attorney as an act mandate, or write its ground as the capacity."),
            source: rule.basis.citation)
        }
      }
    }
  }
}

extension Signatory {
  fileprivate var namesMandate: Bool { (capacity ?? "").words.contains("kuasa") }
}

extension InstrumentFile {
  /// Whether a power of attorney of that party stands, which may have been valid on the date.
  fileprivate func hasMandate(of party: PartyID, on date: LegalDate?) -> Bool {
    let own = acts.map(\.record.act).filter { act in act.party == party }
    let given = own.filter { act in
      guard act.verb == .mandate, let date else { return act.verb == .mandate }
      return act.date?.first ?? date.last <= date.last && date.first <= act.due?.last ?? date.first
    }
    let revoked = own.filter { $0.verb == .revokeMandate }.compactMap(\.date).map(\.last)
    return given.contains { mandate in
      !revoked.contains { day in
        mandate.date.map { $0.last <= day } ?? true && date.map { day < $0.first } ?? true
      }
    }
  }
}
