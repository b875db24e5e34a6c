package import Ledger

/// One leaf of a log with the few facts that it is looked up by.
///
/// The facts are projections of ``bytes``, made by whoever parsed them; this module checks only that
/// ``hash`` is the leaf hash of ``bytes``.
package struct EntryRow: Hashable, Sendable {
  /// The position in the log, from 0.
  package let index: Int

  /// The leaf exactly as it was signed, 1…4096 bytes.
  package let bytes: [UInt8]

  /// The RFC 6962 leaf hash of ``bytes``.
  package let hash: MerkleHash

  /// The kind of the leaf, such as `record` or `act`.
  package let kind: String

  /// What the leaf is a revision of or an act about; `nil` for keys.
  package let subject: String?

  /// The instrument or application that the leaf is about, such as `apeksi/baubau-makassar`.
  package let topic: String?

  /// The recorded time, in seconds since 1970 UTC; never earlier than that of the entry before.
  package let recordedAt: Int

  /// The payload that the leaf names, if it names one.
  package let payload: PayloadRow?

  package init(
    index: Int, bytes: [UInt8], hash: MerkleHash, kind: String, subject: String?, topic: String?,
    recordedAt: Int, payload: PayloadRow?
  ) {
    self.index = index
    self.bytes = bytes
    self.hash = hash
    self.kind = kind
    self.subject = subject
    self.topic = topic
    self.recordedAt = recordedAt
    self.payload = payload
  }
}
