import Catalog
package import Exchange
package import Ledger
package import Store
import Sync

/// What this node answers to other nodes and to auditors' tools. Knows nothing of HTTP.
package struct SyncService: Sendable {
  let node: Node
  /// The most bytes of one pull answer before compression, whatever the asker wants.
  static let largestAnswer = 8 << 20

  package init(node: Node) {
    self.node = node
  }

  /// All heads, or those that changed since a generation of this register; nil: nothing changed.
  package func heads(since: Generation?) throws(RegistryError) -> HeadsDocument? {
    try node.register.snapshot { snapshot in
      let held = try snapshot.generation()
      let generation = try Generation(epoch: held.epoch, counter: held.counter)
      if let since, since == generation { return nil }
      let isOurs = since.map { $0.epoch == held.epoch && $0.counter <= held.counter } ?? false
      let logs = isOurs ? try snapshot.changedLogs(since: since?.counter ?? 0) : try snapshot.logs()
      return try HeadsDocument(generation: generation, notes: logs.compactMap(\.note))
    }
  }

  /// The parts that are wanted and held, up to the size limits, and what is left.
  package func pull(_ request: PullRequest) throws(RegistryError) -> [UInt8] {
    try node.register.snapshot { snapshot in
      let maker = ManifestMaker(snapshot: snapshot)
      var budget = min(request.maxBytes, Self.largestAnswer)
      var manifests: [[UInt8]] = []
      var left: [Want] = []
      for want in request.wants {
        guard let log = try snapshot.log(want.origin.description), let head = log.noteSize, want.from <= head else {
          continue
        }
        guard budget > 0 else {
          left.append(want)
          continue
        }
        let manifest = try maker.manifest(of: want.origin, from: want.from, to: want.to, maxBytes: budget)
        let bytes = manifest.encode()
        budget -= bytes.count
        manifests.append(bytes)
        let end = min(want.to, head)
        if manifest.to < end { left.append(try Want(want.origin, from: manifest.to, to: end)) }
      }
      return PullAnswer.encode(encodedManifests: manifests, left: left)
    }
  }

  /// One payload with its salt: nil if nothing here names it or it was withheld, `erased` if it is gone for good.
  package func payload(_ commitment: MerkleHash) throws(RegistryError) -> PayloadContent? {
    try node.register.snapshot { try $0.payload(commitment) }
  }

  /// The signed head of a log as it came.
  package func checkpoint(_ name: LogName) throws(RegistryError) -> [UInt8]? {
    try node.register.snapshot { try $0.log(origin(name).description)?.note }
  }

  /// Entries of a log as one encoded run; nil if not all of them are under the signed head.
  package func run(_ name: LogName, _ range: Range<Int>) throws(RegistryError) -> [UInt8]? {
    guard range.count <= 256 else { return nil }
    return try node.register.snapshot { snapshot in
      guard let log = try snapshot.log(origin(name).description), range.upperBound <= log.noteSize ?? 0 else {
        return nil
      }
      let run = try ManifestMaker(snapshot: snapshot).run(of: origin(name), range, budget: .max)
      return run.encode()
    }
  }

  func origin(_ name: LogName) -> Origin { Origin(node.settings.realm, name) }
}
