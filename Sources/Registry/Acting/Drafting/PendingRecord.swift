import Catalog
import Exchange

/// A record that is to be written, before it was checked.
enum PendingRecord {
  case act(ActRecord)
  case instrument(InstrumentRecord)
  case adoption(AdoptionRecord)
  case notice(SecurityNotice)

  var subject: Subject {
    switch self {
    case .act(let record): Subject(.act, record.slug)
    case .instrument(let record): Subject(.instrument, record.slug)
    case .adoption(let record): Subject(.adoption, record.slug)
    case .notice(let record): Subject(.document, record.slug)
    }
  }

  /// Where its file stands in the catalog folder.
  var path: String { Self.path(of: subject) }

  /// Notices are the only documents that are written for people.
  static func path(of subject: Subject) -> String {
    subject.kind == .document ? "notices/\(subject.slug).xml" : "\(subject.kind.rawValue)s/\(subject.slug).xml"
  }

  /// The record with the bytes that travel.
  func record(_ payload: [UInt8]) -> CatalogFolder.Record {
    let (mediaType, content): (String, CatalogFolder.Content) =
      switch self {
      case .act(let record): ("application/xml", .act(record))
      case .instrument(let record): ("application/xml", .instrument(record))
      case .adoption(let record): ("application/xml", .adoption(record))
      case .notice(let record): (NoticeDocument.mediaType, .notice(record))
      }
    return CatalogFolder.Record(subject: subject, file: path, mediaType: mediaType, payload: payload, content: content)
  }

  /// The record as its author's node writes it.
  func payload() throws(RegistryError) -> [UInt8] {
    do throws(ExchangeError) {
      switch self {
      case .act(let record): return try ActDocument.payload(record)
      case .instrument(let record): return try InstrumentDocument.payload(record)
      case .adoption(let record): return try AdoptionDocument.payload(record)
      case .notice(let record): return try NoticeDocument.payload(record)
      }
    } catch {
      guard findings.isEmpty else { throw .refused(findings) }
      throw RegistryError(
        .badInput, id: "Catatan ini tidak dapat ditulis (\(error.problem)). Perbaiki nilai yang disebut.",
        en: "The record cannot be written (\(error.problem)). Correct the value that is named.")
    }
  }

  /// What keeps it from being written.
  private var findings: [Finding] {
    switch self {
    case .act(let record): ActDocument.findings(writing: record)
    case .instrument(let record): InstrumentDocument.findings(writing: record)
    case .adoption(let record): AdoptionDocument.findings(writing: record)
    case .notice(let record): NoticeDocument.findings(writing: record)
    }
  }
}

extension RegistryError {
  /// What was found in a record, each with the way out.
  static func refused(_ findings: [Finding]) -> RegistryError {
    RegistryError(
      .badInput, id: findings.map { "\($0.sentence.id) \($0.remedy.id)" }.joined(separator: "\n"),
      en: findings.map { "\($0.sentence.en) \($0.remedy.en)" }.joined(separator: "\n"))
  }
}
