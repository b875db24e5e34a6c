/// One application that a member offers or uses.
///
/// It holds what Indonesian registers of applications and publiccode.yml ask for together.
/// Silence is unknown: a field that is nil or empty says neither yes nor no.
/// A card is known by its member and its short name alone, so it stays the same one when its repository moves.
public struct ApplicationCard: Hashable, Sendable {
  public var slug: Slug
  public var dataClass: DataClass?
  public var names: LocalizedText
  public var descriptions: LocalizedText
  /// What it can do, one point each.
  public var features: [Feature] = []
  /// What it does (fungsi), in the words of the city's own register.
  public var function: String?
  /// The data that go in, and those that come out, in the words of the register.
  public var (input, output): (String?, String?)
  /// The government that owns it.
  public var owner: PartyID
  /// The agency of the owner that answers for it (perangkat daerah).
  public var agency: String?
  /// The unit or firm that built it (unit pengembang).
  public var developer: String?
  /// The units that work with it (unit pengguna).
  public var users: [String] = []
  public var classification: Classification?
  public var provenance: Provenance?
  /// Whether the state has an Aplikasi Umum for the same need.
  public var commonApplication: CommonApplication?
  /// Its place in the SPBE reference of applications (referensi arsitektur aplikasi, RAA).
  public var referenceCode: String?
  /// The kind of software in the words of publiccode.yml, such as `standalone/web`.
  public var softwareType: String?
  /// Government affairs (urusan pemerintahan) by short name.
  public var sectors: [Slug] = []
  /// Categories of publiccode.yml.
  public var categories: [Slug] = []
  /// Where it runs: `web`, `android`, `windows` …
  public var platforms: [Slug] = []
  /// The languages in which people can use it.
  public var languages: [LanguageCode] = []
  public var status: Status?
  /// The year in which it was built, 1000…9999.
  public var year: Int?
  /// The rules on which it stands (dasar hukum).
  public var legalBases: [String] = []
  /// Newest first.
  public var releases: [Release] = []
  /// An SPDX expression where there is one.
  public var licence: String?
  public var certificate: Certificate?
  public var maintenance: Maintenance?
  public var website: WebAddress?
  /// Where the source code is.
  public var repository: WebAddress?
  /// Where the source code was before it moved, the last place first.
  public var formerRepositories: [WebAddress] = []
  public var origins: [Origin] = []
  public var technologies: [Technology] = []
  public var server = ServerNeeds()
  public var integrations: Integrations?
  public var sharing: SharingTerms?
  public var personalData: PersonalData?
  /// Which kinds of specific data, where `personalData` is `specific`.
  public var specificData: [SpecificData] = []
  public var securityTest: SecurityTest?
  public var documentation: [Documentation] = []
  public var screenshots: [Screenshot] = []
  public var contacts: [Contact] = []
  /// Remarks, for which no other field is meant.
  public var note: String?
  /// What a spreadsheet says under a heading of its own, in the order of its columns.
  public var fields: [InstrumentRecord.Field] = []
  public var sources: [Source] = []
  /// The unit of the author that keeps this record.
  public var keeper: Slug?

  /// Makes a card with a name and an owner; the rest is not known yet.
  public init(_ slug: Slug, names: LocalizedText, owner: PartyID) {
    self.slug = slug
    self.names = names
    self.owner = owner
    descriptions = LocalizedText()
  }

  /// Every file that the card names by its hash: pages of documentation, then screenshots.
  public var files: [FileHash] { documentation.compactMap(\.place.file) + screenshots.map(\.file) }
}
