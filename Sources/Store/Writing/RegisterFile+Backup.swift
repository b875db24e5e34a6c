internal import GRDB

extension RegisterFile {
  /// Writes a copy of the last commit to a new file while readers and writers go on.
  ///
  /// The copy has an epoch of its own, of these 8…32 random bytes, since its future will differ from this
  /// file's. It is one file without a write-ahead log beside it, so it can be read from a medium that
  /// cannot be written. It has its name only once it is whole and checked.
  package func backup(to target: String, newEpoch: [UInt8]) throws(StoreError) {
    let epoch = try Self.epochText(newEpoch)
    let place = RegisterPlace(path: target)
    guard try place.byteCount() == nil else { throw .alreadyExists(target) }
    try place.requireWritable()
    let working = "\(target).new-\(epoch)"
    place.remove(working)
    defer { place.remove(working) }
    try StoreError.translating(path) {
      // A connection of its own: the copying holds up nobody.
      let source = try DatabaseQueue(path: path, configuration: Self.configuration(for: .readOnly))
      try source.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [working])
      }
    }
    try StoreError.translating(target) {
      let copy = try DatabaseQueue(
        path: working, configuration: Self.configuration(for: .readWrite(newEpoch: [])))
      let findings = try copy.write { database in
        try database.execute(sql: "UPDATE register SET epoch = ?, scrubbing = 0", arguments: [epoch])
        return try String.fetchAll(database, sql: "PRAGMA quick_check(1)")
      }
      try copy.close()
      guard findings == ["ok"] else {
        throw StoreError.damaged(target, detail: findings.joined(separator: "; "))
      }
    }
    try place.publish(from: working)
  }
}
