import Catalog
import Markup

/// Reads the files of one folder one after another.
struct FolderReader {
  let root: String
  private(set) var catalog: MemberCatalog
  private(set) var records: [CatalogFolder.Record] = []
  /// Pictures and manuals, until it is known which of them stand beside a card.
  var attachments: [CatalogFolder.Record] = []
  private(set) var findings: [Finding] = []
  /// Where the parts of each record stand, by file.
  private(set) var places: [String: DocumentPlaces] = [:]
  /// Sharing terms found beside a `publiccode.yml`, by short name.
  private var sharing: [Slug: (file: String, terms: SharingTerms, payload: [UInt8])] = [:]

  init(member: MemberID, root: String) {
    catalog = MemberCatalog(member: member)
    self.root = root
  }

  /// Reads one file, by its path inside the folder.
  mutating func take(_ path: String, _ bytes: [UInt8]) {
    let parts = path.split(separator: "/").map(String.init)
    let file = root.isEmpty ? path : "\(root)/\(path)"
    switch (parts.count, parts.first ?? "", parts.last ?? "") {
    case (1, _, "README.md"): break
    case (1, _, "profile.xml"): profile(bytes, file)
    case (2, "applications", let name) where name.hasSuffix(".xml"): application(bytes, file, name)
    case (2, "instruments", let name) where name.hasSuffix(".xml"): instrument(bytes, file, name)
    case (2, "adoptions", let name) where name.hasSuffix(".xml"): adoption(bytes, file, name)
    case (2, "acts", let name) where name.hasSuffix(".xml"): act(bytes, file, name)
    case (2, "notices", let name) where name.hasSuffix(".xml"): notice(bytes, file, name)
    case (3, "applications", "publiccode.yml"): publiccode(bytes, file, parts[1])
    case (3, "applications", "sharing.xml"): sharing(bytes, file, parts[1])
    case (3, "applications", let name) where AttachedFile(fileName: name) != nil:
      attachment(bytes, file, parts[1], name)
    default: findings.append(FolderFinding.unknownFile(file))
    }
  }

  /// Adds a finding about the layout.
  mutating func add(_ finding: Finding) { findings.append(finding) }

  /// Adds a record that is ready to be published.
  mutating func add(_ record: CatalogFolder.Record) { records.append(record) }

  /// Adds what can be said once every file has been read.
  mutating func finish() {
    for (slug, found) in sharing.sorted(by: { $0.key < $1.key }) {
      let beside = "/\(slug)/publiccode.yml"
      guard let index = catalog.applications.firstIndex(where: { $0.file.hasSuffix(beside) }) else {
        findings.append(FolderFinding.sharingAlone(found.file))
        continue
      }
      catalog.applications[index].record.sharing = found.terms
      add(Subject(.document, slug), found.file, "application/xml", found.payload, .sharing(found.terms))
    }
    finishNotices()
    finishAttachments()
    if catalog.profile == nil, !findings.contains(where: { $0.file.hasSuffix("profile.xml") }) {
      findings.append(FolderFinding.profileMissing(root))
    }
  }

  private mutating func profile(_ bytes: [UInt8], _ file: String) {
    guard let profile = read(ProfileDocument.self, bytes, file) else { return }
    if profile.member != catalog.member {
      note(FolderFinding.otherMember(profile.member, folder: catalog.member), in: file)
    }
    catalog.profile = MemberCatalog.Filed(file, profile)
    guard let slug = try? Slug(CatalogFolder.profileSlug) else { return }
    add(Subject(.profile, slug), file, ProfileDocument.self, profile, .profile(profile))
  }

  private mutating func application(_ bytes: [UInt8], _ file: String, _ name: String) {
    guard let card = read(ApplicationDocument.self, bytes, file) else { return }
    compare(card.slug, name, file)
    catalog.applications.append(MemberCatalog.Filed(file, card))
    add(Subject(.application, card.slug), file, ApplicationDocument.self, card, .application(card))
  }

  private mutating func instrument(_ bytes: [UInt8], _ file: String, _ name: String) {
    guard let record = read(InstrumentDocument.self, bytes, file) else { return }
    compare(record.slug, name, file)
    catalog.instruments.append(MemberCatalog.Filed(file, record))
    add(Subject(.instrument, record.slug), file, InstrumentDocument.self, record, .instrument(record))
  }

  private mutating func adoption(_ bytes: [UInt8], _ file: String, _ name: String) {
    guard let record = read(AdoptionDocument.self, bytes, file) else { return }
    compare(record.slug, name, file)
    catalog.adoptions.append(MemberCatalog.Filed(file, record))
    add(Subject(.adoption, record.slug), file, AdoptionDocument.self, record, .adoption(record))
  }

  private mutating func act(_ bytes: [UInt8], _ file: String, _ name: String) {
    guard let record = read(ActDocument.self, bytes, file) else { return }
    compare(record.slug, name, file)
    catalog.acts.append(MemberCatalog.Filed(file, record))
    add(Subject(.act, record.slug), file, ActDocument.self, record, .act(record))
  }

  private mutating func notice(_ bytes: [UInt8], _ file: String, _ name: String) {
    guard let record = read(NoticeDocument.self, bytes, file) else { return }
    compare(record.slug, name, file)
    catalog.notices.append(MemberCatalog.Filed(file, record))
    do throws(ExchangeError) {
      add(
        Subject(.document, record.slug), file, NoticeDocument.mediaType, try NoticeDocument.payload(record),
        .notice(record))
    } catch {
      findings.append(FolderFinding.unwritable(error, file))
    }
  }

  private mutating func publiccode(_ bytes: [UInt8], _ file: String, _ folder: String) {
    guard let slug = slug(ofFolder: folder, file) else { return }
    let reading = PubliccodeDocument.read(bytes, file: file, slug: slug, owner: catalog.member.party)
    findings += reading.findings
    places[file] = reading.places
    guard let card = reading.record else { return }
    catalog.applications.append(MemberCatalog.Filed(file, card))
    add(Subject(.application, slug), file, "application/yaml", bytes, .application(card))
  }

  private mutating func sharing(_ bytes: [UInt8], _ file: String, _ folder: String) {
    guard let slug = slug(ofFolder: folder, file), let terms = read(SharingDocument.self, bytes, file),
      let payload = try? SharingDocument.payload(terms)
    else { return }
    sharing[slug] = (file, terms, payload)
  }

  private mutating func read<Kind: RecordDocument>(
    _: Kind.Type, _ bytes: [UInt8], _ file: String
  ) -> Kind.Record? {
    let reading = Kind.read(bytes, file: file)
    findings += reading.findings
    places[file] = reading.places
    return reading.record
  }

  private mutating func compare(_ slug: Slug, _ name: String, _ file: String) {
    if "\(slug).xml" != name { note(FolderFinding.fileName(slug), in: file) }
  }

  mutating func slug(ofFolder name: String, _ file: String) -> Slug? {
    guard let slug = try? Slug(name) else {
      findings.append(FolderFinding.folderName(name, file))
      return nil
    }
    return slug
  }

  private mutating func note(_ finding: Finding, in file: String) {
    var finding = finding
    finding.file = file
    findings.append(places[file]?.locating(finding) ?? finding)
  }

  private mutating func add<Kind: RecordDocument>(
    _ subject: Subject, _ file: String, _: Kind.Type, _ record: Kind.Record, _ content: CatalogFolder.Content
  ) {
    do throws(ExchangeError) {
      add(subject, file, "application/xml", try Kind.payload(record), content)
    } catch {
      findings.append(FolderFinding.unwritable(error, file))
    }
  }

  private mutating func add(
    _ subject: Subject, _ file: String, _ mediaType: String, _ payload: [UInt8],
    _ content: CatalogFolder.Content
  ) {
    records.append(
      CatalogFolder.Record(
        subject: subject, file: file, mediaType: mediaType, payload: payload, content: content))
  }
}
