import Catalog

/// What other members have recorded, by numbers and titles.
struct ForeignAgreements {
  private let view: RegisterView
  private var byNumber: [AgreementKeys.NumberKey: [RecordID]] = [:]
  private var byTitle: [String: [RecordID]] = [:]

  init(_ view: RegisterView) {
    self.view = view
    for (id, heading) in view.headings.sorted(by: { $0.key < $1.key }) where id.member != view.member {
      for number in heading.numbers { byNumber[AgreementKeys.NumberKey(number), default: []].append(id) }
      byTitle[Spellings.key(heading.title), default: []].append(id)
    }
  }

  /// The first of the same parties with a shared number or the same title.
  func duplicate(of keys: AgreementKeys) -> RecordID? {
    let candidates = keys.numbers.flatMap { byNumber[$0] ?? [] } + (byTitle[keys.title] ?? [])
    return Set(candidates).sorted().first { parties(of: $0) == keys.parties }
  }

  private func parties(of id: RecordID) -> Set<PartyID> {
    let terms = view.register.acts(of: id).compactMap { $0.act?.terms }
    return Set(terms.last?.parties ?? [])
  }
}
