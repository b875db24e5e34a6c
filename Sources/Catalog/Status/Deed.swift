/// An act that counts, and the entry that carries it; shared, since many lists of a dossier name it.
final class Deed: Hashable, Sendable {
  /// The entry that made it.
  let leaf: Leaf
  /// The entry whose values these are: a correction by the same author, or `leaf` itself.
  let newest: Leaf
  let act: Act
  /// The party whose signed sheet made the act its own; nil where no sheet did.
  let letter: PartyID?
  /// The day of its recording in the zone of the settings.
  let recordedOn: CalendarDay
  /// The days on which it may have happened; without a date, it had happened when it was recorded.
  let span: DateSpan

  init(_ leaf: Leaf, _ act: Act, newest: Leaf? = nil, letter: PartyID? = nil, offset: Int) {
    self.leaf = leaf
    self.newest = newest ?? leaf
    self.act = act
    self.letter = letter
    recordedOn = leaf.recordedAt.day(offset: offset)
    span = act.date.map(DateSpan.init) ?? DateSpan(DateSpan.start, recordedOn)
  }

  /// The act of an entry that carries one; anything else is taken for a strike.
  convenience init(_ leaf: Leaf, offset: Int) {
    self.init(leaf, leaf.act ?? Act(.strike, leaf.record), offset: offset)
  }

  /// One entry may confirm several acts, so its hash alone does not tell them apart.
  static func == (a: Deed, b: Deed) -> Bool {
    a === b || a.leaf.id == b.leaf.id && a.newest.id == b.newest.id && a.act == b.act
  }

  func hash(into hasher: inout Hasher) { hasher.combine(leaf.id) }

  /// Who acts: the party named, or else the recorder itself.
  var party: PartyID { act.party ?? leaf.author.party }
  /// Whether a party speaks for itself.
  var isOwn: Bool { leaf.author.party == party }
  /// The first day on which it has certainly happened.
  var day: CalendarDay { span.last }

  var ground: Ground {
    Ground(
      leaf: newest.id, author: leaf.author, verb: act.verb, party: act.party, date: act.date,
      recordedAt: newest.recordedAt)
  }
}

extension [Deed] {
  /// By whose terms count first: those of a party, then what a party confirmed by letter, then of the member who
  /// opened the instrument, then of others; alike, in the order of author and index.
  func precedence(of instrument: RecordID) -> [Deed] {
    guard count > 1 else { return self }
    func rank(_ deed: Deed) -> Int {
      let parties = deed.act.terms?.parties ?? []
      let voice = parties.contains(deed.leaf.author.party) ? 0 : deed.letter.map(parties.contains) == true ? 2 : 4
      return voice + (deed.leaf.author == instrument.member ? 0 : 1)
    }
    return enumerated().map { (rank: rank($0.element), offset: $0.offset, deed: $0.element) }
      .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.deed)
  }

  /// What counts of all that is said of a party: its own first word, else what it signed on a sheet, else what
  /// others recorded.
  func counted(of party: PartyID) -> [Deed] {
    let claims = filter { $0.party == party }
    if let own = claims.first(where: \.isOwn) { return [own] }
    let letters = claims.filter { $0.letter == party }
    return letters.isEmpty ? claims : letters
  }
}
