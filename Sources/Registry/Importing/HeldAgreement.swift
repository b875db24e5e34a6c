import Catalog
import Exchange

/// An agreement in the member's own log, as a row of its book would say it.
struct HeldAgreement {
  let id: RecordID
  /// Its describing record, or an empty one where there is none yet.
  let record: InstrumentRecord
  /// The record after the fact, with corrections in place, if this is how it was recorded.
  let legacy: ActReading.Line?
  /// What describes that act, newest revision.
  let legacyRecord: ActRecord?
  let entry: AgreementEntry

  /// Nil where nothing of it stands any more.
  init?(_ id: RecordID, in view: RegisterView) {
    let leaves = view.register.acts(of: id)
    let reading = ActReading(leaves, of: id)
    guard leaves.isEmpty || !reading.lines.isEmpty else { return nil }
    self.id = id
    record = view.instruments[id] ?? InstrumentRecord(id.slug, title: view.title(of: id))
    legacy = reading.lines.first { $0.leaf.author == view.member && $0.act.verb == .recordLegacy }
    legacyRecord = legacy.flatMap { view.acts[$0.newest.id] ?? view.acts[$0.leaf.id] }
    if let act = legacy?.act {
      entry = AgreementEntry(record, act, wording: legacyRecord?.wording)
    } else {
      let standing = Standing(id, in: view)
      var act = Act(.recordLegacy, id, terms: standing.terms)
      act.signatures = standing.status.parties.compactMap { party in
        party.counted.map { SignatureClaim(party.party, on: $0) }
      }
      entry = AgreementEntry(record, act, wording: nil)
    }
  }
}

extension RegisterView {
  /// Every agreement that the member's own log records, by its id.
  func ownAgreements() -> [HeldAgreement] {
    let ids = Set(headings.keys).union(register.instruments).filter { $0.member == member }
    return ids.sorted().compactMap { HeldAgreement($0, in: self) }
  }
}
