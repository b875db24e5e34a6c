/// One member's word that a party has signed, or declined to.
struct Signing: Hashable, Sendable {
  var deed: Deed
  var party: PartyID
  var date: LegalDate?
  var text: LeafID?
  var isLegacy = false
  /// Whether the party declined to sign.
  var isRefusal = false

  /// Whether the party itself says so, in its own log.
  var isOwn: Bool { deed.leaf.author.party == party }
  /// Whether the party says so on a sheet that it signed.
  var isByLetter: Bool { deed.letter == party }
  /// Whether it may be about this text; where a hash is not recorded, it is taken to be.
  func isOver(_ other: LeafID?) -> Bool { text == nil || other == nil || text == other }

  var claim: PartyStatus.Claim {
    PartyStatus.Claim(
      date: date, method: deed.act.method, recordedBy: deed.leaf.author, recordedAt: deed.leaf.recordedAt,
      leaf: deed.newest.id)
  }
}

/// What is known of one party's signature on one text.
struct Signature: Sendable {
  /// Those that count.
  var counted: [Signing]
  var outranked: [Signing]
  /// Nil where nobody says that the party has signed, or its refusal counts.
  var span: DateSpan?
  /// The dates that contradict each other.
  var conflict: [LegalDate]
  /// That the party declined, where that counts.
  var refusal: Deed?

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
  func sign(_ deed: Deed) {
    signings.append(Signing(deed: deed, party: deed.party, date: deed.act.date, text: deed.act.text))
    steps.append(Step(deed: deed, phase: .discussion, isWeak: true))
  }

  func declineSignature(_ deed: Deed) {
    signings.append(
      Signing(deed: deed, party: deed.party, date: deed.act.date, text: deed.act.text, isRefusal: true))
    steps.append(Step(deed: deed, phase: .rejected))
  }

  /// Weighs what is recorded of a party's signature: its own first decisive word, else what it signed on a sheet,
  /// else the claims of others side by side.
  ///
  /// A signature without a date is taken to have been made by the first day in force that the text states, or
  /// else by its last day; between that and the agreement on the text the day is not known. So it is where some
  /// recorded that the party signed and others that it declined.
  func signature(of party: PartyID, on text: AgreedText) -> Signature {
    let all = signings.filter { $0.party == party && $0.isOver(text.text) }
    let counted: [Signing]
    if let own = all.first(where: \.isOwn) {
      counted = [own]
    } else {
      let letters = all.filter(\.isByLetter)
      counted = letters.isEmpty ? all : letters
    }
    let signed = counted.filter { !$0.isRefusal }
    let refusal = counted.first(where: \.isRefusal)?.deed
    let outranked = all.filter { !counted.contains($0) }
    guard !signed.isEmpty else {
      return Signature(counted: [], outranked: outranked, span: nil, conflict: [], refusal: refusal)
    }
    let dates = signed.compactMap(\.date)
    var span = DateSpan(text.from, text.terms?.latestSigning ?? DateSpan.end)
    var conflict: [LegalDate] = []
    if let joined = DateSpan.joining(dates.map(DateSpan.init)) {
      span = joined.span
      if joined.conflict || refusal != nil {
        let others = refusal?.act.date.map { [$0] } ?? []
        conflict = Set(dates + others).sorted { ($0.first, $0.last) < ($1.first, $1.last) }
      }
    }
    if refusal != nil { span = DateSpan(span.first, DateSpan.end) }
    return Signature(counted: signed, outranked: outranked, span: span, conflict: conflict, refusal: nil)
  }
}

extension Terms {
  fileprivate var latestSigning: CalendarDay? {
    if let firstDay { return firstDay }
    return if case .until(let day) = duration { day } else { nil }
  }
}
