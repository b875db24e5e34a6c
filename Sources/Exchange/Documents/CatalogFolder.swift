package import Catalog
import Markup

/// A member's folder of files, read: all records, ready to be published, and all findings across its files.
package struct CatalogFolder: Sendable {
  package let catalog: MemberCatalog
  /// One for each subject that can be published, in the order of their subjects; `sharing.xml` beside a
  /// `publiccode.yml` is a record of its own, of the kind `document`.
  package private(set) var records: [Record] = []
  /// In reading order.
  package private(set) var findings: [Finding]

  /// Whether nothing stands in the way of publishing.
  package var isPublishable: Bool { !findings.contains { $0.severity == .error } }

  /// One record and the bytes that travel.
  package struct Record: Hashable, Sendable {
    package var subject: Subject
    /// The file it was read from.
    package var file: String
    package var mediaType: String
    package var payload: [UInt8]
    package var content: Content

    /// Makes a record of a file that is about to be written.
    package init(subject: Subject, file: String, mediaType: String, payload: [UInt8], content: Content) {
      self.subject = subject
      self.file = file
      self.mediaType = mediaType
      self.payload = payload
      self.content = content
    }
  }

  /// What a record holds.
  package enum Content: Hashable, Sendable {
    case profile(Profile)
    case application(ApplicationCard)
    case sharing(SharingTerms)
    case instrument(InstrumentRecord)
    case adoption(AdoptionRecord)
    case act(ActRecord)
    case notice(SecurityNotice)
    /// A picture or a manual beside the card of this short name.
    case file(AttachedFile, of: Slug)
  }

  /// The short name under which a member's profile is published.
  package static let profileSlug = "profil"

  /// Reads the files of `member`.
  ///
  /// - Parameters:
  ///   - files: Paths inside the member's folder, such as `acts/pembahasan.xml`, with their bytes.
  ///   - root: What findings put before a path, such as `catalog/73.71`.
  ///   - knownRecords: Instruments and applications that other members have recorded.
  package init(
    member: MemberID, files: [(path: String, bytes: [UInt8])], root: String, gazetteer: Gazetteer,
    knownRecords: Set<RecordID> = [], packs: RulePacks = .none
  ) {
    var reader = FolderReader(member: member, root: root)
    for (path, bytes) in files.sorted(by: { $0.path < $1.path }) { reader.take(path, bytes) }
    reader.finish()
    catalog = reader.catalog
    let rules = catalog.findings(gazetteer: gazetteer, knownRecords: knownRecords, packs: packs).map { finding in
      reader.places[finding.file]?.locating(finding) ?? finding
    }
    findings = (reader.findings + rules).sorted(by: Finding.inReadingOrder)
    records = reader.records.sorted { $0.subject < $1.subject }
  }
}
