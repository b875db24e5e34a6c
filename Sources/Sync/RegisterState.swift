package import Ledger

/// The *keadaan*: one short name for the heads that an answer was derived from.
///
/// Two nodes with the same state hold the same register. SHA-256 over one line for each log, sorted by
/// their bytes: origin, size and base64 root, with single spaces and a line feed.
package struct RegisterState: Hashable, Sendable, CustomStringConvertible {
  package let hash: MerkleHash

  /// Names a set of heads; their order makes no difference. Logs of size 0 do not count.
  package init(_ heads: some Sequence<Checkpoint>) {
    let lines = heads.filter { $0.size > 0 }.map { Array("\($0.origin) \($0.size) \($0.root)\n".utf8) }
    hash = SHA256Digest.of(lines.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 })
  }

  /// Names the signed heads that are held.
  package init(held logs: some Sequence<HeldLog>) {
    self.init(logs.compactMap { $0.note }.compactMap { try? ReceivedCheckpoint(bytes: $0) }.map(\.unverified))
  }

  /// 64 hexadecimal digits.
  package var description: String { hash.hex }

  /// The first six digits, for people.
  package var short: String { String(hash.hex.prefix(6)) }
}
