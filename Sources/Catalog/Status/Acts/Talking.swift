/// A procedural act, which places an instrument before there is an agreed text.
struct Step: Sendable {
  var deed: Deed
  var phase: Phase
  /// Whether it counts only while no other kind of step is recorded up to the day.
  ///
  /// Opening a file, or adopting or signing a text that the others have not adopted, does not undo what was
  /// recorded before it.
  var isWeak = false

  /// The first day on which it has certainly happened.
  var day: CalendarDay { deed.day }

  /// Where it places the instrument on a day: an offer whose reply date has passed is not answered.
  func phase(on day: CalendarDay) -> Phase {
    guard phase == .offered, let due = deed.act.due, due.last < day else { return phase }
    return .unanswered
  }
}

extension Dossier {
  func open(_ deed: Deed) {
    openings.append(deed)
    steps.append(Step(deed: deed, phase: .discussion, isWeak: true))
  }

  /// A meeting, a version of the text on the table, or a comment on it.
  func talk(_ deed: Deed) {
    steps.append(Step(deed: deed, phase: .discussion))
  }

  /// Initials are no signature; they only show that there is a draft.
  func initial(_ deed: Deed) {
    steps.append(Step(deed: deed, phase: .discussion, isWeak: true))
  }

  func offer(_ deed: Deed) {
    steps.append(Step(deed: deed, phase: .offered))
  }

  func withdrawOffer(_ deed: Deed) {
    steps.append(Step(deed: deed, phase: .cancelled))
  }

  /// A yes and a counter-offer keep the talks open; an answer that says nothing is a talk too.
  func answer(_ deed: Deed) {
    steps.append(Step(deed: deed, phase: deed.act.decision == .decline ? .rejected : .discussion))
  }

  /// Received; with a topic, that the condition in words of that code is met.
  func acknowledge(_ deed: Deed) {
    if deed.act.topic != nil { fulfilments.append(deed) }
  }

  /// The last step up to a day; on one day an offer comes first, then the last log by name has the last word.
  func lastStep(on day: CalendarDay) -> Step? {
    let past = steps.filter { $0.day <= day && isPossible($0) }
    let strong = past.filter { !$0.isWeak }
    return last(of: strong.isEmpty ? past : strong)
  }

  /// Only the party that made an offer takes it back, and only while nobody has answered.
  func isPossible(_ step: Step) -> Bool {
    guard step.phase == .cancelled else { return true }
    let before = last(of: steps.filter { !$0.isWeak && $0.phase != .cancelled && $0.day <= step.day })
    return before?.phase == .offered && before?.deed.party == step.deed.party
  }

  private func last(of steps: [Step]) -> Step? {
    func key(_ step: (offset: Int, element: Step)) -> (CalendarDay, Int, Int) {
      (step.element.day, step.element.phase == .offered ? 0 : 1, step.offset)
    }
    return steps.enumerated().max { key($0) < key($1) }?.element
  }
}

extension Slug {
  static let accept = known("accept")
  static let decline = known("decline")
  static let counter = known("counter")
  static let requested = known("requested")
  static let granted = known("granted")
  static let refused = known("refused")
  static let notRequired = known("not-required")
  static let byText = known("by-text")
  static let recorded = known("recorded")
  static let reported = known("reported")
  static let accepted = known("accepted")
  static let rejected = known("rejected")
  static let waived = known("waived")
  static let rescheduled = known("rescheduled")

  /// A code that stands in the model.
  private static func known(_ text: String) -> Slug {
    guard let slug = try? Slug(text) else { preconditionFailure("'\(text)' is a short name") }
    return slug
  }
}
