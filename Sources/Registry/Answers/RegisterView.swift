package import Catalog
package import Exchange
package import Ledger
package import Sync

/// Everything that answers are made from, read in one consistent snapshot of the register.
///
/// It never changes. On its shelves stand the newest revisions that are not withdrawn; each payload is read from
/// the file when its record is first asked for, so that what was erased since then is no more shown.
package struct RegisterView: Sendable {
  /// The fold over all leaves.
  package let register: Register
  package let profiles: RecordShelf<MemberID, Profile>
  package let applications: RecordShelf<RecordID, ApplicationCard>
  /// What was last said of applications that their authors withdrew.
  package let withdrawnApplications: RecordShelf<RecordID, ApplicationCard>
  package let instruments: RecordShelf<RecordID, InstrumentRecord>
  /// Titles, classes and numbers of agreements, for lists.
  package let headings: [RecordID: InstrumentHeading]
  package let adoptions: RecordShelf<RecordID, AdoptionRecord>
  /// What describes an act beside what decides a status; lacks those whose payload was erased.
  package let acts: RecordShelf<LeafID, ActRecord>
  package let gazetteer: Gazetteer
  package let heads: [HeadSummary]
  /// The legal day that an answer without a day is about.
  package let today: CalendarDay
  package let zone: IndonesianZone
  /// Names the heads above: two nodes with the same state give the same answers.
  package let state: RegisterState
  /// The node's own member.
  package let member: MemberID
  package let realm: Origin.Realm
  /// What givers tell of security problems, those that were withdrawn left out.
  package var notices = RecordShelf<RecordID, SecurityNotice>(ids: []) { _ in nil }
  /// Pictures and manuals by the application they belong to.
  package var attachments: [RecordID: [Attachment]] = [:]
  let boards = StatusBoards()
  let memory = ViewMemory()

  /// The name to show for a party.
  package func name(of party: PartyID) -> String {
    if let member = try? MemberID(party.description), let profile = profiles[member],
      let name = profile.names.text(in: .indonesian)
    {
      return name
    }
    return switch party {
    case .region(let code): gazetteer.name(of: code)
    case .body(let slug): ReferenceData.bodies[slug] ?? slug.description
    }
  }

  /// The class of an instrument: its own, that of an invented party, or that of its recorder.
  ///
  /// The same on every day: it follows from all that is recorded, not from what stood on a day.
  package func dataClass(ofInstrument id: RecordID) -> DataClass {
    if let own = headings[id]?.dataClass { return own }
    let parties = register.acts(of: id).flatMap { leaf -> [PartyID] in
      guard case .act(let act) = leaf.statement else { return [] }
      return (act.terms?.participants ?? []).map(\.party) + (act.party.map { [$0] } ?? [])
    }
    return dataClass(of: parties, recordedBy: id.member)
  }

  /// The class of an application: its own, that of an invented owner, or that of its recorder.
  package func dataClass(ofApplication id: RecordID) -> DataClass {
    let card = applications[id] ?? withdrawnApplications[id]
    return card?.dataClass ?? dataClass(of: card.map { [$0.owner] } ?? [], recordedBy: id.member)
  }

  /// The class of a record that states none itself.
  func dataClass(of parties: [PartyID], recordedBy member: MemberID) -> DataClass {
    if parties.contains(where: { $0.region?.isInvented ?? false }) { return .invented }
    return profiles[member]?.dataClass ?? (realm == .demo ? .publicSources : .official)
  }
}

/// One log as this node holds it.
package struct HeadSummary: Hashable, Sendable {
  package var origin: Origin
  /// Entries under the signed head.
  package var size: Int
  package var root: MerkleHash
  /// When the newest entry says it was recorded.
  package var lastRecorded: Instant?
  /// The first disputed index of a member who signed two histories.
  package var frozenAt: Int?
}
