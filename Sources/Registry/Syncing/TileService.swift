package import Exchange
package import Ledger
import Store

/// What auditors' tools read of a log beside its checkpoint, as C2SP tlog-tiles has it.
extension SyncService {
  /// The bytes of a tile or an entry bundle; nil where the log, up to its signed head, does not reach so far.
  ///
  /// A partial tile is answered with any width that the log has reached, so that a tool which read an older
  /// checkpoint still finds the tile that belongs to it.
  package func tile(_ name: LogName, _ path: TilePath) throws(RegistryError) -> [UInt8]? {
    try node.register.snapshot { snapshot in
      let origin = origin(name).description
      guard let log = try snapshot.log(origin), path.exists(inLogOf: log.noteSize ?? 0) else { return nil }
      let positions = try path.positions()
      switch path.content {
      case .entries:
        return try EntryBundle(entries: snapshot.entries(origin: origin, range: positions).map(\.bytes)).bytes
      case .hashes(level: 0):
        return try HashTile(hashes: snapshot.entries(origin: origin, range: positions).map(\.hash)).bytes
      case .hashes(let level):
        let height = level * TilePath.height
        return try HashTile(
          hashes: positions.map { position in
            try snapshot.subtree(origin: origin, range: (position << height)..<((position + 1) << height))
          }
        ).bytes
      }
    }
  }
}
