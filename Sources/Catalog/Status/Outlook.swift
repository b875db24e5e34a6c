/// A course on a legal day, with what other instruments did to it up to that day.
struct Outlook: Sendable {
  let course: Course
  /// Everyone who takes part on the day.
  let participants: [Participant]
  /// The term as it stands on the day, amended, prolonged or renewed.
  var term: Course.Term
  /// The earliest recorded end, even where it is still to come.
  var ending: Ending?
  var extended: (by: RecordID, before: CalendarDay)?
  /// The instrument that last put another term in place of the one agreed.
  var amended: RecordID?
  var renewals = 0
  /// Approvals recorded about the instruments that it carries out.
  var parentApprovals: [Deed] = []
  /// The acts of other instruments that count.
  var deeds: [Deed] = []

  init(_ course: Course, on day: CalendarDay) {
    self.course = course
    participants = course.membership.participants(on: day)
    term = course.term
  }

  var entry: DateSpan? { course.entry }
  /// The parties of the day that had to sign or accede.
  var parties: [PartyID] { participants.filter { $0.role == .pihak }.map(\.party) }

  /// The last day in force: by the term, or the day before an earlier end.
  var lastDay: InstrumentStatus.LastDay? {
    let end = ending?.from.exact?.advanced(by: -1)
    if case .until(let span, let computed) = term, let day = span.exact, day <= end ?? DateSpan.end {
      return InstrumentStatus.LastDay(day: day, computed: computed)
    }
    return end.map { InstrumentStatus.LastDay(day: $0, computed: false) }
  }
}

/// Outlooks made for one question; nil while one is being made, so that relations in a circle come to an end.
typealias OutlookCache = [RecordID: Outlook?]

extension Register {
  /// The longest chain of instruments that prolong or replace each other that is followed.
  private static let longestChain = 64

  /// What stood of an instrument on a day; nil where no text was agreed by then.
  func outlook(_ id: RecordID, on day: CalendarDay, _ cache: inout OutlookCache, depth: Int = 0) -> Outlook? {
    if let made = cache[id] { return made }
    guard let dossier = dossiers[id], let course = dossier.course(on: day) else { return nil }
    cache[id] = .some(nil)
    var outlook = Outlook(course, on: day)
    outlook.parentApprovals = dossier.relations(of: course).filter { $0.kind == .carriesOut }
      .flatMap { dossiers[$0.target]?.approvals ?? [] }
    // An end of before the text was agreed on ended something else: an earlier attempt.
    var endings =
      dossier.endings(by: outlook.parties, keeper: dossier.keeper(of: course)).filter {
        $0.from.last >= course.text.from
      }
      + [course.membership.dissolution].compactMap(\.self)
    endings.removeAll { $0.announced.map { $0 > day } ?? false }
    var successors: [Successor] = []
    var amendments: [Successor] = []
    for kin in depth < Self.longestChain ? incoming[id] ?? [] : [] {
      guard kin.kind.takesEffect, let other = self.outlook(kin.other, on: day, &cache, depth: depth + 1),
        dossiers[kin.other]?.relations(of: other.course).contains(Relation(kin.kind, id)) == true,
        // Others cannot end or prolong what they are no party to.
        Set(other.course.parties).isSuperset(of: course.parties),
        let entry = other.entry, entry.last <= day
      else { continue }
      let deeds = other.course.text.deeds
      switch kin.kind {
      case .replaces: endings.append(Ending(from: entry, reason: .replaced, deeds: deeds))
      case .ends: endings.append(Ending(from: entry, reason: .agreed, deeds: deeds))
      case .amends: amendments.append(Successor(id: kin.other, outlook: other, entry: entry))
      default: successors.append(Successor(id: kin.other, outlook: other, entry: entry))
      }
    }
    outlook.ending = endings.earliest
    outlook.amend(by: amendments)
    outlook.prolong(by: successors)
    outlook.renew(on: day)
    cache[id] = outlook
    return outlook
  }
}

/// Another instrument, in force on the day, that changes how long this one lasts.
private struct Successor {
  let id: RecordID
  let outlook: Outlook
  let entry: DateSpan
}

extension Outlook {
  /// An addendum that states a term puts it in place of the one that stood when it entered into force; one that
  /// comes after the last day amends nothing.
  fileprivate mutating func amend(by amendments: [Successor]) {
    for next in amendments.sorted(by: { ($0.entry.last, $0.id) < ($1.entry.last, $1.id) }) {
      guard next.outlook.course.term != .unknown, next.entry.last <= term.last?.last ?? DateSpan.end else { continue }
      term = next.outlook.course.term
      amended = next.id
      deeds += next.outlook.course.text.deeds
    }
  }

  /// An extension counts if it is in force on the last day that it prolongs.
  fileprivate mutating func prolong(by successors: [Successor]) {
    var left = successors
    while let last = term.last?.last,
      let index = left.firstIndex(where: { $0.entry.last <= last && $0.outlook.reaches(beyond: last) })
    {
      let successor = left.remove(at: index)
      extended = (successor.id, last)
      deeds += successor.outlook.course.text.deeds
      if let lastDay = successor.outlook.lastDay {
        term = .until(DateSpan(lastDay.day), computed: lastDay.computed)
      } else {
        term = successor.outlook.term
      }
    }
  }

  private func reaches(beyond day: CalendarDay) -> Bool {
    if let lastDay { return lastDay.day > day }
    return term.last.map { $0.last > day } ?? true
  }

  fileprivate mutating func renew(on day: CalendarDay) {
    guard extended == nil, case .automatic(let months) = course.text.terms?.renewal, months > 0,
      let last = term.last?.exact, last < day
    else { return }
    let passed = (day.year - last.year) * 12 + day.month - last.month
    // The estimate is never too high, and at most two terms too low.
    var times = max(1, passed / months - 1)
    while let next = amended == nil
      ? course.lastDay(renewed: times, months: months)
      : last.advanced(by: 1).lastDay(ofMonths: times * months)
    {
      renewals = times
      term = .until(DateSpan(next), computed: true)
      if next >= day { return }
      times += 1
    }
  }
}

extension Relation.Kind {
  /// Whether an instrument of this relation, once in force, changes how long the other one lasts.
  var takesEffect: Bool { [.extends, .replaces, .ends, .amends].contains(self) }
}
