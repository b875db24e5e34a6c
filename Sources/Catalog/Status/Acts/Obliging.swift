/// A duty of one party under an instrument, as acts about it tell up to a legal day.
public struct Obligation: Hashable, Sendable {
  public let instrument: RecordID
  /// Who owes it.
  public let owner: PartyID
  /// By which it is told apart within the instrument.
  public let topic: Slug
  /// Who benefits; it alone can accept, waive and put off. Nil where that was not recorded: anybody can.
  public let beneficiary: PartyID?
  /// The last day that was set.
  public let due: LegalDate?
  public let state: State
  /// The entries about it, earliest first; never empty.
  public let acts: [Leaf]

  /// How far it is; it is met only when the beneficiary accepts.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case open, reported, rejected, accepted, waived

    /// Whether nothing is left to do.
    public var isClosed: Bool { self == .accepted || self == .waived }
  }

  /// Whether it is open after its last day.
  public func isOverdue(on day: CalendarDay) -> Bool { !state.isClosed && due.map { $0.last < day } ?? false }
}

extension Register {
  /// Every duty under an instrument, in the order of the days on which they were first recorded.
  ///
  /// The day of an act is its legal date, or that of its recording.
  public func obligations(of instrument: RecordID, on day: CalendarDay) -> [Obligation] {
    dossiers[instrument]?.obligations(on: day) ?? []
  }
}

extension Dossier {
  func obligations(on day: CalendarDay) -> [Obligation] {
    guard !duties.isEmpty else { return [] }
    let past = duties.filter { $0.act.topic != nil && $0.day <= day }.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    let topics = past.compactMap(\.act.topic).distinct
    return topics.compactMap { topic in Obligation(instrument, topic, past.filter { $0.act.topic == topic }) }
  }
}

extension Obligation {
  /// Reads the acts about one duty, earliest first.
  fileprivate init?(_ instrument: RecordID, _ topic: Slug, _ deeds: [Deed]) {
    let laidDown = deeds.first { $0.act.decision == .recorded } ?? deeds.first
    guard let laidDown else { return nil }
    let beneficiary = deeds.lazy.compactMap { $0.act.decision == .recorded ? $0.act.counterpart : nil }.first
    var due = deeds.lazy.filter { $0.act.decision != .rescheduled }.compactMap(\.act.due).first
    var state = State.open
    for deed in deeds {
      // Nobody accepts, lets off or puts off for the beneficiary.
      let mayJudge = beneficiary == nil || deed.party == beneficiary
      switch deed.act.decision {
      case .reported: if !state.isClosed { state = .reported }
      case .accepted where mayJudge: state = .accepted
      case .waived where mayJudge: state = .waived
      case .rejected where mayJudge: state = .rejected
      case .rescheduled where mayJudge: due = deed.act.due ?? due
      default: break
      }
    }
    self.init(
      instrument: instrument, owner: laidDown.party, topic: topic, beneficiary: beneficiary, due: due, state: state,
      acts: deeds.map(\.newest))
  }
}
