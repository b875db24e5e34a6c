extension ApplicationCard {
  /// A version, when it came out, and which source code it is.
  public struct Release: Hashable, Sendable {
    public var version: String
    public var date: LegalDate?
    /// SHA-256 of the packed source code, so that a taker can tell that it received this one.
    public var sourceHash: LeafID?

    /// Makes a release.
    public init(_ version: String, on date: LegalDate? = nil, sourceHash: LeafID? = nil) {
      self.version = version
      self.date = date
      self.sourceHash = sourceHash
    }
  }

  /// A certificate of intellectual property (surat pencatatan ciptaan) as its paper says.
  public struct Certificate: Hashable, Sendable {
    public var number: String
    public var date: LegalDate?

    /// Makes a certificate.
    public init(_ number: String, on date: LegalDate? = nil) {
      self.number = number
      self.date = date
    }
  }
}
