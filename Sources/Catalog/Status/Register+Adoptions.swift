extension Register {
  /// Of all that members say of uses, the records of uses themselves.
  static func uses(among all: [RecordedAdoption]) -> [RecordedAdoption] {
    let uses = all.filter { $0.adoption.stance == nil }
    // A taker's own word outranks what others recorded of the same use; it is shown beside it.
    let own = Set(uses.filter(\.isOwnWord).map(\.use))
    return uses.filter { $0.isOwnWord || !own.contains($0.use) }
  }

  /// The last revision of every adoption, withdrawn ones left out, sorted by their ids.
  func findAdoptions() -> [RecordedAdoption] {
    revisions.compactMap { record, leaves in
      guard record.kind == .adoption, let leaf = leaves.last(where: { !isDisputed($0) }),
        case .adoption(var adoption) = leaf.statement
      else { return nil }
      adoption.application = current(.application, adoption.application)
      return RecordedAdoption(id: record.id, adoption: adoption, leaf: leaf)
    }
    .sorted { $0.id < $1.id }
  }

  /// Those that name an instrument as their cover.
  public func adoptions(under instrument: RecordID) -> [RecordedAdoption] {
    adoptions.filter { $0.adoption.instrument == instrument }
  }

  /// What covers the use of an application on a legal day, as far as instruments go; a licence may cover it
  /// too.
  public func coverage(of adoption: Adoption, on day: CalendarDay) -> Coverage {
    guard let instrument = adoption.instrument else { return .noBasis }
    let status = status(of: instrument, on: day)
    guard status.phase == .inForce, let terms = status.terms else {
      return status.phase == .unknown ? .unknown : .noBasis
    }
    guard Set(terms.parties).isSuperset(of: [adoption.giver, adoption.taker]) else { return .noBasis }
    return terms.kind.isUmbrella ? .umbrellaOnly : .covered
  }

  func isDisputed(_ leaf: Leaf) -> Bool { leaf.index >= frozen[leaf.author, default: .max] }
}

/// An adoption with the entry that says it.
public struct RecordedAdoption: Hashable, Sendable, Identifiable {
  public var id: RecordID
  public var adoption: Adoption
  public var leaf: Leaf

  /// Whether the one who uses the application says so itself.
  public var isOwnWord: Bool { leaf.author.party == adoption.taker }
  var use: Use { Use(application: adoption.application, taker: adoption.taker) }

  /// Who uses what.
  struct Use: Hashable {
    let application: RecordID
    let taker: PartyID
  }
}

/// The basis on which an application is used; never a judgement that the use is unlawful.
public enum Coverage: String, Hashable, Sendable, CaseIterable {
  /// An agreement that carries the cooperation out is in force for both.
  case covered
  /// Only a framework is in force, no agreement that carries it out.
  case umbrellaOnly = "umbrella-only"
  case noBasis = "no-basis"
  /// The status of the covering instrument is not known.
  case unknown
}

extension InstrumentKind {
  /// Whether such a text is a framework, to be carried out by another one.
  public var isUmbrella: Bool { [.kb, .mou, .nk].contains(self) }
}
