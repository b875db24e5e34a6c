/// Whom to ask about something. An office is enough; a person's name is optional.
public struct Contact: Hashable, Sendable {
  /// What for, such as `teknis` or `kerja-sama`.
  public var role: Slug
  /// Whose contact it is, where a record has several parties.
  public var party: PartyID?
  public var office: String?
  /// A person's name: a personal datum, only in payloads, never in a leaf.
  public var name: String?
  public var email: String?
  public var phone: String?

  /// Makes a contact for one role.
  public init(
    _ role: Slug, party: PartyID? = nil, office: String? = nil, name: String? = nil, email: String? = nil,
    phone: String? = nil
  ) {
    self.role = role
    self.party = party
    self.office = office
    self.name = name
    self.email = email
    self.phone = phone
  }
}
