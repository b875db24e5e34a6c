package import Catalog
package import Exchange

/// A manifest whose entries have been read and not yet believed.
///
/// Reading comes first so that a replica can be asked for the tips of exactly the subjects that occur.
package struct ReceivedPart: Sendable {
  package let manifest: Manifest
  /// Entries with their payloads, in order; the runs follow each other without a gap.
  let items: [Item]

  /// One entry that was read, with what came beside it.
  struct Item: Sendable {
    let entry: Entry
    let payload: RunPayload
  }

  /// Reads every entry; throws a refusal that convicts the peer.
  package init(_ manifest: Manifest) throws(Refusal) {
    var items: [Item] = []
    for run in manifest.runs {
      guard run.origin == manifest.origin else {
        throw Refusal(
          .wrongOrigin, .peer, manifest.origin, "a run of '\(run.origin)' came in a part of this log")
      }
      guard run.from == manifest.from + items.count else {
        throw Refusal(
          .wrongPlace, .peer, manifest.origin,
          "a run begins at \(run.from) where \(manifest.from + items.count) comes next")
      }
      for item in run.items {
        guard let entry = try? Entry(bytes: item.entry) else {
          throw Refusal(
            .unreadableEntry, .peer, manifest.origin,
            "the entry at position \(manifest.from + items.count) cannot be read")
        }
        items.append(Item(entry: entry, payload: item.payload))
      }
    }
    guard manifest.to == manifest.from + items.count else {
      throw Refusal(
        .wrongPlace, .peer, manifest.origin,
        "a part of entries \(manifest.from)..<\(manifest.to) holds \(items.count)")
    }
    self.manifest = manifest
    self.items = items
  }

  /// Bytes of its runs before compression.
  package var weight: Int { manifest.weight }

  /// Subjects whose tips the verifier will look up.
  package var subjects: Set<Subject> { Set(items.compactMap(\.entry.subject)) }
}

extension Manifest {
  /// Bytes of the runs before compression, which is what limits count.
  package var weight: Int { runs.reduce(0) { $0 + $1.items.reduce(0) { $0 + $1.weight } } }
}
