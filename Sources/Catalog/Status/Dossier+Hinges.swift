extension Dossier {
  /// The days on which its own acts and terms can change a phase.
  func findHinges() -> Set<CalendarDay> {
    var days: Set<CalendarDay> = []
    func add(_ span: DateSpan?) {
      guard let span else { return }
      days.formUnion([span.first, span.last, span.first.advanced(by: 1), span.last.advanced(by: 1)])
    }
    for deed in deeds {
      add(deed.span)
      add(DateSpan(deed.recordedOn))
      add(deed.act.due.map(DateSpan.init))
    }
    for course in courses {
      days.insert(course.text.from)
      for signature in course.signatures.values {
        add(signature.span)
        add(signature.refusal?.span)
      }
      add(course.entry)
      add(course.term.last)
    }
    return days
  }
}

extension Dossier {
  /// Every act that counts for something.
  private var deeds: [Deed] {
    let kinds: [[Deed]] = [
      steps.map(\.deed), plans, legacies, signings.map(\.deed), approvals, deposits, fulfilments, pauses, arrivals,
      departures, notices, ends, kinships,
    ]
    return kinds.flatMap(\.self)
  }

  /// The days on which the approvals recorded about it may change what carries it out.
  var approvalHinges: Set<CalendarDay> {
    Set(
      approvals.flatMap { [$0.span.first, $0.span.last, $0.span.first.advanced(by: 1), $0.span.last.advanced(by: 1)] })
  }
}
