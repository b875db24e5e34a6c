/// All that one member has recorded of one instrument, laid side by side for rules that compare.
///
/// An import makes one of each row, a catalog one of each instrument that its acts or records name.
public struct InstrumentFile: Sendable {
  public var instrument: RecordID
  public var record: MemberCatalog.Filed<InstrumentRecord>?
  public var acts: [MemberCatalog.Filed<ActRecord>]

  /// Makes a file; acts about other instruments are left out.
  public init(
    _ instrument: RecordID, record: MemberCatalog.Filed<InstrumentRecord>? = nil,
    acts: [MemberCatalog.Filed<ActRecord>] = []
  ) {
    self.instrument = instrument
    self.record = record
    self.acts = acts.filter { $0.record.act.instrument == instrument }
  }

  /// The act whose terms count: the last correction, else the last adoption or record after the fact, else the
  /// opening.
  var laidDown: (file: String, terms: Terms)? {
    func rank(_ act: Act) -> (Int, CalendarDay) {
      (act.verb == .correct ? 2 : act.verb == .open ? 0 : 1, act.date?.last ?? CalendarDay(number: .min))
    }
    let all = acts.filter { $0.record.act.terms != nil }.max { rank($0.record.act) < rank($1.record.act) }
    return all.flatMap { filed in filed.record.act.terms.map { (filed.file, $0) } }
  }

  var terms: Terms? { laidDown?.terms }

  /// The days on which parties signed, as far as they are recorded.
  var signingDates: [LegalDate] {
    acts.flatMap { filed -> [LegalDate] in
      let act = filed.record.act
      switch act.verb {
      case .sign: return [act.date].compactMap(\.self)
      case .recordLegacy:
        return act.signatures.isEmpty ? [act.date].compactMap(\.self) : act.signatures.compactMap(\.date)
      default: return []
      }
    }
  }

  /// The first signature or adoption, by which its rule pack is found.
  var since: LegalDate? {
    let adoptions = acts.filter { $0.record.act.verb == .adopt }.compactMap(\.record.act.date)
    return (signingDates + adoptions).min { ($0.first, $0.last) < ($1.first, $1.last) }
  }

  /// The first day in force where the text states it, else the day of the last signature, if that is known.
  var firstDay: CalendarDay? {
    terms?.firstDay ?? signingDates.max { $0.last < $1.last }?.exact
  }

  /// The last day in force by the terms alone.
  var lastDay: CalendarDay? {
    switch terms?.duration {
    case .until(let day): day
    case .months(let count): firstDay?.adding(months: count).advanced(by: -1)
    case .unlimited, .unknown, nil: nil
    }
  }
}

extension MemberCatalog {
  /// What is recorded of each instrument, sorted by their ids.
  public var instrumentFiles: [InstrumentFile] {
    let records = Dictionary(instruments.map { (RecordID(member, $0.record.slug), $0) }) { first, _ in first }
    let acts = Dictionary(grouping: acts, by: \.record.act.instrument)
    return Set(records.keys).union(acts.keys).sorted().map { id in
      InstrumentFile(id, record: records[id], acts: acts[id] ?? [])
    }
  }
}
