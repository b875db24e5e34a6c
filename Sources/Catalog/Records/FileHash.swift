/// A file that travels apart from the record that names it.
public struct FileHash: Hashable, Sendable {
  /// Lower case, such as `image/png`.
  public var mediaType: String
  /// Bytes, 0 or more; nil where nobody counted.
  public var length: Int?
  /// SHA-256 of the file's bytes, without a salt: it stands in payloads only.
  public var sha256: LeafID

  /// Makes a reference.
  public init(mediaType: String, length: Int? = nil, sha256: LeafID) {
    self.mediaType = mediaType
    self.length = length
    self.sha256 = sha256
  }
}
