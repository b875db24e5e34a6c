import Catalog
import Exchange

/// A record that is to be written, before it was checked.
enum PendingRecord {
  case act(ActRecord)
  case instrument(InstrumentRecord)
  case adoption(AdoptionRecord)

  var subject: Subject {
    switch self {
    case .act(let record): Subject(.act, record.slug)
    case .instrument(let record): Subject(.instrument, record.slug)
    case .adoption(let record): Subject(.adoption, record.slug)
    }
  }

  /// Where its file stands in the catalog folder.
  var path: String { Self.path(of: subject) }

  static func path(of subject: Subject) -> String { "\(subject.kind.rawValue)s/\(subject.slug).xml" }

  /// The record as its author's node writes it.
  func payload() throws(RegistryError) -> [UInt8] {
    do throws(ExchangeError) {
      switch self {
      case .act(let record): return try ActDocument.payload(record)
      case .instrument(let record): return try InstrumentDocument.payload(record)
      case .adoption(let record): return try AdoptionDocument.payload(record)
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
