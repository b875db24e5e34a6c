/// How one agreed text comes into force and out of it by its own terms; no legal day and no other instrument
/// plays a part yet.
///
/// Shared, since every outlook of its instrument holds one.
final class Course: Sendable {
  let text: AgreedText
  /// Of all participants about whom anybody says something.
  let signatures: [PartyID: Signature]
  /// The same, as conditions read them.
  let facts: ConditionFacts
  /// When it enters into force; nil where the condition is not known or not met.
  let entry: DateSpan?
  let term: Term
  /// Who takes part as days go by.
  let membership: Membership

  /// How long a text lasts.
  enum Term: Hashable, Sendable {
    case unknown
    case unlimited
    /// The last day in force, inclusive.
    case until(DateSpan, computed: Bool)

    var last: DateSpan? { if case .until(let span, _) = self { span } else { nil } }
  }

  init(_ text: AgreedText, in dossier: Dossier) {
    self.text = text
    signatures = Dictionary(
      (text.terms?.participants ?? []).map { ($0.party, dossier.signature(of: $0.party, on: text)) }
    ) { first, _ in first }
    var facts = ConditionFacts(required: text.parties, signatures: signatures.compactMapValues(\.span))
    let condition = Self.condition(of: text.terms)
    if !dossier.deposits.isEmpty { facts.deposit = dossier.deposit(of: text) }
    if !dossier.fulfilments.isEmpty { facts.fulfilled = dossier.fulfilled }
    if let condition, !condition.approvals.isEmpty {
      facts.decisions = Approvals(dossier.approvals)
      facts.settleApprovals(of: condition)
    }
    self.facts = facts
    entry = condition?.met(facts).map { met in text.terms?.firstDay.map { met.later(DateSpan($0)) } ?? met }
    term = Self.term(of: text.terms, entry: entry)
    membership = Membership(text, entry: entry, arrivals: dossier.arrivals, departures: dossier.departures)
  }

  var parties: [PartyID] { text.parties }
  /// The condition by which the text enters into force.
  var condition: Condition? { Self.condition(of: text.terms) }

  /// A stated first day without a condition is that day, once all have signed.
  private static func condition(of terms: Terms?) -> Condition? {
    terms?.condition ?? (terms?.firstDay == nil ? nil : .allSigned)
  }

  /// The last day is the one stated, else the day before the months have passed since the first day.
  private static func term(of terms: Terms?, entry: DateSpan?) -> Term {
    switch terms?.duration {
    case nil, .unknown: return .unknown
    case .unlimited: return .unlimited
    case .until(let day): return .until(DateSpan(day), computed: false)
    case .months(let count):
      guard let start = terms?.firstDay.map({ DateSpan($0) }) ?? entry else { return .unknown }
      return .until(start.map { $0.lastDay(ofMonths: count) }, computed: true)
    }
  }

  /// The last day after `times` automatic renewals of so many months.
  func lastDay(renewed times: Int, months: Int) -> CalendarDay? {
    guard let last = term.last?.exact else { return nil }
    if case .months(let count) = text.terms?.duration,
      let start = text.terms?.firstDay ?? entry?.exact
    {
      // From the first day, so that a clamped month does not shorten the next term.
      return start.lastDay(ofMonths: count + times * months)
    }
    return last.advanced(by: 1).lastDay(ofMonths: times * months)
  }
}

extension CalendarDay {
  /// The last of so many months that begin with this day, inclusive; the end of the calendar stays the end.
  func lastDay(ofMonths months: Int) -> CalendarDay {
    let next = adding(months: months)
    return next == DateSpan.end ? next : next.advanced(by: -1)
  }
}

extension Dossier {
  /// The text that stands on a day: the last one agreed.
  ///
  /// One in force yields only to one in force, and what all parties adopted does not yield to a record after
  /// the fact.
  func course(on day: CalendarDay) -> Course? {
    var standing: Course?
    for course in courses where course.text.from <= day {
      if course.text.isLegacy, standing?.text.isLegacy == false { continue }
      if standing?.text.isLegacy == true, !course.text.isLegacy { standing = nil }
      let isInForce = standing?.entry.map { $0.last <= course.text.from } ?? false
      let comesIntoForce = course.entry.map { $0.last <= day } ?? false
      if !isInForce || comesIntoForce { standing = course }
    }
    return standing
  }
}
