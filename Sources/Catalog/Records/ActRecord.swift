/// An act, with what describes it beside what decides a status.
public struct ActRecord: Hashable, Sendable {
  public var slug: Slug
  public var dataClass: DataClass?
  /// The part that stands in the leaf.
  public var act: Act
  /// The entries that it names: what is confirmed, corrected or struck.
  public var targets: [LeafID]
  /// How the text itself words its term and conditions, such as "3 tahun sejak ditandatangani".
  public var wording: String?
  public var place: String?
  public var signatories: [Signatory]
  public var note: String?
  /// Files that show it, such as a scanned letter of confirmation.
  public var documents: [DocumentReference]
  public var sources: [Source]
  /// The unit of the author that keeps this record.
  public var keeper: Slug?

  /// Makes a record of an act; the rest is not known yet.
  public init(_ slug: Slug, _ act: Act) {
    self.slug = slug
    self.act = act
    (targets, signatories, documents, sources) = ([], [], [], [])
  }
}
