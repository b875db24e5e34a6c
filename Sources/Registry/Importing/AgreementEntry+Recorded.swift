import Catalog
import Exchange

extension AgreementEntry {
  /// The row that says what these records do.
  init(_ record: InstrumentRecord, _ act: Act, wording: String?) {
    self.init()
    let terms = act.terms
    slug = record.slug
    title = record.title
    kind = terms?.kind
    about = record.about
    parties = terms?.parties ?? []
    others = (terms?.participants ?? []).filter { $0.role != .pihak }
    numbers = record.numbers
    signatures = act.signatures
    if signatures.isEmpty, let date = act.date {
      // One signing date may serve all parties.
      signatures = (act.party.map { [$0] } ?? parties).map { SignatureClaim($0, on: date) }
    }
    firstDay = terms?.firstDay
    term = wording
    switch terms?.duration {
    case .until(let day): lastDay = .day(day)
    case .unlimited: lastDay = .unlimited
    case .months: term = wording ?? terms.map { Wording(.id).sentence($0.duration) }
    case .unknown, nil: break
    }
    renewal = terms?.renewal ?? .unknown
    noticeDays = terms?.noticeDays
    links = (terms?.relations ?? []).map { Link($0.kind, $0.target.description, target: $0.target) }
    describe(record)
  }

  private mutating func describe(_ record: InstrumentRecord) {
    cooperationClass = record.cooperationClass
    cooperationTitle = record.cooperationTitle
    scope = record.scope
    sectors = record.sectors
    applications = record.applications
    offices = record.signatories.map { Office($0.party, $0.office) }
    place = record.place
    funding = record.funding
    isBurdensome = record.isBurdensome
    classification = record.classification
    files = record.documents.map(\.name)
    let holders = record.documents.map(\.holder)
    self.holders = Set(holders).count == 1 ? [holders[0]] : holders
    keeper = record.keeper
    sources = record.sources
    note = record.note
    for field in record.fields {
      if let kind = UnfoundLink.kind(ofField: field.name) {
        links.append(Link(kind, field.value))
      } else {
        fields.append(field)
      }
    }
  }
}

extension DocumentReference {
  /// The name of the file, or the beginning of its hash.
  var name: String { description ?? String(sha256.description.prefix(12)) }
}

/// A text that a row refers to and that the register does not have yet: its words are kept in a field of the record,
/// so that they come back in the column that they were read from.
enum UnfoundLink {
  static func fieldName(_ kind: Relation.Kind) -> String {
    kind == .carriesOut
      ? AgreementColumn.parent.heading(in: .id) : "\(AgreementColumn.relations.heading(in: .id)): \(kind.rawValue)"
  }

  static func kind(ofField name: String) -> Relation.Kind? {
    Relation.Kind.allCases.first { fieldName($0) == name }
  }
}
