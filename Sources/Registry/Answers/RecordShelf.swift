import Synchronization

/// Records by their ids, each read from its payload when it is first asked for and kept.
///
/// Going through it is in the order of ids. A payload that cannot be read is as if it were not there.
package struct RecordShelf<ID: Hashable & Comparable & Sendable, Record: Sendable>: Sequence, Sendable {
  private let storage: Storage

  /// May be used from any thread; a record may be read twice, with the same result.
  private final class Storage: Sendable {
    let ids: [ID]
    let known: Set<ID>
    let read: @Sendable (ID) -> Record?
    let cache = Mutex<[ID: Record?]>([:])

    init(ids: [ID], read: @escaping @Sendable (ID) -> Record?) {
      self.ids = ids
      known = Set(ids)
      self.read = read
    }
  }

  /// A shelf of the records with these ids.
  package init(ids: some Sequence<ID>, read: @escaping @Sendable (ID) -> Record?) {
    storage = Storage(ids: Set(ids).sorted(), read: read)
  }

  package subscript(id: ID) -> Record? {
    guard storage.known.contains(id) else { return nil }
    if let known = storage.cache.withLock({ $0[id] }) { return known }
    let record = storage.read(id)
    storage.cache.withLock { $0[id] = .some(record) }
    return record
  }

  /// All ids in their order, whether their records can be read or not.
  package var ids: [ID] { storage.ids }
  /// The ids whose records can be read, in their order.
  package var keys: [ID] { map(\.key) }
  /// The records in the order of their ids.
  package var values: [Record] { map(\.value) }

  /// How many records can be read.
  package var count: Int { keys.count }

  package func makeIterator() -> AnyIterator<(key: ID, value: Record)> {
    var ids = storage.ids.makeIterator()
    return AnyIterator {
      while let id = ids.next() {
        if let record = self[id] { return (id, record) }
      }
      return nil
    }
  }
}
