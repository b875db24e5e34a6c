package import Catalog

/// What the register learned from a moment on, and what time alone changed; the newest entry first.
package struct ChangeList: Sendable {
  package let since: Instant
  package let day: CalendarDay
  package let rows: [Row]

  /// One thing about which something changed.
  package struct Row: Sendable {
    package let kind: SubjectKind
    package let id: RecordID
    package let title: String
    package let dataClass: DataClass
    /// Where an agreement stood at that moment, as was known then; nil for anything else.
    package let before: Phase?
    /// Where it stands now.
    package let after: Phase?
    /// The entries that were recorded, earliest first; none where only time has passed.
    package let leaves: [Leaf]

    package var lastRecorded: Instant? { leaves.last?.recordedAt }
    /// Whose entries they are.
    package var authors: [MemberID] { leaves.map(\.author).distinct }
  }
}

extension RegisterView {
  /// Compares the register with what it knew just before a moment.
  package func changes(since: Instant, on day: CalendarDay? = nil) -> ChangeList {
    let board = board(on: day)
    let sinceDay = zone.day(at: since)
    let leaves = register.leaves(recordedFrom: since)
    let byThing = Dictionary(grouping: leaves) { $0.thing }
    let touched = byThing.keys.filter { $0.kind == .instrument }.map(\.id)
    let before = register.excerpt(about: touched, known: .instant(Instant(seconds: since.seconds - 1)))
    var rows = byThing.map { thing, leaves in
      let isAgreement = thing.kind == .instrument
      return ChangeList.Row(
        kind: thing.kind, id: thing.id, title: title(of: thing), dataClass: dataClass(of: thing),
        before: isAgreement ? before.status(of: thing.id, on: sinceDay).phase : nil,
        after: isAgreement ? status(of: thing.id, on: board.day).phase : nil, leaves: leaves)
    }
    if sinceDay < board.day {
      let known = Set(touched)
      let then = self.board(on: sinceDay)
      rows += board.lines.compactMap { line in
        guard !known.contains(line.id), let old = then[line.id]?.status.phase, old != line.status.phase else {
          return nil
        }
        return ChangeList.Row(
          kind: .instrument, id: line.id, title: line.title, dataClass: line.dataClass, before: old,
          after: line.status.phase, leaves: [])
      }
    }
    return ChangeList(since: since, day: board.day, rows: rows.sorted { $0.rank < $1.rank })
  }

  private func title(of thing: Leaf.Thing) -> String {
    switch thing.kind {
    case .instrument: title(of: thing.id)
    case .profile: name(of: thing.id.member.party)
    case .application: applications[thing.id]?.names.text(in: .indonesian) ?? thing.id.slug.description
    case .adoption:
      adoptions[thing.id].map { record in
        let application = record.adoption.application
        let card = applications[application]?.names.text(in: .indonesian) ?? application.slug.description
        return "\(card), \(name(of: record.adoption.taker))"
      } ?? thing.id.slug.description
    case .act, .document: thing.id.slug.description
    }
  }

  private func dataClass(of thing: Leaf.Thing) -> DataClass {
    switch thing.kind {
    case .instrument: dataClass(ofInstrument: thing.id)
    case .adoption:
      adoptions[thing.id].map { dataClass(ofApplication: $0.adoption.application) }
        ?? dataClass(ofApplication: thing.id)
    case .profile: profiles[thing.id.member]?.dataClass ?? dataClass(ofApplication: thing.id)
    case .application, .act, .document: dataClass(ofApplication: thing.id)
    }
  }
}

extension ChangeList.Row {
  fileprivate var rank: (Int, String, RecordID) {
    (-(lastRecorded?.seconds ?? -Int(Int32.max) * 1000), kind.rawValue, id)
  }
}

extension Leaf {
  /// What an entry is about, as people see it: an act is about its agreement, terms of sharing about their application.
  struct Thing: Hashable {
    let kind: SubjectKind
    let id: RecordID
  }

  var thing: Thing {
    if let act { return Thing(kind: .instrument, id: act.instrument) }
    return Thing(kind: subject.kind == .document ? .application : subject.kind, id: record)
  }
}
