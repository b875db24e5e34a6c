package import Catalog
package import Exchange
package import Ledger

/// What is to become one entry; position, time, revision and salt are added when it is written.
package struct Draft: Sendable {
  package var content: Content
  package var payload: Payload?
  /// A record of the same log whose last entry this one names, known only when it is written.
  package var about: Subject?

  /// A statement about a subject of the writer's own log, or about keys.
  package enum Content: Sendable {
    case statement(Subject, references: [MerkleHash], Statement)
    case key(KeyStatement)
  }

  /// The bytes beside an entry.
  package struct Payload: Hashable, Sendable {
    package var mediaType: String
    package var bytes: [UInt8]

    package init(mediaType: String, bytes: [UInt8]) {
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }

  package init(
    _ subject: Subject, _ statement: Statement, references: [MerkleHash] = [], payload: Payload? = nil
  ) {
    content = .statement(subject, references: references, statement)
    self.payload = payload
  }

  package init(_ key: KeyStatement) {
    content = .key(key)
    payload = nil
  }
}
