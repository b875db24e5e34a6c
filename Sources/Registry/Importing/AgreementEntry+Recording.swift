import Catalog
import Exchange

extension AgreementColumn {
  /// Whether the column decides a status and so stands in an act; the others stand in the describing record.
  var isOfAct: Bool {
    switch self {
    case .kind, .parties, .partners, .others, .signed, .firstDay, .lastDay, .term, .renewal, .notice: true
    // Found texts stand in the act, the words of others in the record.
    case .parent, .relations: true
    default: false
    }
  }
}

extension AgreementEntry {
  /// Puts what these columns say into a describing record.
  func write(_ columns: Set<AgreementColumn>, fields names: [String], to record: inout InstrumentRecord) {
    if columns.contains(.title), let title { record.title = title }
    if columns.contains(.about) { record.about = about }
    if columns.contains(.numbers) { record.numbers = numbers }
    if columns.contains(.cooperationClass) { record.cooperationClass = cooperationClass }
    if columns.contains(.cooperation) { record.cooperationTitle = cooperationTitle }
    if columns.contains(.scope) { record.scope = scope }
    if columns.contains(.sectors) { record.sectors = sectors }
    if columns.contains(.applications) { record.applications = applications }
    if columns.contains(.offices) {
      record.signatories = offices.map { office in
        var signatory = record.signatories.first { $0.party == office.party } ?? Signatory(office.party, office: "")
        signatory.office = office.office
        return signatory
      }
    }
    if columns.contains(.place) { record.place = place }
    if columns.contains(.funding) { record.funding = funding }
    if columns.contains(.burden) { record.isBurdensome = isBurdensome }
    if columns.contains(.openness) { record.classification = classification }
    if columns.contains(.keeper) { record.keeper = keeper }
    if columns.contains(.sources) { record.sources = sources }
    if columns.contains(.note) { record.note = note }
    writeLinks(columns, to: &record)
    if !names.isEmpty {
      let links = record.fields.filter { UnfoundLink.kind(ofField: $0.name) != nil }
      record.fields = fields + links
    }
  }

  /// The words of texts that were not found, in fields of their own.
  private func writeLinks(_ columns: Set<AgreementColumn>, to record: inout InstrumentRecord) {
    for (column, isParent) in [(AgreementColumn.parent, true), (.relations, false)] where columns.contains(column) {
      record.fields.removeAll { field in
        UnfoundLink.kind(ofField: field.name).map { ($0 == .carriesOut) == isParent } ?? false
      }
      let unfound = links.filter { $0.target == nil && ($0.kind == .carriesOut) == isParent }
      record.fields += unfound.map { InstrumentRecord.Field(UnfoundLink.fieldName($0.kind), $0.words) }
    }
  }

  /// Puts what these columns say into the act that records it.
  func write(_ columns: Set<AgreementColumn>, to act: inout Act) {
    guard var terms = act.terms else { return }
    if columns.contains(.kind), let kind { terms.kind = kind }
    if !columns.isDisjoint(with: [.parties, .partners, .others]) {
      terms.participants = parties.map { Participant($0) } + others.filter { !parties.contains($0.party) }
    }
    if !columns.isDisjoint(with: [.signed, .parties, .partners]) {
      act.signatures = signatures
      // The list says of each party what one date said of all.
      act.date = nil
    }
    if columns.contains(.firstDay) { terms.firstDay = firstDay }
    if !columns.isDisjoint(with: [.lastDay, .term]) || columns.contains(.firstDay) && isCountedInDays {
      terms.duration = duration
    }
    if columns.contains(.renewal) { terms.renewal = renewal }
    if columns.contains(.notice) { terms.noticeDays = noticeDays }
    if !columns.isDisjoint(with: [.parent, .relations]) {
      terms.relations = links.compactMap { link in link.target.map { Relation(link.kind, $0) } }
    }
    act.terms = terms
  }

  private var isCountedInDays: Bool {
    if lastDay == nil, case .days? = term.flatMap({ LooseTerm($0) }) { true } else { false }
  }
}
