import Exchange
import Ledger
import Sync

/// A hub and two cities, each with its register; all know the directory's key.
struct Town: Sendable {
  let makassar: Author
  let baubau: Author
  var directory: DirectoryAuthor
  let hub: MemoryReplica
  let nodes: [MemoryReplica]

  init(registering members: [Author]? = nil) throws {
    makassar = try .makassar()
    baubau = try .baubau()
    directory = try DirectoryAuthor(registering: members ?? [makassar, baubau, .apeksi()])
    let pinned = try directory.pinned
    hub = try MemoryReplica("pusat", pinned: pinned)
    nodes = [try MemoryReplica("mks", pinned: pinned), try MemoryReplica("bau", pinned: pinned)]
  }

  /// A city's register after one round with the hub.
  @discardableResult func sync(
    _ node: MemoryReplica, _ line: any Line = GoodLine(), limits: RoundLimits = RoundLimits()
  ) async -> RoundReport {
    await reconcile(with: MemoryPeer("pusat", hub, line: line), replica: node, limits: limits)
  }
}
