import Catalog
import Exchange

extension ActOffice {
  /// The record that describes a new text.
  func describing(_ order: InstrumentOrder, _ slug: Slug, title: String) throws(RegistryError) -> InstrumentRecord {
    var record = InstrumentRecord(slug, title: title)
    record.cooperationTitle = order.cooperationTitle?.collapsed
    record.cooperationClass = order.cooperationClass
    record.about = order.about?.collapsed
    record.scope = order.scope?.collapsed
    record.note = order.note?.collapsed
    record.sectors = order.sectors
    record.place = order.place?.collapsed
    record.numbers = try order.numbers.map { number throws(RegistryError) in
      InstrumentRecord.Number(try view.identifyParty(number.party), number.text.collapsed)
    }
    record.applications = try order.applications.map { words throws(RegistryError) in
      try view.application(words).id
    }
    record.classification = order.classification
    record.funding = order.funding?.collapsed
    record.isBurdensome = order.isBurdensome
    (record.sources, record.documents) = try shown(order)
    record.keeper = order.keeper
    return record
  }

  /// The record of the act that opens a new text.
  func opening(_ act: Act, _ order: InstrumentOrder) throws(RegistryError) -> ActRecord {
    var record = ActRecord(
      try shortNames.unused(.act, [act.instrument.slug.description, act.verb.rawValue]), act)
    record.dataClass = invented(act)
    record.wording = order.wording?.collapsed
    record.sources = try shown(order).sources
    record.keeper = order.keeper
    return record
  }

  /// What is unusual about a new text.
  func warnings(about order: InstrumentOrder, _ followed: Standing?) -> [Bilingual] {
    var warnings: [Bilingual] = []
    if order.kind == .prolongation, order.terms.duration == nil {
      warnings.append(
        Bilingual(
          id: "Perpanjangan ini tidak menyebut sampai kapan; hari terakhir naskah semula tidak berubah.",
          en: "This extension does not say until when; the last day of the first text stays."))
    }
    if let lastDay = followed?.status.lastDay?.day, order.kind == .prolongation,
      followed?.status.phase == .ended || lastDay < view.today
    {
      warnings.append(
        Bilingual(
          id: "Naskah semula berakhir \(Wording(.id).date(lastDay)): perpanjangan sesudahnya meninggalkan jeda.",
          en: "The first text ended on \(Wording(.en).date(lastDay)): an extension after it leaves a gap."))
    }
    if order.sources.isEmpty, order.isLegacy, !order.terms.participants.contains(where: isOwn) {
      warnings.append(
        Bilingual(
          id: "Tanpa sumber: sebutkan naskah, buku register, atau surat yang menunjukkannya dengan --source.",
          en: "No source: name the text, register or letter that shows it with --source."))
    }
    return warnings
  }

  private func isOwn(_ participant: TermsOrder.ParticipantOrder) -> Bool {
    (try? view.identifyParty(participant.party)) == view.member.party
  }

  private func shown(
    _ order: InstrumentOrder
  ) throws(RegistryError) -> (sources: [Source], documents: [DocumentReference]) {
    let own = view.member.party
    let found = try order.sources.map { text throws(RegistryError) in try SourceWords(text) }
    let files = try order.documents.map { path throws(RegistryError) in try PaperFile(path) }
    let all = files + found.compactMap(\.file)
    return (found.map(\.source), all.map { $0.reference(heldBy: own, $0.name.collapsed) })
  }
}
