import Catalog
import Exchange

extension ActOffice {
  /// Refuses an act that the member has recorded with the same values already, unless it is meant to stand twice.
  func refuseRepetition(
    of act: Act, naming targets: [LeafID], note: String?, unless isRepeated: Bool, _ standing: Standing
  ) throws(RegistryError) {
    guard !isRepeated else { return }
    let same = standing.reading.lines.first { line in
      guard line.leaf.author == view.member, line.act == act, Set(line.leaf.references) == Set(targets) else {
        return false
      }
      // Two meetings or comments of one day are told apart by their words.
      let isAboutWords = act.verb == .discuss || act.verb == .comment
      return !isAboutWords || view.acts[line.leaf.id]?.note == note?.collapsed
    }
    guard let same else { return }
    throw .alreadyRecorded(same.leaf, Wording(.id, offset: view.zone.offset), Wording(.en, offset: view.zone.offset))
  }

  /// What is unusual about an act, and recorded all the same.
  func warnings(about act: Act, _ standing: Standing) -> [Bilingual] {
    [
      stranger(act, standing), hasOwnNode(act), future(act), outranked(act, standing), regime(act),
    ].compactMap(\.self)
  }

  private func stranger(_ act: Act, _ standing: Standing) -> Bilingual? {
    guard let party = act.party, act.verb.speech == .party, !act.verb.isOfNewcomer, !standing.participants.isEmpty,
      !standing.participants.contains(where: { $0.party == party })
    else { return nil }
    let name = view.name(of: party)
    return Bilingual(
      id: "\(name) tidak tercatat sebagai peserta naskah ini.",
      en: "\(name) is not recorded as a participant of this text.")
  }

  private func hasOwnNode(_ act: Act) -> Bilingual? {
    guard let party = act.party, party != view.member.party, hasLog(party) else { return nil }
    let name = view.name(of: party)
    return Bilingual(
      id: "\(name) punya simpul sendiri: catatan ini menunggu konfirmasinya.",
      en: "\(name) has a node of its own: this record waits for its confirmation.")
  }

  /// Whether a party has a log of its own.
  func hasLog(_ party: PartyID) -> Bool {
    view.heads.contains { $0.size > 0 && $0.origin.member?.party == party }
  }

  private func future(_ act: Act) -> Bilingual? {
    let plans: [ActVerb] = [.planSigning, .end, .suspend, .resume, .withdraw]
    guard let date = act.date, date.first > view.today, !plans.contains(act.verb) else { return nil }
    return Bilingual(
      id: "Tanggal \(Wording(.id).date(date)) belum tiba.", en: "The date \(Wording(.en).date(date)) is still to come.")
  }

  /// Of a party's own signatures on one text only the first counts, so that a second one would change nothing.
  private func outranked(_ act: Act, _ standing: Standing) -> Bilingual? {
    let decisive: [ActVerb] = [.sign, .declineSignature]
    guard act.party == view.member.party, decisive.contains(act.verb) else { return nil }
    let earlier = standing.reading.lines.first { line in
      line.leaf.author == view.member && decisive.contains(line.act.verb)
        && (line.act.text == nil || act.text == nil || line.act.text == act.text)
        && (line.act.party ?? line.leaf.author.party) == act.party
    }
    guard let slug = earlier?.leaf.subject.slug else { return nil }
    return Bilingual(
      id: "Yang dihitung adalah catatan pertama, \(slug). Untuk membetulkannya: mitrakota agreement correct \(slug)",
      en: "The first record counts, \(slug). To mend it: mitrakota agreement correct \(slug)")
  }

  /// A regime that no rule pack bears, so that no rule looks at the text.
  private func regime(_ act: Act) -> Bilingual? {
    guard let regime = act.terms?.regime, ReferenceData.rulePacks[regime] == nil else { return nil }
    let known = ReferenceData.rulePacks.all.map(\.id.description).joined(separator: ", ")
    return Bilingual(
      id: "Paket aturan '\(regime)' tidak dikenal simpul ini, sehingga naskah ini tidak diperiksa menurut aturan. Yang "
        + "dikenal: \(known).",
      en: "This node knows no rule pack '\(regime)', so no rules look at this text. It knows: \(known).")
  }
}

extension RegistryError {
  fileprivate static func alreadyRecorded(_ leaf: Leaf, _ id: Wording, _ en: Wording) -> RegistryError {
    let name = "\(leaf.author)/\(leaf.subject.slug)"
    return RegistryError(
      .badInput,
      id: "Sudah dicatat pada \(id.date(leaf.recordedAt)) sebagai \(name); tidak ada yang ditambahkan. Bila memang "
        + "terjadi dua kali, tambahkan --again.",
      en: "Recorded already on \(en.date(leaf.recordedAt)) as \(name); nothing was added. If it really happened "
        + "twice, add --again.")
  }
}
