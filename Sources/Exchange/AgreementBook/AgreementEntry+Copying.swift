import Catalog

extension AgreementEntry {
  /// Takes over what `other` says in one column.
  package mutating func take(_ column: AgreementColumn, from other: AgreementEntry) {
    switch column {
    case .slug: slug = other.slug
    case .title: title = other.title
    case .kind: kind = other.kind
    case .about: about = other.about
    case .parties, .partners: parties = other.parties
    case .others: others = other.others
    case .numbers: numbers = other.numbers
    case .signed: signatures = other.signatures
    case .firstDay: firstDay = other.firstDay
    case .lastDay: lastDay = other.lastDay
    case .term: term = other.term
    case .renewal: renewal = other.renewal
    case .notice: noticeDays = other.noticeDays
    case .parent:
      links = other.links.filter { $0.kind == .carriesOut } + links.filter { $0.kind != .carriesOut }
    case .relations:
      links = links.filter { $0.kind == .carriesOut } + other.links.filter { $0.kind != .carriesOut }
    case .cooperationClass: cooperationClass = other.cooperationClass
    case .cooperation: cooperationTitle = other.cooperationTitle
    case .scope: scope = other.scope
    case .sectors: sectors = other.sectors
    case .applications: applications = other.applications
    case .offices: offices = other.offices
    case .place: place = other.place
    case .funding: funding = other.funding
    case .burden: isBurdensome = other.isBurdensome
    case .openness: classification = other.classification
    case .files: files += other.files.filter { !files.contains($0) }
    case .holders: if !other.holders.isEmpty { holders = other.holders }
    case .keeper: keeper = other.keeper ?? keeper
    case .sources: if !other.sources.isEmpty { sources = other.sources }
    case .note: note = other.note
    case .ordinal: break
    }
  }

  /// Takes over one field of the book's own; an empty one goes.
  package mutating func takeField(_ name: String, from other: AgreementEntry) {
    let value = other.fields.first { $0.name == name }
    guard let index = fields.firstIndex(where: { $0.name == name }) else {
      fields += [value].compactMap(\.self)
      return
    }
    if let value { fields[index] = value } else { fields.remove(at: index) }
  }
}
