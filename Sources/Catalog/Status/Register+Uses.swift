extension Register {
  /// Who says what of a recorded use: its recorder, the giver and the taker.
  public func standing(of use: RecordedAdoption) -> UseStanding {
    standings(of: [use]).first ?? UseStanding(use, answers: [], others: [])
  }

  /// The same for many uses, which costs one walk through all that is said of uses.
  public func standings(of uses: [RecordedAdoption]) -> [UseStanding] {
    let all = allAdoptions
    let answers = Dictionary(grouping: all.filter { $0.adoption.stance != nil }, by: \.use)
    let others = Dictionary(grouping: all.filter { $0.adoption.stance == nil }, by: \.use)
    return uses.map { use in
      UseStanding(use, answers: answers[use.use] ?? [], others: (others[use.use] ?? []).filter { $0.id != use.id })
    }
  }
}

/// Who says what of one use of an application.
public struct UseStanding: Hashable, Sendable {
  public var use: RecordedAdoption
  public var giver: Voice
  public var taker: Voice
  /// Further records of the same use, by others; sorted by their ids.
  public var others: [RecordID]

  /// What a side itself says.
  public enum Voice: Hashable, Sendable {
    /// Nothing.
    case silent
    /// It recorded the use itself.
    case declares
    /// With its own key, of the record as it stands now.
    case confirms(LeafID)
    /// It confirmed an earlier revision, and the record was changed since.
    case confirmedBefore(LeafID)
    case contests(LeafID)
  }

  init(_ use: RecordedAdoption, answers: [RecordedAdoption], others: [RecordedAdoption]) {
    self.use = use
    self.others = others.map(\.id).sorted()
    func voice(_ party: PartyID) -> Voice {
      if use.leaf.author.party == party { return .declares }
      let own = answers.filter { $0.leaf.author.party == party }.max { $0.leaf.index < $1.leaf.index }
      if let own, own.adoption.stance == .contests { return .contests(own.leaf.id) }
      if let own {
        return own.leaf.references.contains(use.leaf.id) ? .confirms(own.leaf.id) : .confirmedBefore(own.leaf.id)
      }
      return others.contains { $0.leaf.author.party == party } ? .declares : .silent
    }
    giver = voice(use.adoption.giver)
    taker = voice(use.adoption.taker)
  }

  /// Whether a side says that it is not so.
  public var isContested: Bool {
    [giver, taker].contains { if case .contests = $0 { true } else { false } }
  }

  /// What a party says; nil for one that is neither giver nor taker.
  public func voice(of party: PartyID) -> Voice? {
    party == use.adoption.giver ? giver : party == use.adoption.taker ? taker : nil
  }
}

extension UseStanding.Voice {
  /// A stable name for programs.
  public var code: String {
    switch self {
    case .silent: "silent"
    case .declares: "declares"
    case .confirms: "confirms"
    case .confirmedBefore: "confirmed-before"
    case .contests: "contests"
    }
  }

  /// Whether the side has said nothing of the record as it stands now.
  public var isOpen: Bool {
    switch self {
    case .silent, .confirmedBefore: true
    case .declares, .confirms, .contests: false
    }
  }
}
