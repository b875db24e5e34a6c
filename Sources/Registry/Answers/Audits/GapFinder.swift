import Catalog
import Exchange

/// Looks at one agreement or one use for what the register lacks.
struct GapFinder {
  let view: RegisterView

  /// What is lacking of an agreement in force.
  func gaps(of line: StatusBoard.Line) -> [GapList.Row] {
    let records = view.register.acts(of: line.id).compactMap { view.acts[$0.id] }
    let own = view.instruments[line.id]
    let hasFile = !(own?.documents ?? []).isEmpty || records.contains { !$0.documents.isEmpty }
    return unapproved(line, own, records).map { row(.approval, line, $0) }
      + unmandated(line, own, records).map { row(.mandate, line, $0) }
      + (hasFile ? [] : [row(.evidence, line, nil)])
  }

  /// Whether a use goes on without anything that covers it.
  func gap(of use: RecordedAdoption, on day: CalendarDay) -> GapList.Row? {
    guard view.basis(of: use, on: day).coverage == .noBasis else { return nil }
    let instrument = use.adoption.instrument
    let isOver = instrument.map { view.status(of: $0, on: day).phase == .ended } ?? false
    let application = use.adoption.application
    return GapList.Row(
      gap: isOver ? .usedAfterEnd : .usedWithoutBasis, instrument: instrument, application: application,
      party: use.adoption.taker,
      title: view.applications[application]?.names.text(in: .indonesian) ?? application.slug.description,
      dataClass: view.dataClass(ofApplication: application))
  }

  private func row(_ gap: GapList.Gap, _ line: StatusBoard.Line, _ party: PartyID?) -> GapList.Row {
    GapList.Row(
      gap: gap, instrument: line.id, application: nil, party: party, title: line.title, dataClass: line.dataClass)
  }

  /// Regions without a recorded approval of a text that needs one; that of the framework serves what carries it out.
  private func unapproved(
    _ line: StatusBoard.Line, _ own: InstrumentRecord?, _ records: [ActRecord]
  ) -> [PartyID] {
    guard own?.isBurdensome == true else { return [] }
    let parents = view.register.relations(of: line.id).outgoing.filter { $0.kind == .carriesOut }.map(\.other)
    let approvals = ([line.id] + parents).flatMap { id in
      ActReading(view.register.acts(of: id), of: id).lines.filter { $0.act.verb == .approval }
    }
    let settled = approvals.filter { ["granted", "not-required"].contains($0.act.decision?.description) }
      .map { $0.act.party ?? $0.leaf.author.party }
    return required(line).filter { $0.region != nil && !settled.contains($0) }
  }

  /// Parties for which an official signed without a recorded power of attorney, where the law asks for one.
  private func unmandated(
    _ line: StatusBoard.Line, _ own: InstrumentRecord?, _ records: [ActRecord]
  ) -> [PartyID] {
    let since = line.status.parties.compactMap(\.counted).min { $0.first < $1.first }
    let pack = ReferenceData.rulePacks.governing(line.status.terms, since: since)
    guard let kind = line.status.terms?.kind, let rule = pack.mandate(for: kind), rule.basis.isVerified else {
      return []
    }
    let mandated = ActReading(view.register.acts(of: line.id), of: line.id).lines.filter { $0.act.verb == .mandate }
      .map { $0.act.party ?? $0.leaf.author.party }
    let signatories = (own?.signatories ?? []) + records.flatMap(\.signatories)
    return required(line).filter { party in
      party.region != nil && !mandated.contains(party)
        && signatories.contains { $0.party == party && !pack.isHead($0.office) && !$0.namesMandate }
        && !signatories.contains { $0.party == party && (pack.isHead($0.office) || $0.namesMandate) }
    }
  }

  private func required(_ line: StatusBoard.Line) -> [PartyID] {
    line.status.parties.filter { $0.role == .pihak }.map(\.party)
  }
}

extension Signatory {
  /// Whether the capacity says that there is a surat kuasa.
  fileprivate var namesMandate: Bool { capacity?.lowercased().contains("kuasa") ?? false }
}
