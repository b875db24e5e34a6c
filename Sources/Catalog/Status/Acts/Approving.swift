/// What councils decided on behalf of their parties, each party's decisions by their day.
struct Approvals: Sendable {
  private let byParty: [PartyID: [Deed]]

  init(_ deeds: [Deed]) {
    byParty = Dictionary(grouping: deeds, by: \.party).mapValues { deeds in
      // Where a party speaks for itself, what others recorded of its council goes back.
      let own = deeds.filter { $0.isOwn || $0.letter != nil }
      return (own.isEmpty ? deeds : own).enumerated()
        .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }
  }

  /// The parties about which anything is recorded, sorted.
  var parties: [PartyID] { byParty.keys.sorted() }

  /// The last decision up to a day.
  func last(of party: PartyID, on day: CalendarDay) -> Deed? { byParty[party]?.last { $0.day <= day } }

  /// The stretches of time in which a party's approval was settled: granted, or found not to be needed.
  func grants(of party: PartyID) -> [(span: DateSpan, until: CalendarDay)] {
    var grants: [(span: DateSpan, until: CalendarDay)] = []
    var isSettled = false
    for deed in byParty[party] ?? [] {
      if deed.settlesApproval, !isSettled {
        grants.append((deed.span, DateSpan.end))
      } else if !deed.settlesApproval, isSettled {
        grants[grants.count - 1].until = deed.day
      }
      isSettled = deed.settlesApproval
    }
    return grants
  }
}

extension Deed {
  var settlesApproval: Bool { act.decision == .granted || act.decision == .notRequired }
}

/// An approval that a text waits for before it is signed.
struct ApprovalGate: Sendable {
  let party: PartyID
  /// The last decision up to the day; nil where none is recorded.
  let decision: Deed?

  var isOpen: Bool { !(decision?.settlesApproval ?? false) }
  var isRequested: Bool { decision?.act.decision == .requested }
  var isRefused: Bool { decision?.act.decision == .refused }
}

extension Dossier {
  /// The approvals that the text itself asks for, those recorded about a text that carries another one out, and those
  /// of that other one, whose approval gates what follows from it (PP 28/2018 art 6).
  func approvalGates(of course: Course, parents: [Deed], on day: CalendarDay) -> [ApprovalGate] {
    let asked = course.condition?.approvals ?? []
    guard !asked.isEmpty || !approvals.isEmpty || !parents.isEmpty else { return [] }
    let own = Approvals(approvals)
    var gates = asked.map { ApprovalGate(party: $0, decision: own.last(of: $0, on: day)) }
    let isUmbrella = course.text.terms?.kind.isUmbrella ?? false
    for (source, counts) in [(own, !isUmbrella), (Approvals(parents), true)] where counts {
      gates += source.parties.filter { !asked.contains($0) }.compactMap { party in
        source.last(of: party, on: day).map { ApprovalGate(party: party, decision: $0) }
      }
    }
    return gates
  }
}
