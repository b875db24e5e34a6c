package import Catalog
package import Exchange

/// The phases and acts of the model as a list: what one more act makes of a phase.
package struct TransitionList: Sendable {
  package let rows: [Transition]

  /// Those that one phase or act has; without `isComplete` only those that move something.
  package init(phase: Phase? = nil, verb: ActVerb? = nil, isComplete: Bool = false) {
    rows = Transition.all.filter { row in
      (phase == nil || row.phase == phase) && (verb == nil || row.verb == verb) && (isComplete || row.outcome != .stays)
    }
  }

  /// The list as columns and rows; it is about the model, so the day is only that of printing.
  package func grid(on day: CalendarDay, _ wording: Wording) -> Grid {
    let language = wording.language
    let columns: [Grid.Column] = [
      .init("phase", language.say("Kedudukan", "Phase"), isFirm: true),
      .init("act", language.say("Tindakan", "Act")),
      .init("outcome", language.say("Akibat", "Outcome")),
      .init("next", language.say("Kode", "Code"), fromWidth: 120),
    ]
    let rows = rows.map { row in
      let name = row.decision.flatMap { code in Decisions.known(row.verb).first { $0.code == code.description }?.name }
      let decision = name.map { ": " + language.say($0.id, $0.en) } ?? ""
      let code = row.decision.map { "\(row.verb) \($0)" } ?? row.verb.rawValue
      return Grid.Row([
        .code(row.phase.rawValue, wording.name(row.phase)), .code(code, wording.name(row.verb) + decision),
        .code(row.outcome.code, wording.sentence(row.outcome)), .text(row.outcome.code),
      ])
    }
    return Grid(
      language.say("Tindakan dan akibatnya pada kedudukan", "Acts and what they make of a phase"), on: day,
      columns: columns, sections: rows.isEmpty ? [] : [Grid.Section(.official, rows: rows)],
      notes: [
        language.say(
          "Tindakan lain dicatat dan ditampilkan tanpa mengubah kedudukan; tidak ada yang ditolak. Ditolak, dibatalkan, dan "
            + "tidak diketahui di sini adalah kedudukan sebelum ada naskah yang disepakati.",
          "Other acts are recorded and shown without changing the phase; nothing is refused. Rejected, cancelled and "
            + "unknown are those of talks here, before a text is agreed.")
      ])
  }
}

extension Transition.Outcome {
  /// For programs: `stays`, `becomes in-force`, `when-all suspended`, `one-of in-force ended`.
  package var code: String {
    switch self {
    case .stays: "stays"
    case .becomes(let phase): "becomes \(phase.rawValue)"
    case .becomesWhenAll(let phase): "when-all \(phase.rawValue)"
    case .becomesOneOf(let phases): "one-of " + phases.map(\.rawValue).joined(separator: " ")
    }
  }
}
