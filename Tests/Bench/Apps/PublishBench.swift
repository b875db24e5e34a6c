import Catalog
import Exchange
import Ledger
import Registry
import Store

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// From the bytes of files through schema and rules to entries, a signed head, and all that the finder reads.
enum PublishBench {
  static func run(_ mill: CardMill, cards: Int, node: Node) throws -> (canonical: Int, cards: Int) {
    Print.heading("Publishing: read, check, write; cards a second of CPU")
    var (validating, writing, canonical, written, findings) = (0.0, 0.0, 0, 0, 0)
    for (index, member) in mill.members.enumerated() {
      let count = cards * (index + 1) / mill.members.count - cards * index / mill.members.count
      guard count > 0 else { continue }
      let files = mill.files(of: member, cards: count)
      let (folder, checked) = Stopwatch.time {
        CatalogFolder(
          member: member, files: files, root: "katalog", gazetteer: ReferenceData.gazetteer,
          packs: ReferenceData.rulePacks)
      }
      validating += checked
      findings += folder.findings.count { $0.severity == .error }
      canonical += folder.records.map(\.payload.count).reduce(0, +)
      written += folder.records.count
      let writer = try writer(of: member, index, node)
      let (_, seconds) = try Stopwatch.time {
        try writer.append { () throws(RegistryError) in
          folder.records.map { Draft($0.subject, .record, payload: .init(mediaType: $0.mediaType, bytes: $0.payload)) }
        }
      }
      writing += seconds
    }
    Print.figure("validate: schema and rules", rate(written, validating), goal: "at least 5,000/s")
    Print.figure("write: entries, log, store, projections", rate(written, writing))
    Print.figure("publish: both", rate(written, validating + writing), goal: "at least 5,000/s")
    Print.figure("cards written, findings that are errors", "\(written), \(findings)")
    return (canonical, written)
  }

  /// How large the register has become, without the log of its writer.
  static func show(_ published: (canonical: Int, cards: Int), file path: String) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let (size, cards) = (attributes?[.size] as? Int ?? 0, max(1, published.cards))
    Print.figure("canonical bytes a card", "\(published.canonical / cards)")
    Print.figure("bytes of the file a card", "\(size / cards)")
    Print.figure(
      "file to canonical bytes", Print.rounded(Double(size) / Double(max(1, published.canonical)), 2),
      goal: "at most 2.5")
  }

  private static func writer(of member: MemberID, _ number: Int, _ node: Node) throws -> LogWriter {
    let origin = Origin(.official, member)
    let seed = (0..<32).map { UInt8(truncatingIfNeeded: number >> (8 * ($0 % 2)) &+ $0) }
    let key = try SigningKey(name: origin.description, seed: seed)
    return LogWriter(
      register: node.register,
      signer: HeadSigner(origin: origin, key: key, lastSigned: node.folder.path + "/last-\(member)"),
      outside: node.outside)
  }

  private static func rate(_ count: Int, _ seconds: Double) -> String {
    Print.rounded(Double(count) / max(seconds, 1e-9), 0) + "/s"
  }
}
