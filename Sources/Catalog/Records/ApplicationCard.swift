/// One application that a member offers or uses.
///
/// Silence is unknown: a field that is nil or empty says neither yes nor no.
public struct ApplicationCard: Hashable, Sendable {
  public var slug: Slug
  public var dataClass: DataClass?
  public var names: LocalizedText
  public var descriptions: LocalizedText
  /// What it does (fungsi), in the words of the city's own register.
  public var function: String?
  /// The government that owns it.
  public var owner: PartyID
  /// The agency of the owner that answers for it (perangkat daerah).
  public var agency: String?
  public var classification: Classification?
  /// The kind of software in the words of publiccode.yml, such as `standalone/web`.
  public var softwareType: String?
  /// Government affairs (urusan pemerintahan) by short name.
  public var sectors: [Slug]
  /// Categories of publiccode.yml.
  public var categories: [Slug]
  /// Where it runs: `web`, `android`, `windows` …
  public var platforms: [Slug]
  public var status: Status?
  /// Newest first.
  public var releases: [Release]
  /// An SPDX expression where there is one.
  public var licence: String?
  public var website: WebAddress?
  /// Where the source code is.
  public var repository: WebAddress?
  public var sharing: SharingTerms?
  public var personalData: PersonalData?
  public var contacts: [Contact]
  public var sources: [Source]
  /// The unit of the author that keeps this record.
  public var keeper: Slug?

  /// Makes a card with a name and an owner; the rest is not known yet.
  public init(_ slug: Slug, names: LocalizedText, owner: PartyID) {
    self.slug = slug
    self.names = names
    self.owner = owner
    descriptions = LocalizedText()
    (sectors, categories, platforms) = ([], [], [])
    (releases, contacts, sources) = ([], [], [])
  }

  /// Umum: the same for all and binding; khusus: built for a need that others do not have (Perpres 95/2018).
  public enum Classification: String, Hashable, Sendable, CaseIterable {
    case umum, khusus
  }

  /// How far the application is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case concept, development
    /// Uji coba.
    case trial
    case active, inactive
    /// Dihentikan.
    case retired
  }

  /// The personal data that it processes, in the sense of UU 27/2022.
  public enum PersonalData: String, Hashable, Sendable, CaseIterable {
    case none, general, specific
  }

  /// A version, and when it came out.
  public struct Release: Hashable, Sendable {
    public var version: String
    public var date: LegalDate?

    /// Makes a release.
    public init(_ version: String, on date: LegalDate? = nil) {
      self.version = version
      self.date = date
    }
  }
}
