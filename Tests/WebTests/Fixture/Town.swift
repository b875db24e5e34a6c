import Catalog
import Exchange
import Ledger
import Registry
import Synchronization
import Testing

/// One node in a temporary folder: a demo member whose clock stands and whose bytes repeat with their seed.
struct Town {
  let folder: TemporaryFolder
  let catalog: TemporaryFolder
  let node: Node

  /// The legal day of every answer.
  static let today = "2026-11-23"

  /// The secretariat with a directory of its own, registered, on a port that the system chooses.
  static func hub(seed: UInt64 = 1) throws -> Town {
    let (folder, catalog) = (try TemporaryFolder(), try TemporaryFolder())
    let outside = Self.outside(seed: seed)
    var setup = Setup(folder: NodeFolder(folder.path), member: .secretariat, realm: .demo, port: 0)
    setup.catalog = catalog.path
    setup.today = try CalendarDay(today)
    let settings = try setup.runSecretariat(outside: outside)
    let node = try Node(folder: setup.folder, settings: settings, outside: outside, for: .writing)
    _ = try DirectoryOffice(node: node).approve(try node.join())
    try catalog.write(
      Papers.profile("apeksi", "Sekretariat APEKSI", notice: Papers.notice), to: "profile.xml")
    return Town(folder: folder, catalog: catalog, node: node)
  }

  /// A city that trusts the hub's directory and has a key; the hub does not know it yet.
  static func city(_ code: String, _ name: String, of hub: Town, seed: UInt64) throws -> Town {
    let (folder, catalog) = (try TemporaryFolder(), try TemporaryFolder())
    let words: [NodeSettings.Key: [String]] = [
      .member: [code], .realm: [Origin.Realm.demo.rawValue], .port: ["0"], .catalog: [catalog.path],
      .directoryKey: [hub.node.settings.directoryKey?.description ?? ""], .today: [today], .zone: ["WITA"],
    ]
    let node = try Node(
      folder: NodeFolder(folder.path), settings: try NodeSettings { words[$0] ?? [] },
      outside: outside(seed: seed), for: .writing)
    _ = try node.join()
    try catalog.write(Papers.profile(code, name), to: "profile.xml")
    return Town(folder: folder, catalog: catalog, node: node)
  }

  /// Publishes the catalog folder.
  func publish() throws {
    let errors = try Publisher(node: node).plan().findings.filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(errors)")
    _ = try Publisher(node: node).publish()
  }

  /// The log of this town from a position on, as it would be pushed.
  func manifest(from: Int = 0) async throws -> Manifest {
    try await StoreReplica(node: node).manifest(of: node.settings.origin, from: from, maxBytes: 1 << 20)
  }

  private static func outside(seed: UInt64) -> Outside {
    let state = Seeded(seed)
    return Outside(now: { Instant(seconds: 1_795_000_000) }, randomBytes: state.bytes)
  }

  /// Bytes that look random and are the same in every run.
  private final class Seeded: Sendable {
    private let state: Mutex<UInt64>

    init(_ seed: UInt64) { state = Mutex(seed &* 0x9E37_79B9_7F4A_7C15 | 1) }

    @Sendable func bytes(_ count: Int) -> [UInt8] {
      state.withLock { state in
        (0..<count).map { _ in
          state ^= state << 13
          state ^= state >> 7
          state ^= state << 17
          return UInt8(truncatingIfNeeded: state >> 24)
        }
      }
    }
  }
}
