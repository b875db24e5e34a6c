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
  var day: CalendarDay { deed.span.last }
}

extension Dossier {
  mutating func open(_ deed: Deed) {
    openings.append(deed)
    steps.append(Step(deed: deed, phase: .discussion, isWeak: true))
  }

  /// A meeting, or a version of the text on the table.
  mutating func talk(_ deed: Deed) {
    steps.append(Step(deed: deed, phase: .discussion))
  }

  /// The last step up to a day; with equal days, the one in the last log by name.
  func lastStep(on day: CalendarDay) -> Step? {
    let past = steps.filter { $0.day <= day }
    let strong = past.filter { !$0.isWeak }
    return (strong.isEmpty ? past : strong).max { $0.day < $1.day }
  }
}
