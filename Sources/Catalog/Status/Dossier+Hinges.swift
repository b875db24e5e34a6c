extension Dossier {
  /// The days on which its own acts and terms can change a phase.
  func findHinges() -> Set<CalendarDay> {
    var days: Set<CalendarDay> = []
    func add(_ span: DateSpan?) {
      guard let span else { return }
      days.formUnion([span.first, span.last, span.first.advanced(by: 1), span.last.advanced(by: 1)])
    }
    for leaf in leaves {
      guard case .act(let act) = leaf.statement else { continue }
      let deed = Deed(leaf, act, offset: settings.offset)
      add(deed.span)
      add(DateSpan(deed.recordedOn))
    }
    for course in courses {
      days.insert(course.text.from)
      for signature in course.signatures.values { add(signature.span) }
      add(course.entry)
      add(course.term.last)
    }
    return days
  }
}
