package import Catalog
package import Exchange
import QRCode
import Sync

extension RegisterView {
  /// The sheet for a party: a row for each instrument about which something waits for its confirmation.
  package func confirmationSheet(for party: PartyID) -> ConfirmationSheet {
    let wording = Wording(.id, offset: zone.offset) { name(of: $0) }
    let items = Dictionary(grouping: review(of: party).items, by: \.instrument)
    let rows = items.sorted { $0.key < $1.key }.map { row(of: $0.key, $0.value, party, wording) }
    let isOfficial = items.keys.allSatisfy { dataClass(ofInstrument: $0) == .official }
    return ConfirmationSheet(
      party: name(of: party), partyCode: party.description, keeper: name(of: member.party),
      day: wording.date(today), state: String(state.description.prefix(6)),
      banner: isOfficial ? nil : "Data peragaan; bukan catatan resmi pihak yang disebut.", rows: rows)
  }

  private func row(
    of instrument: RecordID, _ items: [ReviewList.Item], _ party: PartyID, _ wording: Wording
  ) -> ConfirmationSheet.Row {
    let status = register.status(of: instrument, on: today)
    let terms = Standing(instrument, in: self).terms
    let numbers = headings[instrument]?.numbers ?? []
    let claims = signatures(items)
    let parties = (terms?.parties ?? []).map { party in
      ConfirmationSheet.Party(
        name(of: party), number: numbers.first { $0.party == party }?.text,
        signed: claims.first { $0.party == party }.map { day(of: $0, wording) })
    }
    let strangers = claims.filter { claim in !(terms?.parties ?? []).contains(claim.party) }
    let others = items.filter { $0.act.verb != .sign && $0.act.verb != .recordLegacy }
    let facts: [ConfirmationSheet.Fact?] =
      [terms.map { .init("Jenis", wording.name($0.kind)) }, lastDay(status, terms, wording)]
      + strangers.map { .init("Tanda tangan \(name(of: $0.party))", day(of: $0, wording)) }
      + others.map { item in
        .init(wording.name(item.act.verb), item.act.date.map { wording.date($0) } ?? "tanggal tidak diketahui")
      }
    let code = ConfirmationCode(party, items.map(\.leaf.id)).description
    return ConfirmationSheet.Row(
      title: title(of: instrument), parties: parties, facts: facts.compactMap(\.self), origin: origin(items, wording),
      code: code, drawing: QRCode(code).map { .init(side: $0.side, path: $0.path) })
  }

  private func day(of claim: SignatureClaim, _ wording: Wording) -> String {
    claim.date.map { wording.date($0) } ?? "tanggal tidak diketahui"
  }

  /// Who signed and when, as the items say it, all parties of a record after the fact; of two dates the first.
  private func signatures(_ items: [ReviewList.Item]) -> [SignatureClaim] {
    items.flatMap { item -> [SignatureClaim] in
      switch item.act.verb {
      case .sign: [SignatureClaim(item.act.party ?? item.leaf.author.party, on: item.act.date)]
      case .recordLegacy where item.act.signatures.isEmpty:
        item.act.date.map { date in (item.act.terms?.parties ?? []).map { SignatureClaim($0, on: date) } } ?? []
      case .recordLegacy: item.act.signatures
      default: []
      }
    }
  }

  private func lastDay(
    _ status: InstrumentStatus, _ terms: Terms?, _ wording: Wording
  ) -> ConfirmationSheet.Fact? {
    if let last = status.lastDay {
      let computed = last.computed ? " (dihitung dari jangka waktu)" : ""
      return .init("Hari terakhir", wording.date(last.day) + computed)
    }
    guard let terms else { return nil }
    return .init("Jangka waktu", wording.sentence(terms.duration))
  }

  private func origin(_ items: [ReviewList.Item], _ wording: Wording) -> String {
    let recorders = Set(items.map(\.leaf.author)).sorted().map { name(of: $0.party) }
    let days = items.map(\.leaf.recordedAt)
    var sources: [String] = []
    for source in items.flatMap({ $0.record?.sources ?? [] }) where !sources.contains(source.title) {
      sources.append(source.title)
    }
    let when = days.max().map { " \(wording.date($0))" } ?? ""
    let shown = sources.isEmpty ? "tanpa sumber" : "sumber: " + sources.joined(separator: "; ")
    return "Dicatat \(recorders.joined(separator: ", "))\(when); \(shown)."
  }
}
