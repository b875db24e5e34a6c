/// What describes an agreement text without deciding its status; that stands in acts.
public struct InstrumentRecord: Hashable, Sendable {
  public var slug: Slug
  public var dataClass: DataClass?
  /// The printed title.
  public var title: String
  /// The title of the cooperation that the text belongs to.
  public var cooperationTitle: String?
  /// The class of the cooperation (PP 28/2018 art 3, 13 and 46).
  public var cooperationClass: CooperationClass?
  /// What it is about (tentang), with its purpose.
  public var about: String?
  /// Ruang lingkup.
  public var scope: String?
  /// What the recorder adds, such as the words of a source.
  public var note: String?
  /// Government affairs (urusan pemerintahan) by short name.
  public var sectors: [Slug]
  public var place: String?
  /// One number a party, typed in as printed, never made.
  public var numbers: [Number]
  public var contacts: [Contact]
  /// The applications that the text covers.
  public var applications: [RecordID]
  public var signatories: [Signatory]
  /// Files by hash; several for one text, since each party scans its own original.
  public var documents: [DocumentReference]
  public var classification: Classification?
  /// Who pays for it (pembiayaan), in words.
  public var funding: String?
  /// Whether it burdens the public or the region, or is not in this year's budget (PP 28/2018 art 6(2)); nil:
  /// not known.
  public var isBurdensome: Bool?
  /// What a spreadsheet says beside the fields above, by its own headings, in their order.
  public var fields: [Field]
  public var sources: [Source]
  /// The unit of the author that keeps this record.
  public var keeper: Slug?

  /// Makes a record with a title; the rest is not known yet.
  public init(_ slug: Slug, title: String) {
    self.slug = slug
    self.title = title
    (sectors, numbers, contacts, applications) = ([], [], [], [])
    (signatories, documents, sources, fields) = ([], [], [], [])
  }

  /// The classes of cooperation that the law knows.
  public enum CooperationClass: String, Hashable, Sendable, CaseIterable {
    /// Between regions, voluntary.
    case voluntary = "ksdd-sukarela"
    /// Between regions, mandatory.
    case mandatory = "ksdd-wajib"
    /// With a third party.
    case thirdParty = "ksdpk"
    /// Between a region and the central government.
    case synergy = "sinergi"
  }

  /// One cell that no field above holds.
  public struct Field: Hashable, Sendable {
    public var name: String
    public var value: String

    /// Makes a field as printed.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The number that one party gave the text.
  public struct Number: Hashable, Sendable {
    public var party: PartyID
    public var text: String

    /// Makes a number as printed.
    public init(_ party: PartyID, _ text: String) {
      self.party = party
      self.text = text
    }
  }

  /// Whether the public may read the text.
  public struct Classification: Hashable, Sendable {
    public var openness: Openness
    /// The ground for closing it.
    public var ground: String?

    /// Makes a classification.
    public init(_ openness: Openness, ground: String? = nil) {
      self.openness = openness
      self.ground = ground
    }

    /// How much of it is open.
    public enum Openness: String, Hashable, Sendable, CaseIterable {
      case open
      case partlyClosed = "partly-closed"
      case closed
    }
  }
}
