/// The sentences that people read about the domain, as plain text in one language.
///
/// No sentence says more than the answer it is made from; pages and terminals add shape and colour.
public struct Wording: Sendable {
  public let language: Language
  /// Seconds east of UTC of the zone in which moments are shown as days.
  public let offset: Int
  let partyName: @Sendable (PartyID) -> String

  /// Speaks `language`; `partyName` gives the name under which people know a party, such as "Kota Baubau".
  public init(
    _ language: Language = .id, offset: Int = 0,
    partyName: @escaping @Sendable (PartyID) -> String = { $0.description }
  ) {
    self.language = language
    self.offset = offset
    self.partyName = partyName
  }

  /// The name of a party.
  public func party(_ party: PartyID) -> String { partyName(party) }
  /// The name of a member, who is also a party.
  public func member(_ member: MemberID) -> String { partyName(member.party) }

  func say(_ indonesian: String, _ english: String) -> String {
    switch language {
    case .id: indonesian
    case .en: english
    }
  }

  /// Names in a row: "a", "a dan b", "a, b, dan c".
  func list(_ items: [String]) -> String {
    let and = say("dan", "and")
    switch items.count {
    case 0...1: return items.first ?? ""
    case 2: return "\(items[0]) \(and) \(items[1])"
    default: return items.dropLast().joined(separator: ", ") + ", \(and) " + (items.last ?? "")
    }
  }

  /// A number with a noun, which English puts in the plural.
  func count(_ number: Int, _ indonesian: String, _ english: String) -> String {
    say("\(self.number(number)) \(indonesian)", "\(self.number(number)) \(english)\(number == 1 ? "" : "s")")
  }
}

/// A language of the interface.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case id
  case en
}
