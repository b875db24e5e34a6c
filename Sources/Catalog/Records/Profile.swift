/// What a member says about itself.
public struct Profile: Hashable, Sendable {
  public var member: MemberID
  public var dataClass: DataClass
  /// The official name by language.
  public var names: LocalizedText
  public var kind: Kind
  /// The code that the register has for it today; the one in `member` never changes.
  public var region: RegionCode?
  /// Other spellings that people use.
  public var aliases: [String]
  /// The units that keep records (pencatat).
  public var units: [Unit]
  public var contacts: [Contact]
  public var website: WebAddress?
  /// A banner for every page and list with the member's records.
  public var notice: LocalizedText
  public var sources: [Source]

  /// Makes a profile; what is left out is not known.
  public init(
    member: MemberID, dataClass: DataClass, names: LocalizedText, kind: Kind, region: RegionCode? = nil,
    aliases: [String] = [], units: [Unit] = [], contacts: [Contact] = [], website: WebAddress? = nil,
    notice: LocalizedText = LocalizedText(), sources: [Source] = []
  ) {
    self.member = member
    self.dataClass = dataClass
    self.names = names
    self.kind = kind
    self.region = region
    self.aliases = aliases
    self.units = units
    self.contacts = contacts
    self.website = website
    self.notice = notice
    self.sources = sources
  }

  /// What the member is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case city, regency, province, secretariat, other
  }

  /// A unit of the member, such as the cooperation bureau.
  public struct Unit: Hashable, Sendable {
    public var slug: Slug
    public var name: String

    /// Makes a unit; records name it by `slug`.
    public init(_ slug: Slug, name: String) {
      self.slug = slug
      self.name = name
    }
  }
}
