/// A file by its hash: one party's scan of a text, or the text itself.
public struct DocumentReference: Hashable, Sendable {
  /// Who holds the original.
  public var holder: PartyID
  /// Lower case, such as `application/pdf`.
  public var mediaType: String
  /// Bytes, 0 or more.
  public var length: Int
  /// SHA-256 of the file's bytes, without a salt: it stands in payloads only.
  public var sha256: LeafID
  public var description: String?

  /// Makes a reference.
  public init(
    holder: PartyID, mediaType: String, length: Int, sha256: LeafID, description: String? = nil
  ) {
    self.holder = holder
    self.mediaType = mediaType
    self.length = length
    self.sha256 = sha256
    self.description = description
  }
}
