/// When an instrument was suspended and resumed.
struct Suspensions: Sendable {
  /// A change that took effect, earliest first; suspended and resumed in turn.
  private(set) var turns: [(day: CalendarDay, isSuspended: Bool, deeds: [Deed])] = []
  /// What some have made and others have not, with the day of each.
  private var open: [Deed] = []
  private let required: [PartyID]
  private let keeper: MemberID?

  /// Reads suspensions and resumptions: both take all required parties, or one where the text lets it do so.
  ///
  /// - Parameter keeper: The member whose entries speak for all parties where they name none; nil: nobody's do.
  init(_ pauses: [Deed], required: [PartyID], keeper: MemberID?) {
    self.required = required
    self.keeper = keeper
    guard !pauses.isEmpty, !required.isEmpty else { return }
    let sorted = pauses.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    for deed in sorted.map(\.element) {
      let wanted: ActVerb = turns.last?.isSuspended == true ? .resume : .suspend
      guard deed.act.verb == wanted, !makers(of: deed).isEmpty else { continue }
      open.append(deed)
      let made = Set(open.flatMap(makers))
      guard deed.act.decision == .byText || made.isSuperset(of: required) else { continue }
      turns.append((deed.day, wanted == .suspend, open))
      open = []
    }
  }

  private func makers(of deed: Deed) -> [PartyID] {
    if required.contains(deed.party) { return [deed.party] }
    return deed.act.party == nil && deed.leaf.author == keeper ? required : []
  }

  /// The acts by which it is suspended on a day; nil where it is not.
  func deeds(on day: CalendarDay) -> [Deed]? {
    guard let turn = turns.last(where: { $0.day <= day }), turn.isSuspended else { return nil }
    return turn.deeds
  }

  /// Who is waited for on a day, where some have made the act and others have not.
  func waiting(on day: CalendarDay) -> Flag? {
    for deeds in turns.map(\.deeds) + [open] {
      let made = deeds.filter { $0.day <= day }
      let makers = Set(made.flatMap(makers))
      guard let verb = made.first?.act.verb, !made.contains(where: { $0.act.decision == .byText }),
        !makers.isSuperset(of: required)
      else { continue }
      return .awaitingOthers(
        verb, by: required.filter(makers.contains), waitingFor: required.filter { !makers.contains($0) })
    }
    return nil
  }
}
