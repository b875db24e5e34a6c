package import Catalog

/// What happened to agreements in a half-year, and where they stand at its end.
package struct SemesterReport: Sendable {
  package let semester: Semester
  /// The day of the counts: the last of the half-year, or today where that is still to come.
  package let day: CalendarDay
  package let counts: [Count]
  /// Entered into force in the half-year.
  package let entered: [StatusBoard.Line]
  package let ended: [StatusBoard.Line]
  /// In force on the day, with a last day in the six months after it.
  package let ending: [StatusBoard.Line]
  /// Not in force yet on the day, and not given up.
  package let pending: [StatusBoard.Line]
  /// In force on the day, without a report of the half-year that is recorded.
  package let unreported: [StatusBoard.Line]

  /// The numbers of one group of agreements of one class of data.
  package struct Count: Sendable {
    package let dataClass: DataClass
    package let group: Group
    package let atStart: Int
    package let entered: Int
    package let ended: Int
    package let atEnd: Int
  }

  /// What agreements are counted by.
  package enum Group: Hashable, Sendable {
    case all
    case kind(InstrumentKind?)
    case cooperationClass(InstrumentRecord.CooperationClass?)
  }
}

extension RegisterView {
  /// Reports a half-year; one that has not begun has nothing to report.
  package func report(_ semester: Semester) throws(RegistryError) -> SemesterReport {
    guard semester.first <= today else { throw .notBegun(semester) }
    let day = min(semester.last, today)
    let board = board(on: day)
    let before = self.board(on: semester.first.advanced(by: -1))
    let days = semester.first...day
    func isNew(_ line: StatusBoard.Line) -> Bool {
      line.status.entry.map(days.contains) ?? false
    }
    func isOver(_ line: StatusBoard.Line) -> Bool {
      line.status.phase == .ended && line.status.since.map(days.contains) ?? false
    }
    let inForce = board.lines.filter { $0.status.phase == .inForce }
    let next = day.adding(months: 6)
    let open: Set<Phase> = [
      .offered, .discussion, .textAgreed, .awaitingApproval, .awaitingSignatures, .partlySigned, .signed,
    ]
    return SemesterReport(
      semester: semester, day: day, counts: counts(before, board, isNew, isOver), entered: board.lines.filter(isNew),
      ended: board.lines.filter(isOver),
      ending: inForce.filter { $0.status.lastDay.map { $0.day <= next } ?? false },
      pending: board.lines.filter { open.contains($0.status.phase) },
      unreported: inForce.filter { !isReported($0.id, in: semester) })
  }

  private func isReported(_ id: RecordID, in semester: Semester) -> Bool {
    register.reports(of: id).contains { $0.topic?.description == semester.description }
  }

  private func counts(
    _ before: StatusBoard, _ after: StatusBoard, _ isNew: (StatusBoard.Line) -> Bool,
    _ isOver: (StatusBoard.Line) -> Bool
  ) -> [SemesterReport.Count] {
    let byClass = Dictionary(grouping: after.lines, by: \.dataClass)
    return DataClass.allCases.flatMap { dataClass -> [SemesterReport.Count] in
      let lines = byClass[dataClass] ?? []
      func count(_ group: SemesterReport.Group, _ lines: [StatusBoard.Line]) -> SemesterReport.Count {
        SemesterReport.Count(
          dataClass: dataClass, group: group,
          atStart: lines.count { before[$0.id]?.status.phase == .inForce }, entered: lines.count(where: isNew),
          ended: lines.count(where: isOver), atEnd: lines.count { $0.status.phase == .inForce })
      }
      let kinds = Dictionary(grouping: lines) { $0.status.terms?.kind }
        .sorted { ($0.key?.rawValue ?? "~") < ($1.key?.rawValue ?? "~") }
      let classes = Dictionary(grouping: lines) { instruments[$0.id]?.cooperationClass }
        .sorted { ($0.key?.rawValue ?? "~") < ($1.key?.rawValue ?? "~") }
      let all =
        [count(.all, lines)] + kinds.map { count(.kind($0.key), $0.value) }
        + classes.map { count(.cooperationClass($0.key), $0.value) }
      return all.filter { $0.atStart + $0.entered + $0.ended + $0.atEnd > 0 }
    }
  }
}

extension RegistryError {
  fileprivate static func notBegun(_ semester: Semester) -> RegistryError {
    RegistryError(
      .usage, id: "Semester \(semester) belum mulai. Sebutkan semester yang sedang berjalan atau yang lalu.",
      en: "The half-year \(semester) has not begun. Name the current one or one before it.")
  }
}
