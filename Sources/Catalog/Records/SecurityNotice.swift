/// What a giver tells those who use its application: some releases have a security problem, and which one mends it.
///
/// It decides no status, and names no person.
public struct SecurityNotice: Hashable, Sendable {
  public var slug: Slug
  public var dataClass: DataClass?
  public var application: RecordID
  public var title: LocalizedText
  public var severity: Severity
  /// The first release that has the problem; nil: from the beginning.
  public var affectedFrom: String?
  /// The last release that has the problem; nil: every one before the fixed one.
  public var affectedTo: String?
  /// The first release without the problem; nil: there is none yet.
  public var fixed: String?
  public var date: LegalDate?
  /// Where more is told.
  public var address: WebAddress?
  /// What to do until then.
  public var note: String?
  public var sources: [Source]
  /// The unit of the author that keeps this record.
  public var keeper: Slug?

  /// Makes a notice; the rest is not known yet.
  public init(_ slug: Slug, application: RecordID, title: LocalizedText, severity: Severity) {
    self.slug = slug
    self.application = application
    self.title = title
    self.severity = severity
    sources = []
  }

  /// How much it matters, mildest first.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    case low, medium, high, critical
  }

  /// What the notice means for a use of a release.
  public enum Bearing: Hashable, Sendable {
    case affected
    /// The release is not known, or cannot be compared.
    case perhaps
    case unaffected
  }

  /// Whether a release has the problem.
  public func bearing(on release: String?) -> Bearing {
    guard let number = release.flatMap({ ReleaseNumber($0) }) else { return .perhaps }
    if let fixed {
      guard let mended = ReleaseNumber(fixed) else { return .perhaps }
      if number >= mended { return .unaffected }
    }
    if let affectedFrom {
      guard let first = ReleaseNumber(affectedFrom) else { return .perhaps }
      if number < first { return .unaffected }
    }
    if let affectedTo {
      guard let last = ReleaseNumber(affectedTo) else { return .perhaps }
      // "3.1" as the last one has 3.1.4 in it.
      return number <= last || number.begins(with: last) ? .affected : .unaffected
    }
    return .affected
  }
}

extension SecurityNotice: CatalogRecord {
  public var statedClass: DataClass? { dataClass }
  public var mentions: [Mention<PartyID>] { [] }
  public var references: [Mention<RecordID>] { [Mention("application", application)] }
  public var texts: [Mention<String>] { note.map { [Mention("note", $0)] } ?? [] }
}
