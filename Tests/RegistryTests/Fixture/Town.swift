import Catalog
import Exchange
import Ledger
import Registry
import Synchronization

/// One node of the federation in a temporary folder: a demo member with a clock that the test moves.
struct Town {
  let folder: TemporaryFolder
  let catalog: TemporaryFolder
  let node: Node
  let clock: TestClock

  /// A clock that stands until it is moved, and bytes that repeat with their seed.
  final class TestClock: Sendable {
    private let seconds = Mutex(1_795_000_000)
    private let state: Mutex<UInt64>

    init(seed: UInt64) { state = Mutex(seed &* 0x9E37_79B9_7F4A_7C15 | 1) }

    func advance(by count: Int = 60) { seconds.withLock { $0 += count } }

    var outside: Outside {
      Outside(
        now: { Instant(seconds: self.seconds.withLock { $0 }) },
        randomBytes: { count in
          self.state.withLock { state in
            (0..<count).map { _ in
              state ^= state << 13
              state ^= state >> 7
              state ^= state << 17
              return UInt8(truncatingIfNeeded: state >> 24)
            }
          }
        })
    }
  }

  /// The secretariat, with a directory of its own, joined and registered.
  static func hub(port: Int = 8470) throws -> Town {
    let (folder, catalog) = (try TemporaryFolder(), try TemporaryFolder())
    let clock = TestClock(seed: 1)
    var setup = Setup(folder: NodeFolder(folder.path), member: .secretariat, realm: .demo, port: port)
    setup.catalog = catalog.path
    setup.today = try CalendarDay("2026-11-23")
    let settings = try setup.runSecretariat(outside: clock.outside)
    let node = try Node(folder: setup.folder, settings: settings, outside: clock.outside, for: .writing)
    _ = try DirectoryOffice(node: node).approve(try node.join())
    try catalog.write(Documents.profile("apeksi", "Sekretariat APEKSI"), to: "profile.xml")
    return Town(folder: folder, catalog: catalog, node: node, clock: clock)
  }

  /// A city that trusts the hub's directory and reconciles with `peer`; not registered yet.
  static func city(_ code: String, _ name: String, of hub: Town, peer: String, seed: UInt64) throws -> Town {
    let (folder, catalog) = (try TemporaryFolder(), try TemporaryFolder())
    let clock = TestClock(seed: seed)
    let words: [NodeSettings.Key: [String]] = [
      .member: [code], .realm: [Origin.Realm.demo.rawValue], .peers: [peer], .catalog: [catalog.path],
      .directoryKey: [hub.node.settings.directoryKey?.description ?? ""], .today: ["2026-11-23"], .zone: ["WITA"],
    ]
    let node = try Node(
      folder: NodeFolder(folder.path), settings: try NodeSettings { words[$0] ?? [] }, outside: clock.outside,
      for: .writing)
    _ = try node.join()
    try catalog.write(Documents.profile(code, name), to: "profile.xml")
    return Town(folder: folder, catalog: catalog, node: node, clock: clock)
  }

  /// Registers this town's key with the hub.
  func register(with hub: Town) throws { _ = try DirectoryOffice(node: hub.node).approve(try node.join()) }

  /// Publishes the catalog folder; returns the changes.
  @discardableResult
  func publish() throws -> [PublishPlan.Change] {
    clock.advance()
    return try Publisher(node: node).publish().plan.changes
  }

  /// Sizes of the signed heads by origin.
  func sizes() throws -> [String: Int] {
    Dictionary(uniqueKeysWithValues: try node.network().logs.map { ($0.origin.description, $0.size) })
  }
}
