/// What is known of the events that conditions speak of.
struct ConditionFacts: Sendable {
  /// The parties that must sign, first party first.
  var required: [PartyID]
  var signatures: [PartyID: DateSpan]
  /// When approvals were granted or found not to be needed, as far as that still stood when all else was done.
  var approvals: [PartyID: DateSpan] = [:]
  var decisions = Approvals([])
  var deposit: DateSpan?
  /// Conditions in words that somebody recorded as met.
  var fulfilled: [Slug: DateSpan] = [:]

  /// Chooses for each approval that the condition asks for the grant that stood when all else was done: a refusal
  /// before that day takes a grant back, one after it comes too late.
  mutating func settleApprovals(of condition: Condition) {
    var runs = Dictionary(condition.approvals.map { ($0, decisions.grants(of: $0)) }) { first, _ in first }
    for (party, _) in runs { approvals[party] = DateSpan(DateSpan.start) }
    var isSettled = false
    while !isSettled, let entry = condition.met(self) {
      isSettled = true
      for (party, grants) in runs {
        let left = grants.drop { $0.until <= entry.last }
        runs[party] = Array(left)
        if approvals[party] != left.first?.span { isSettled = false }
        approvals[party] = left.first?.span
      }
    }
    for (party, grants) in runs where approvals[party] == DateSpan(DateSpan.start) {
      approvals[party] = grants.last?.span
    }
  }

  func unsigned(_ parties: [PartyID], on day: CalendarDay) -> [Missing] {
    parties.filter { (signatures[$0]?.last ?? DateSpan.end) > day }.map { .signature(of: $0) }
  }
}

extension Condition {
  /// When the condition is met, as far as that is recorded; nil where something it needs is not.
  func met(_ facts: ConditionFacts) -> DateSpan? {
    switch self {
    case .allSigned: Self.last(of: facts.required.map { facts.signatures[$0] })
    case .signed(let parties): Self.last(of: parties.map { facts.signatures[$0] })
    case .signedBy(let count): Self.occurrence(count, of: facts.required.compactMap { facts.signatures[$0] })
    case .on(let day): DateSpan(day)
    case .after(let condition, let delay): condition.met(facts)?.map { delay.after($0) }
    case .any(let members):
      members.compactMap { $0.met(facts) }.reduce(nil) { $0?.earlier($1) ?? $1 }
    case .all(let members): Self.last(of: members.map { $0.met(facts) })
    case .approval(let party): facts.approvals[party]
    case .deposited: facts.deposit
    case .manual(let code, _): facts.fulfilled[code]
    }
  }

  /// What is still missing at the end of a day; empty where the condition is met.
  func missing(_ facts: ConditionFacts, on day: CalendarDay) -> [Missing] {
    switch self {
    case .allSigned: return facts.unsigned(facts.required, on: day)
    case .signed(let parties): return facts.unsigned(parties, on: day)
    case .signedBy(let count):
      let unsigned = facts.unsigned(facts.required, on: day)
      return facts.required.count - unsigned.count >= count ? [] : unsigned
    case .approval(let party):
      return facts.decisions.last(of: party, on: day)?.settlesApproval == true ? [] : [.approval(of: party)]
    case .deposited: return Self.isMet(facts.deposit, on: day) ? [] : [.deposit]
    case .manual(let code, _): return Self.isMet(met(facts), on: day) ? [] : [.manual(code)]
    case .on(let due): return due > day ? [.day(due)] : []
    case .after(let condition, _):
      let before = condition.missing(facts, on: day)
      guard before.isEmpty, let due = met(facts)?.last, due > day else { return before }
      return [.day(due)]
    case .any(let members):
      let missing = members.map { $0.missing(facts, on: day) }
      return missing.contains([]) ? [] : missing.flatMap(\.self).distinct
    case .all(let members): return members.flatMap { $0.missing(facts, on: day) }.distinct
    }
  }

  /// The parties whose approval the condition asks for.
  var approvals: [PartyID] {
    switch self {
    case .approval(let party): [party]
    case .after(let condition, _): condition.approvals
    case .any(let members), .all(let members): members.flatMap(\.approvals).distinct
    default: []
    }
  }

  private static func isMet(_ span: DateSpan?, on day: CalendarDay) -> Bool { span.map { $0.last <= day } ?? false }

  private static func last(of spans: [DateSpan?]) -> DateSpan? {
    let known = spans.compactMap(\.self)
    guard let first = known.first, known.count == spans.count else { return nil }
    return known.dropFirst().reduce(first) { $0.later($1) }
  }

  private static func occurrence(_ count: Int, of spans: [DateSpan]) -> DateSpan? {
    guard count >= 1, spans.count >= count else { return nil }
    return DateSpan(spans.map(\.first).sorted()[count - 1], spans.map(\.last).sorted()[count - 1])
  }
}

extension Condition.Delay {
  func after(_ day: CalendarDay) -> CalendarDay {
    switch self {
    case .days(let count): day.advanced(by: count)
    case .months(let count): day.adding(months: count)
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
