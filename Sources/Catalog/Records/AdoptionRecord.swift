/// One city's use of another's application, with what describes it beside what decides its coverage.
public struct AdoptionRecord: Hashable, Sendable {
  public var slug: Slug
  public var dataClass: DataClass?
  /// The part that stands in the leaf.
  public var adoption: Adoption
  public var mode: SharingMode?
  public var release: String?
  public var scope: String?
  /// What its author adds, such as the reason for contesting a use.
  public var note: String?
  /// The entries of the record that this one answers.
  public var answers: [LeafID]
  public var contacts: [Contact]
  public var handover: Handover?
  public var sources: [Source]
  /// The unit of the author that keeps this record.
  public var keeper: Slug?

  /// Makes a record of an adoption; the rest is not known yet.
  public init(_ slug: Slug, _ adoption: Adoption) {
    self.slug = slug
    self.adoption = adoption
    (contacts, sources, answers) = ([], [], [])
  }

  /// Evidence of the handover (berita acara serah terima, BAST).
  public struct Handover: Hashable, Sendable {
    public var number: String?
    public var date: LegalDate?
    /// SHA-256 of the scan.
    public var sha256: LeafID?

    /// Makes evidence; it may be known only that there is some.
    public init(number: String? = nil, date: LegalDate? = nil, sha256: LeafID? = nil) {
      self.number = number
      self.date = date
      self.sha256 = sha256
    }
  }
}
