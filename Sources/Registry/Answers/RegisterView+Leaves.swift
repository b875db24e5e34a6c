package import Catalog
package import Exchange
import Sync

extension RegisterView {
  /// A view over entries at hand, without a register file behind it: for rehearsals and benches.
  ///
  /// - Parameter records: The describing records by their ids; acts and uses have none.
  package init(
    leaves: [Leaf], records: [RecordID: InstrumentRecord], today: CalendarDay, member: MemberID, realm: Origin.Realm
  ) {
    self.init(
      register: Register(leaves: leaves), profiles: RecordShelf(ids: []) { _ in nil },
      applications: RecordShelf(ids: []) { _ in nil }, withdrawnApplications: RecordShelf(ids: []) { _ in nil },
      instruments: RecordShelf(ids: records.keys) { records[$0] },
      headings: records.mapValues {
        InstrumentHeading(title: $0.title, dataClass: $0.dataClass, numbers: $0.numbers)
      },
      adoptions: RecordShelf(ids: []) { _ in nil }, acts: RecordShelf(ids: []) { _ in nil },
      gazetteer: ReferenceData.gazetteer, heads: [], today: today, zone: .wib, state: RegisterState([]),
      member: member, realm: realm)
  }
}
