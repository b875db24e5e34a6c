package import Catalog

/// One entry about an agreement as an auditor reads it: who, when, on what evidence, recorded how late.
package struct RecordedAct: Sendable {
  package let leaf: Leaf
  /// Nil for a revision of the record that describes the text.
  package let act: Act?
  /// What the payload adds; nil where it was erased or withheld.
  package let record: ActRecord?
  package let state: State
  /// Days from the legal date to the recording, at least 1; nil where it was in time or cannot be late.
  package let daysLate: Int?

  /// Whether an entry still counts.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case stands
    /// A later entry of the same author put other values in its place.
    case corrected
    case struck
    /// Its log contradicts itself.
    case disputed
  }

  /// Titles of what shows it, files first.
  package var evidence: [String] {
    let files = (record?.documents ?? []).map { $0.description ?? $0.mediaType }
    return files + (record?.sources ?? []).map(\.title)
  }
}

extension RegisterView {
  /// Every entry about an agreement, in the order of recording.
  package func recordedActs(of instrument: RecordID) -> [RecordedAct] {
    let leaves = register.acts(of: instrument)
    let reading = ActReading(leaves, of: instrument)
    let standing = Dictionary(reading.lines.map { ($0.leaf.id, $0.isCorrected) }) { first, _ in first }
    let acts = leaves.map { leaf in
      let state: RecordedAct.State
      if isContested(leaf) {
        state = .disputed
      } else if let isCorrected = standing[leaf.id] {
        state = isCorrected ? .corrected : .stands
      } else {
        state = leaf.act?.verb == .correct || leaf.act?.verb == .strike ? .stands : .struck
      }
      return RecordedAct(
        leaf: leaf, act: leaf.act, record: self.acts[leaf.id], state: state, daysLate: daysLate(leaf))
    }
    let revisions = register.revisions(of: .instrument, instrument).map {
      RecordedAct(leaf: $0, act: nil, record: nil, state: isContested($0) ? .disputed : .stands, daysLate: nil)
    }
    return (acts + revisions).sorted {
      ($0.leaf.recordedAt, $0.leaf.author, $0.leaf.index) < ($1.leaf.recordedAt, $1.leaf.author, $1.leaf.index)
    }
  }

  /// Records after the fact are never late, plans lie ahead, and corrections carry the date of what they correct.
  func daysLate(_ leaf: Leaf) -> Int? {
    guard let act = leaf.act, let date = act.date?.last,
      ![.recordLegacy, .planSigning, .correct, .strike].contains(act.verb)
    else { return nil }
    let days = date.distance(to: zone.day(at: leaf.recordedAt))
    return days > 0 ? days : nil
  }
}

extension RegisterView {
  /// Whether a log that contradicts itself carries the entry behind the contradiction.
  func isContested(_ leaf: Leaf) -> Bool { leaf.index >= register.frozen[leaf.author, default: .max] }

  /// Every duty under an agreement, in the order in which they were first recorded.
  package func obligations(of instrument: RecordID, on day: CalendarDay) -> [Obligation] {
    register.obligations(of: instrument, on: day)
  }
}
