package import Catalog
import Exchange

/// Which agreements to list, and in which order.
package struct AgreementFilter: Hashable, Sendable {
  /// Only those in which this party takes part, in any role.
  package var party: PartyID?
  /// Only those in one of these phases; empty: in any.
  package var phases: Set<Phase> = []
  /// Only those whose last day is so many days away or less, and still to come.
  package var expiringWithin: Int?
  /// Only frameworks that nothing has carried out for so many whole months or more.
  package var dormantMonths: Int?
  /// Only those of one class of data.
  package var dataClass: DataClass?
  /// Only texts of one of these kinds; empty: of any.
  package var kinds: Set<InstrumentKind> = []
  /// Only those of one class of cooperation.
  package var cooperationClass: InstrumentRecord.CooperationClass?
  /// Only those that this unit or member keeps.
  package var keeper: Keeper?
  /// Only those of one year: of their first signature, else of entry into force, else of the first recorded date.
  package var year: Int?
  /// Nil: by last day where the list is about ends, by length of sleep where it is about sleep, else by id.
  package var order: Order?

  package init() {}

  /// Who keeps a record.
  package enum Keeper: Hashable, Sendable {
    case member(MemberID)
    /// A unit of any member, by its short name.
    case unit(Slug)
  }

  /// What a list is sorted by; equal ones by id.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    case id, title, phase, entry
    case lastDay = "last-day"
  }
}

extension RegisterView {
  /// Whether a filter lets an agreement through.
  func admits(_ filter: AgreementFilter, _ line: StatusBoard.Line) -> Bool {
    let status = line.status
    if let wanted = filter.dataClass, wanted != line.dataClass { return false }
    if !filter.phases.isEmpty, !filter.phases.contains(status.phase) { return false }
    if let party = filter.party, !status.parties.contains(where: { $0.party == party }) { return false }
    if let limit = filter.expiringWithin {
      guard let left = status.daysLeft, left <= limit else { return false }
    }
    if !filter.kinds.isEmpty {
      guard let kind = status.terms?.kind, filter.kinds.contains(kind) else { return false }
    }
    if let year = filter.year, year != self.year(of: status) { return false }
    if let months = filter.dormantMonths {
      guard let asleep = monthsAsleep(status), asleep >= months else { return false }
    }
    return admitsRecord(filter, line.id)
  }

  /// What only the record itself says, which is read last.
  private func admitsRecord(_ filter: AgreementFilter, _ id: RecordID) -> Bool {
    if let wanted = filter.cooperationClass, instruments[id]?.cooperationClass != wanted { return false }
    switch filter.keeper {
    case nil: return true
    case .member(let member): return id.member == member
    case .unit(let unit): return instruments[id]?.keeper == unit
    }
  }

  /// The year by which people file an agreement; nil where no date is recorded.
  package func year(of status: InstrumentStatus) -> Int? {
    let signed = status.parties.filter { $0.role == .pihak }.flatMap(\.claims).compactMap(\.date?.first.year).min()
    return signed ?? status.entry?.year
      ?? register.acts(of: status.instrument).compactMap(\.act?.date?.first.year).min()
  }

  /// The unit or member that a text names.
  package func identifyKeeper(_ text: String) throws(RegistryError) -> AgreementFilter.Keeper {
    let members = Set(profiles.keys).union(heads.compactMap(\.origin.member))
    if let member = try? MemberID(text), members.contains(member) { return .member(member) }
    let units = Set(profiles.values.flatMap(\.units).map(\.slug))
    if let unit = try? Slug(text), units.contains(unit) { return .unit(unit) }
    throw .unknownKeeper(text, known: members.sorted().map(\.description) + units.map(\.description).sorted())
  }
}

extension RegistryError {
  fileprivate static func unknownKeeper(_ text: String, known: [String]) -> RegistryError {
    let list = known.isEmpty ? "–" : known.joined(separator: ", ")
    return RegistryError(
      .notFound, id: "Tidak ada pencatat '\(text)'. Sebutkan anggota atau unit yang dikenal: \(list)",
      en: "There is no keeper '\(text)'. Name a member or unit that is known: \(list)")
  }
}
