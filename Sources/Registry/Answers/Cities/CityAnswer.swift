package import Catalog
import Exchange

/// One city of the register, with what this node knows of it.
package struct CityRow: Sendable {
  package let region: Region
  /// Whether a log of the city is held here.
  package let hasLog: Bool
  /// Agreements in which the city is a party.
  package let agreements: Int
  /// Those of them that are in force on the day.
  package let inForce: Int
  /// Applications that the city owns.
  package let applications: Int
}

/// What the register has about one party on a legal day.
package struct CityAnswer: Sendable {
  package let party: PartyID
  package let name: String
  package let region: Region?
  package let profile: Profile?
  package let dataClass: DataClass
  package let agreements: AgreementList
  package let applications: ApplicationList
  package let gives: [RecordedAdoption]
  package let takes: [RecordedAdoption]
}

extension RegisterView {
  /// The 98 cities, or the invented ones, in the order of their codes.
  package func cities(on day: CalendarDay? = nil, invented: Bool = false) -> [CityRow] {
    let day = day ?? today
    var agreements: [PartyID: (all: Int, inForce: Int)] = [:]
    for status in board(on: day).lines.map(\.status) {
      for party in Set(status.parties.filter { $0.role == .pihak }.map(\.party)) {
        agreements[party, default: (0, 0)].all += 1
        if status.phase == .inForce { agreements[party, default: (0, 0)].inForce += 1 }
      }
    }
    let owned = Dictionary(grouping: applications.values, by: \.owner).mapValues(\.count)
    let logs = Set(heads.filter { $0.size > 0 }.compactMap(\.origin.member?.party))
    return (invented ? gazetteer.inventedCities : gazetteer.cities).map { region in
      let party = PartyID.region(region.code)
      let counts = agreements[party] ?? (0, 0)
      return CityRow(
        region: region, hasLog: logs.contains(party), agreements: counts.all, inForce: counts.inForce,
        applications: owned[party] ?? 0)
    }
  }

  /// The party that a code, a short name or a region's name means.
  package func identifyParty(_ text: String) throws(RegistryError) -> PartyID {
    switch partyNames.meaning(of: text) {
    case .party(let party), .likely(let party, _): return party
    case .several(let found): throw .ambiguousParty(text, found.map(described))
    case .unlisted: throw .unknownParty(text, near: [])
    case .unknown(let near): throw .unknownParty(text, near: near.map(described))
    }
  }

  private func described(_ party: PartyID) -> String { "\(name(of: party)) (\(party))" }

  /// The names of regions and bodies, those of members among them that are listed nowhere else.
  package var partyNames: PartyNames {
    ReferenceData.partyNames.adding(
      profiles.compactMap { member, profile in
        guard case .body(let slug) = member.party, ReferenceData.bodies[slug] == nil else { return nil }
        let name = profile.names.text(in: .indonesian) ?? slug.description
        return PartyNames.Body(slug, name: name, aliases: profile.aliases)
      })
  }

  /// Everything about one party.
  package func city(_ party: PartyID, on day: CalendarDay? = nil) -> CityAnswer {
    var filter = AgreementFilter()
    filter.party = party
    let uses = uses(on: day ?? today)
    let profile = (try? MemberID(party.description)).flatMap { profiles[$0] }
    return CityAnswer(
      party: party, name: name(of: party), region: party.region.flatMap { gazetteer[$0] }, profile: profile,
      dataClass: party.region?.isInvented == true ? .invented : profile?.dataClass ?? .publicSources,
      agreements: agreements(filter, on: day), applications: applications(owner: party, on: day),
      gives: uses.filter { $0.adoption.giver == party }, takes: uses.filter { $0.adoption.taker == party })
  }
}

extension RegistryError {
  fileprivate static func unknownParty(_ text: String, near: [String]) -> RegistryError {
    let meant = near.joined(separator: ", ")
    return RegistryError(
      .notFound,
      id: "'\(text)' bukan daerah atau badan yang dikenal register. "
        + (near.isEmpty ? "Lihat daftar dengan: mitrakota cities" : "Mungkin maksudnya: \(meant)"),
      en: "'\(text)' is no region or body that the register knows. "
        + (near.isEmpty ? "List them with: mitrakota cities" : "Perhaps: \(meant)"))
  }

  fileprivate static func ambiguousParty(_ text: String, _ found: [String]) -> RegistryError {
    let list = found.map { "  \($0)" }.joined(separator: "\n")
    return RegistryError(
      .ambiguous,
      id: "'\(text)' dapat berarti:\n\(list)\nSebutkan kodenya.",
      en: "'\(text)' can mean:\n\(list)\nName it by its code.")
  }
}
