package import Catalog

extension RegisterView {
  /// On what a recorded use rests on a legal day.
  package func basis(of use: RecordedAdoption, on day: CalendarDay? = nil) -> UseBasis {
    let day = day ?? today
    let adoption = use.adoption
    let card = applications[adoption.application]
    return UseBasis(
      grounds(of: card, for: adoption.taker) + [instrumentGround(of: adoption, on: day)].compactMap(\.self)
        + [handover(of: use)].compactMap(\.self)
        + agreementGrounds(for: adoption.application, from: adoption.giver, to: adoption.taker, on: day))
  }

  /// On what `taker` may use an application on a legal day, whether or not it does.
  package func basis(for taker: PartyID, of application: RecordID, on day: CalendarDay? = nil) -> UseBasis {
    let day = day ?? today
    let card = applications[application]
    let uses = uses(on: day).filter { $0.adoption.application == application && $0.adoption.taker == taker }
    let owner = card.map { agreementGrounds(for: application, from: $0.owner, to: taker, on: day) } ?? []
    return UseBasis(grounds(of: card, for: taker) + owner + uses.flatMap { basis(of: $0, on: day).grounds })
  }

  /// What the card alone says.
  private func grounds(of card: ApplicationCard?, for taker: PartyID) -> [UseBasis.Ground] {
    guard let card else { return [] }
    var grounds: [UseBasis.Ground] = []
    if card.owner == taker { grounds.append(.own) }
    if card.classification == .umum { grounds.append(.general) }
    if let licence = card.licence, OpenLicence.covers(licence) { grounds.append(.openLicence(licence)) }
    return grounds
  }

  /// The instrument that the use itself names.
  private func instrumentGround(of adoption: Adoption, on day: CalendarDay) -> UseBasis.Ground? {
    guard let id = adoption.instrument else { return nil }
    let status = status(of: id, on: day)
    switch register.coverage(of: adoption, on: day) {
    case .covered: return .agreement(id, until: status.lastDay?.day)
    case .umbrellaOnly: return .framework(id, until: status.lastDay?.day)
    case .unknown: return .unclear(id)
    case .noBasis:
      guard status.phase == .inForce, let terms = status.terms, !terms.kind.isUmbrella,
        terms.parties.contains(adoption.giver)
      else { return nil }
      return .letter(id, until: status.lastDay?.day)
    }
  }

  /// Evidence of a handover with a number, a day or a scan; that there is some is not enough.
  private func handover(of use: RecordedAdoption) -> UseBasis.Ground? {
    guard let handover = adoptions[use.id]?.handover,
      handover.number != nil || handover.date != nil || handover.sha256 != nil
    else { return nil }
    return .handover(use.id, number: handover.number)
  }

  /// Agreements in force for both that name the application, and frameworks that name none or this one.
  private func agreementGrounds(
    for application: RecordID, from giver: PartyID, to taker: PartyID, on day: CalendarDay
  ) -> [UseBasis.Ground] {
    guard giver != taker else { return [] }
    return board(on: day).lines(of: taker).compactMap { line in
      let status = line.status
      guard status.phase == .inForce, let terms = status.terms,
        Set(terms.parties).isSuperset(of: [giver, taker])
      else { return nil }
      let named = (instruments[line.id]?.applications ?? []).map { register.current(.application, $0) }
      if terms.kind.isUmbrella {
        return named.isEmpty || named.contains(application)
          ? .framework(line.id, until: status.lastDay?.day) : nil
      }
      return named.contains(application) ? .agreement(line.id, until: status.lastDay?.day) : nil
    }
  }
}
