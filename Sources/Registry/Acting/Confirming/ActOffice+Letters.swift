package import Catalog
import Exchange

/// That a signed sheet came back from a party without a node.
package struct LetterOrder: Sendable {
  package var party: String
  /// The codes of the records that are marked as right.
  package var codes: [String]
  /// The scan first of all; files, addresses or titles.
  package var sources: [String]
  /// The day on which it was signed.
  package var date: LegalDate?
  /// The office that signed.
  package var signatory: SignatoryOrder?
  package var note: String?

  package init(party: String, codes: [String], sources: [String]) {
    self.party = party
    self.codes = codes
    self.sources = sources
  }
}

extension ActOffice {
  /// What recording a signed sheet would record: for each entry that a code covers, the party's confirmation.
  package func preview(_ order: LetterOrder) throws(RegistryError) -> ActPreview {
    let party = try view.identifyParty(order.party)
    guard party != view.member.party else { throw .ownLetter }
    guard !order.sources.isEmpty else { throw .noScan }
    var voice = Voice(onBehalfOf: order.party)
    voice.sources = order.sources
    let speaker = try Speaker(.confirmByLetter, voice, participants: [], in: view)
    var (records, warnings): ([ActRecord], [Bilingual]) = ([], [])
    for text in order.codes {
      let code = try ConfirmationCode(text)
      guard let covered = view.entries(of: code, for: party) else { throw unknown(code, party) }
      let answers = PartyAnswers(party, covered.reading)
      let waiting = covered.versions.filter { !answers.names($0.id) }
      guard !waiting.isEmpty else { throw .confirmedAlready(code) }
      for version in waiting {
        let act = Act(.confirmByLetter, covered.instrument, party: party, date: order.date)
        guard !records.contains(where: { $0.targets == [version.id] }) else { continue }
        var record = try confirmation(act, version.id, besides: records)
        (record.documents, record.sources) = (speaker.documents, speaker.sources)
        record.note = order.note?.collapsed
        record.signatories = [order.signatory].compactMap(\.self).map {
          Signatory(party, office: $0.office.collapsed, capacity: $0.capacity?.collapsed)
        }
        records.append(record)
      }
      warnings += changes(since: covered, code)
    }
    return try preview(of: records.map(PendingRecord.act), warnings: warnings + unusual(party))
  }

  private func unusual(_ party: PartyID) -> [Bilingual] {
    var warnings: [Bilingual] = []
    let name = view.name(of: party)
    if hasLog(party) {
      warnings.append(
        Bilingual(
          id: "\(name) punya simpul sendiri; konfirmasi dengan kuncinya sendiri lebih kuat: mitrakota confirm --review",
          en: "\(name) has a node of its own; its own key confirms more strongly: mitrakota confirm --review"))
    }
    if view.member != .secretariat {
      warnings.append(
        Bilingual(
          id: "Lembar konfirmasi biasanya dicatat oleh sekretariat.",
          en: "It is usually the secretariat that records confirmation sheets."))
    }
    return warnings
  }

  /// What was recorded after the sheet was printed, and so is not confirmed by it.
  private func changes(since covered: CoveredEntries, _ code: ConfirmationCode) -> [Bilingual] {
    let left = covered.current.filter { now in !covered.versions.contains { $0.id == now.id } }
    guard !left.isEmpty else { return [] }
    let title = view.title(of: covered.instrument)
    return [
      Bilingual(
        id: "Sejak lembar dengan kode \(code) dicetak, ada catatan yang berubah atau bertambah tentang '\(title)'; itu "
          + "tidak ikut dikonfirmasi. Cetak lembar baru.",
        en:
          "Since the sheet with the code \(code) was printed, records about '\(title)' were changed or added; those are "
          + "not confirmed. Print a new sheet.")
    ]
  }

  private func unknown(_ code: ConfirmationCode, _ party: PartyID) -> RegistryError {
    let name = view.name(of: party)
    let others = Set(view.register.instruments.flatMap { Standing($0, in: view).participants.map(\.party) })
    if let other = others.sorted().first(where: { $0 != party && view.entries(of: code, for: $0) != nil }) {
      let theirs = view.name(of: other)
      return RegistryError(
        .notFound, id: "Kode \(code) ada pada lembar \(theirs), bukan lembar \(name). Pakai --party \(other).",
        en: "The code \(code) is on the sheet of \(theirs), not on that of \(name). Use --party \(other).")
    }
    return RegistryError(
      .notFound,
      id:
        "Kode \(code) tidak cocok dengan catatan tentang \(name) di simpul ini; mungkin catatannya sudah dicoret, atau "
        + "simpul ini belum selaras. Cetak lembar baru: mitrakota letter confirm \(party)",
      en:
        "The code \(code) fits no record about \(name) on this node; the record may be struck, or this node may not be "
        + "in step. Print a new sheet: mitrakota letter confirm \(party)")
  }
}

extension RegistryError {
  fileprivate static let ownLetter = RegistryError(
    .badInput, id: "Pihak ini adalah simpul ini sendiri. Konfirmasi dengan kunci sendiri: mitrakota confirm --review",
    en: "This party is this node itself. Confirm with its own key: mitrakota confirm --review")

  fileprivate static let noScan = RegistryError(
    .badInput, id: "Pindaian lembar yang ditandatangani belum disebut. Tambahkan --source lembar.pdf",
    en: "The scan of the signed sheet is not named. Add --source sheet.pdf")

  fileprivate static func confirmedAlready(_ code: ConfirmationCode) -> RegistryError {
    RegistryError(
      .badInput, id: "Kode \(code) sudah dicatat; tidak ada yang ditambahkan.",
      en: "The code \(code) is recorded already; nothing was added.")
  }
}
