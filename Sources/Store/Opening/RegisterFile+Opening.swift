internal import GRDB
internal import Ledger

extension RegisterFile {
  /// Makes the pool for an existing file, or for a new one if the access allows that.
  static func open(_ path: String, _ access: Access) throws(StoreError) -> DatabasePool {
    let place = RegisterPlace(path: path)
    if try place.byteCount() == nil {
      guard case .readWrite(let epoch) = access else { throw .missing(path) }
      try place.requireWritable()
      try create(place, epoch: epoch)
    }
    try place.requireReadable()
    if access != .readOnly { try place.requireWritable() }
    try place.requireRegister()
    return try StoreError.translating(path) {
      let pool = try DatabasePool(path: path, configuration: configuration(for: access))
      try pool.writeWithoutTransaction { database in
        try requireKnownSchema(database, path)
        guard access != .readOnly else { return try requireCurrentSchema(database, path) }
        // GRDB lowers this to NORMAL while it makes the pool.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try requireDurable(database)
      }
      if access != .readOnly { try pool.write(Schema.migrate) }
      return pool
    }
  }

  /// Throws unless commits reach the disk before they return, erased bytes are overwritten, and the
  /// constraints hold, on the connection that writes.
  static func requireDurable(_ database: Database) throws {
    for (setting, wanted) in [
      ("synchronous", "2"), ("secure_delete", "1"), ("foreign_keys", "1"), ("journal_mode", "wal"),
    ] {
      let found = try GRDB.Row.fetchOne(database, sql: "PRAGMA \(setting)")
        .map { "\(($0[0] as DatabaseValue).storage.value ?? "NULL")" }
      guard found == wanted else {
        throw StoreError.notDurable(setting: setting, found: found ?? "unknown")
      }
    }
  }

  /// Makes a whole register under a working name, then gives it its name: a crash leaves no half of one.
  private static func create(_ place: RegisterPlace, epoch: [UInt8]) throws(StoreError) {
    let epochText = try epochText(epoch)
    let working = "\(place.path).new-\(epochText)"
    place.remove(working)
    defer { place.remove(working) }
    try StoreError.translating(place.path) {
      let queue = try DatabaseQueue(
        path: working, configuration: configuration(for: .readWrite(newEpoch: [])))
      try queue.write { database in
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try Schema.migrate(database)
        try database.execute(
          sql: "INSERT INTO register (only, epoch, counter, scrubbing) VALUES (1, ?, 0, 0)",
          arguments: [epochText])
      }
      try queue.close()
    }
    do {
      try place.publish(from: working)
    } catch .alreadyExists {
      // Another process made the register a moment ago; that one is opened.
    }
  }

  /// The spelling of an epoch, from random bytes.
  static func epochText(_ bytes: [UInt8]) throws(StoreError) -> String {
    guard 8...32 ~= bytes.count else { throw .epochLength(bytes.count) }
    return Hex.encode(bytes)
  }

  static func configuration(for access: Access) -> GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.readonly = access == .readOnly
    configuration.busyMode = .timeout(Double(busySeconds))
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = ON")
      // Nothing of a payload may reach a temporary file, where no erasure would find it.
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      // A damaged page is told when it is read, not when it has done harm.
      try database.execute(sql: "PRAGMA cell_size_check = ON")
    }
    return configuration
  }

  private static func requireKnownSchema(_ database: Database, _ path: String) throws {
    let found = try Schema.version(of: database)
    guard found <= Schema.current else {
      throw StoreError.newerSchema(path, found: found, known: Schema.current)
    }
  }

  private static func requireCurrentSchema(_ database: Database, _ path: String) throws {
    let found = try Schema.version(of: database)
    guard found == Schema.current else {
      throw StoreError.olderSchema(path, found: found, known: Schema.current)
    }
  }
}
