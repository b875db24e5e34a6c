import Catalog
import Exchange
import Ledger
import Registry
import Store
import Synchronization

/// A clock that a test sets by hand, also back.
final class HandClock: Sendable {
  private let seconds: Mutex<Int>

  init(_ start: Int) { seconds = Mutex(start) }

  func set(_ moment: Int) { seconds.withLock { $0 = moment } }

  var outside: Outside {
    Outside(
      now: { Instant(seconds: self.seconds.withLock { $0 }) },
      randomBytes: { Array(repeating: 5, count: $0) })
  }
}

extension Town {
  /// This town's entries as they are kept, with the payload of each.
  func entries() throws -> [Entry] {
    let origin = node.settings.origin.description
    return try node.register.read { snapshot in
      try snapshot.entries(origin: origin, range: 0..<(snapshot.log(origin)?.size ?? 0))
    }.map { try Entry(bytes: $0.bytes) }
  }

  /// Writes drafts into this town's log and signs.
  @discardableResult
  func write(_ drafts: Draft..., outside: Outside? = nil) throws -> [Entry] {
    let writer = LogWriter(
      register: node.register, signer: try node.signer(), outside: outside ?? node.outside)
    return try writer.append { drafts }.entries
  }

  /// Makes one more application, publishes it and returns its entry.
  func publish(application slug: String, _ name: String? = nil) throws -> Entry {
    try catalog.write(
      Documents.application(slug, name ?? slug, owner: node.settings.member.description),
      to: "applications/\(slug).xml")
    try publish()
    guard let entry = try entries().last else { throw Missing.entry }
    return entry
  }

  enum Missing: Error { case entry }
}
