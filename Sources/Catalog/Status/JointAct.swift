/// An act that takes effect only when every required party has made it.
///
/// A party's own first entry counts; where it made none, what it signed on a sheet does, or else what others recorded
/// on its behalf.
struct JointAct: Sendable {
  let verb: ActVerb
  let required: [PartyID]
  let made: [PartyID: DateSpan]
  let deeds: [Deed]

  /// - Parameter keeper: The member whose entries speak for all parties where they name none; nil: nobody's do.
  init(_ verb: ActVerb, required: [PartyID], deeds: [Deed], keeper: MemberID? = nil) {
    self.verb = verb
    self.required = required
    self.deeds = deeds
    let forAll = deeds.filter { $0.act.party == nil && $0.leaf.author == keeper && !required.contains($0.party) }
    var made: [PartyID: DateSpan] = [:]
    for party in required {
      let counted = deeds.counted(of: party)
      made[party] = DateSpan.joining((counted.isEmpty ? forAll : counted).map(\.span))?.span
    }
    self.made = made
  }

  /// When the last of the required parties made it; nil while one of them has not.
  var effect: DateSpan? {
    let spans = required.compactMap { made[$0] }
    guard let first = spans.first, spans.count == required.count else { return nil }
    return spans.dropFirst().reduce(first) { $0.later($1) }
  }

  /// Says who is waited for on a day, where some parties have made it and others have not.
  func waiting(on day: CalendarDay) -> Flag? {
    let by = required.filter { made[$0].map { $0.last <= day } ?? false }
    guard !by.isEmpty, by.count < required.count else { return nil }
    return .awaitingOthers(verb, by: by, waitingFor: required.filter { !by.contains($0) })
  }
}
