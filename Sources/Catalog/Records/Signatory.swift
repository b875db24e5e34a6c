/// Who signs for a party. The party is the government: a change of office-holder changes nothing.
public struct Signatory: Hashable, Sendable {
  public var party: PartyID
  public var office: String
  /// In what capacity, such as "berdasarkan surat kuasa".
  public var capacity: String?
  /// A snapshot: a personal datum, only in payloads, never in a leaf.
  public var name: String?

  /// Makes a signatory by office.
  public init(_ party: PartyID, office: String, capacity: String? = nil, name: String? = nil) {
    self.party = party
    self.office = office
    self.capacity = capacity
    self.name = name
  }
}
