package import Catalog

/// A duty of one party under an agreement, as acts about it tell on a legal day.
package struct Obligation: Hashable, Sendable {
  package let instrument: RecordID
  /// Who owes it; nil where only its name was recorded.
  package let owner: PartyID?
  package let topic: Slug
  /// Who benefits; it alone can accept.
  package let beneficiary: PartyID?
  /// The last day that was set.
  package let due: LegalDate?
  package let state: State
  /// The entries about it, earliest first; never empty.
  package let acts: [Leaf]

  /// How far it is; it is met only when the beneficiary accepts.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case open, reported, rejected, accepted, waived

    /// Whether nothing is left to do.
    package var isClosed: Bool { self == .accepted || self == .waived }
  }

  /// Whether it is open after its last day.
  package func isOverdue(on day: CalendarDay) -> Bool { !state.isClosed && due.map { $0.last < day } ?? false }
}

extension RegisterView {
  /// Every duty under an agreement, in the order in which they were first recorded.
  ///
  /// A duty is told apart by its short name. The day of an act is its legal date, or that of its recording.
  package func obligations(of instrument: RecordID, on day: CalendarDay) -> [Obligation] {
    guard register.acts(of: instrument).contains(where: { $0.act?.verb == .obligation }) else { return [] }
    let lines = ActReading(register.acts(of: instrument), of: instrument).lines.filter { line in
      line.act.verb == .obligation && line.act.topic != nil && !isContested(line.leaf)
        && dayOf(line) <= day
    }
    var topics: [Slug] = []
    var byTopic: [Slug: [ActReading.Line]] = [:]
    for line in lines.sorted(by: { (dayOf($0), $0.leaf.recordedAt) < (dayOf($1), $1.leaf.recordedAt) }) {
      guard let topic = line.act.topic else { continue }
      if byTopic[topic] == nil { topics.append(topic) }
      byTopic[topic, default: []].append(line)
    }
    return topics.compactMap { Obligation(instrument, $0, byTopic[$0] ?? []) }
  }

  private func dayOf(_ line: ActReading.Line) -> CalendarDay {
    line.act.date?.last ?? zone.day(at: line.leaf.recordedAt)
  }

  /// Whether a log that contradicts itself carries the entry behind the contradiction.
  func isContested(_ leaf: Leaf) -> Bool { leaf.index >= register.frozen[leaf.author, default: .max] }
}

extension Obligation {
  /// Reads the acts about one duty, earliest first.
  fileprivate init?(_ instrument: RecordID, _ topic: Slug, _ lines: [ActReading.Line]) {
    guard !lines.isEmpty else { return nil }
    let laidDown = lines.first { $0.act.decision?.description == "recorded" } ?? lines.first
    let owner = laidDown?.act.party ?? laidDown?.leaf.author.party
    let beneficiary = lines.lazy.compactMap { $0.act.decision?.description == "recorded" ? $0.act.counterpart : nil }
      .first
    var due = lines.lazy.compactMap(\.act.due).first
    var state = State.open
    for line in lines {
      let speaker = line.act.party ?? line.leaf.author.party
      switch line.act.decision?.description {
      case "reported": state = .reported
      // Nobody accepts or lets off for the beneficiary.
      case "accepted" where beneficiary == nil || speaker == beneficiary: state = .accepted
      case "waived" where beneficiary == nil || speaker == beneficiary: state = .waived
      case "rejected": state = .rejected
      case "rescheduled": due = line.act.due ?? due
      default: due = line.act.due ?? due
      }
    }
    self.init(
      instrument: instrument, owner: owner, topic: topic, beneficiary: beneficiary, due: due, state: state,
      acts: lines.map(\.leaf))
  }
}
