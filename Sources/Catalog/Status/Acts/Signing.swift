/// One member's word that a party has signed.
struct Signing: Hashable, Sendable {
  var deed: Deed
  var party: PartyID
  var date: LegalDate?
  var text: LeafID?
  var isLegacy = false

  /// Whether the party itself says so, in its own log.
  var isOwn: Bool { deed.leaf.author.party == party }
  /// Whether it may be about this text; where a hash is not recorded, it is taken to be.
  func isOver(_ other: LeafID?) -> Bool { text == nil || other == nil || text == other }

  var claim: PartyStatus.Claim {
    PartyStatus.Claim(
      date: date, method: deed.act.method, recordedBy: deed.leaf.author, recordedAt: deed.leaf.recordedAt,
      leaf: deed.leaf.id)
  }
}

/// What is known of one party's signature on one text.
struct Signature: Sendable {
  /// Those that count.
  var counted: [Signing]
  var outranked: [Signing]
  /// Nil where nobody says that the party has signed.
  var span: DateSpan?
  /// The dates that contradict each other.
  var conflict: [LegalDate]

  /// Days from the signature to its first recording; nil for legacy records and where the date is not known.
  var lateness: Int? {
    let all = counted + outranked
    guard !all.contains(where: \.isLegacy), let signed = span?.exact,
      let recorded = all.map(\.deed.recordedOn).min(), recorded > signed
    else { return nil }
    return signed.distance(to: recorded)
  }
}

extension Dossier {
  mutating func sign(_ deed: Deed) {
    signings.append(Signing(deed: deed, party: deed.party, date: deed.act.date, text: deed.act.text))
    steps.append(Step(deed: deed, phase: .discussion, isWeak: true))
  }

  /// Weighs what is recorded of a party's signature: its own first word, else the claims of others side by
  /// side.
  ///
  /// A signature without a date is taken to have been made by the first day in force that the text states, or
  /// else by its last day; between that and the agreement on the text the day is not known.
  func signature(of party: PartyID, on text: AgreedText) -> Signature {
    let all = signings.filter { $0.party == party && $0.isOver(text.text) }
    let counted = all.first(where: \.isOwn).map { [$0] } ?? all
    let dates = counted.compactMap(\.date)
    var span: DateSpan?
    var conflict: [LegalDate] = []
    if let joined = DateSpan.joining(dates.map(DateSpan.init)) {
      span = joined.span
      if joined.conflict { conflict = Set(dates).sorted { ($0.first, $0.last) < ($1.first, $1.last) } }
    } else if !counted.isEmpty {
      span = DateSpan(text.from, text.terms?.latestSigning ?? DateSpan.end)
    }
    return Signature(
      counted: counted, outranked: all.filter { !counted.contains($0) }, span: span, conflict: conflict)
  }
}

extension Terms {
  fileprivate var latestSigning: CalendarDay? {
    if let firstDay { return firstDay }
    return if case .until(let day) = duration { day } else { nil }
  }
}
