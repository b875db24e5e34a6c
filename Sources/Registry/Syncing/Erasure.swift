import Catalog
import Exchange
import Ledger
import Store

/// What `erase` entries tell every mirror to overwrite.
enum Erasure {
  /// The commitments of payloads that these entries erase: of the same log, here or among the entries themselves.
  ///
  /// A reference into another log erases nothing, nor does one to a payload that another member's entry names
  /// too: a member speaks only for its own payloads, and anyone can copy bytes with their salt.
  static func commitments(by entries: [Entry], in snapshot: RegisterSnapshot) throws -> [MerkleHash] {
    let own = Dictionary(entries.map { ($0.hash, $0) }) { first, _ in first }
    var result: [MerkleHash] = []
    for entry in entries where entry.kind == .erase {
      guard case .leaf(let leaf) = entry.content else { continue }
      for reference in leaf.references {
        if let target = own[reference] {
          if let payload = target.payload { result.append(payload.commitment) }
        } else if let place = try snapshot.position(of: reference), place.origin == entry.origin.description {
          let rows = try snapshot.entries(origin: place.origin, range: place.index..<place.index + 1)
          if let payload = rows.first?.payload { result.append(payload.commitment) }
        }
      }
    }
    return try result.filter { commitment in
      try snapshot.entries(naming: commitment).allSatisfy { try $0.entry().origin == entries.first?.origin }
    }
  }
}
