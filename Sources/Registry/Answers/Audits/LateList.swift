package import Catalog
package import Exchange

/// Acts that were recorded long after their date, the latest first.
package struct LateList: Sendable {
  package let day: CalendarDay
  /// Days from the date to the recording, from which on an act is listed.
  package let over: Int
  package let rows: [Row]

  /// One act.
  package struct Row: Sendable {
    package let id: RecordID
    package let title: String
    package let dataClass: DataClass
    package let act: RecordedAct
    package let daysLate: Int
    /// Where the agreement stood on the date of the act, as was known just before the recording.
    package let before: Phase
    /// Where it stood on that date, as is known now.
    package let after: Phase

    /// Whether the register says something else about a past day since then.
    package var isBackdated: Bool { before != after }
  }
}

extension RegisterView {
  /// Finds acts recorded more than so many days after their date; records after the fact are never late.
  package func lateActs(over days: Int, on day: CalendarDay? = nil) -> LateList {
    let board = board(on: day)
    // Which acts are late does not depend on the day of the question.
    return LateList(day: board.day, over: days, rows: memory.lateRows(over: days) { lateRows(over: days, board) })
  }

  private func lateRows(over days: Int, _ board: StatusBoard) -> [LateList.Row] {
    let rows = board.lines.flatMap { line -> [LateList.Row] in
      guard register.acts(of: line.id).contains(where: { daysLate($0) ?? 0 > days }) else { return [] }
      return recordedActs(of: line.id).compactMap { act in
        guard let late = act.daysLate, late > days, act.state != .struck, let date = act.act?.date?.last else {
          return nil
        }
        let change = memory.change(by: act.leaf.id) {
          let then = Knowledge.instant(Instant(seconds: act.leaf.recordedAt.seconds - 1))
          return ViewMemory.PhaseChange(
            before: register.excerpt(about: [line.id], known: then).status(of: line.id, on: date).phase,
            after: timeline(of: line.id).last { $0.from <= date }?.phase ?? .noRecord)
        }
        return LateList.Row(
          id: line.id, title: line.title, dataClass: line.dataClass, act: act, daysLate: late, before: change.before,
          after: change.after)
      }
    }
    return rows.sorted { (-$0.daysLate, $0.id, $0.act.leaf.id) < (-$1.daysLate, $1.id, $1.act.leaf.id) }
  }
}

extension LateList {
  /// The list as columns and rows: how late, and whether it changed what the register says about the past.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let names = view.agreementNames
    let columns: [Grid.Column] = [
      .init("days-late", language.say("Hari", "Days"), isFirm: true),
      .init("act", language.say("Tindakan", "Act")), .init("party", language.say("Pihak", "Party")),
      .init("date", language.say("Tanggal", "Date"), isFirm: true),
      .init("recorded", language.say("Dicatat", "Recorded"), isFirm: true),
      .init("recorded-by", language.say("Pencatat", "Recorded by"), fromWidth: 120),
      .init("backdated", language.say("Mengubah masa lalu", "Changed the past"), isFirm: true),
      .init("before", language.say("Semula", "Before"), fromWidth: 140),
      .init("after", language.say("Menjadi", "After"), fromWidth: 140),
      .init("id", language.say("Nama pendek", "Short name")),
    ]
    let rows = rows.map { row in
      ClassedRow(
        dataClass: row.dataClass, member: row.id.member,
        row: Grid.Row(
          [
            .number(row.daysLate), row.act.act.map { .code($0.verb.rawValue, wording.name($0.verb)) } ?? .empty,
            row.act.act?.party.map { .party($0, wording.party($0)) } ?? .empty,
            row.act.act?.date.map { .date($0) } ?? .empty, .day(view.zone.day(at: row.act.leaf.recordedAt)),
            .party(row.act.leaf.author.party, wording.member(row.act.leaf.author)), .flag(row.isBackdated),
            .code(row.before.rawValue, wording.name(row.before)), .code(row.after.rawValue, wording.name(row.after)),
            .record(row.id, names[row.id]),
          ], path: PagePath.agreement(row.id, .history).description))
    }
    let count = wording.number(over)
    return Grid(
      language.say(
        "Dicatat lebih dari \(count) hari kemudian", "Recorded more than \(count) days late"),
      on: day, columns: columns, sections: view.sections(rows, in: language))
  }
}
