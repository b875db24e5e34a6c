import Catalog
import Exchange
import Ledger
import Store

/// The short names that records bore before, found along the entries that they name.
struct FormerNames {
  private let own: [MerkleHash: Entry]
  private let snapshot: RegisterSnapshot
  /// A record has been renamed so often at most; what goes further back is not followed.
  private static let most = 16

  /// Looks among `entries`, which are not stored yet, and in the register.
  init(_ entries: some Sequence<Entry>, in snapshot: RegisterSnapshot) {
    own = Dictionary(entries.map { ($0.hash, $0) }) { first, _ in first }
    self.snapshot = snapshot
  }

  /// Newest first; only of the same author and kind.
  func slugs(of entry: Entry) throws -> [Slug] {
    var slugs: [Slug] = []
    var next = entry
    while slugs.count < Self.most, let former = try former(of: next) {
      guard let slug = former.subject?.slug, slug != entry.subject?.slug, !slugs.contains(slug) else { break }
      slugs.append(slug)
      next = former
    }
    return slugs
  }

  private func former(of entry: Entry) throws -> Entry? {
    guard case .leaf(let leaf) = entry.content else { return nil }
    for reference in leaf.references {
      guard let named = try own[reference] ?? held(reference) else { continue }
      if named.origin == entry.origin, let subject = named.subject, subject.kind == leaf.subject.kind,
        subject != leaf.subject
      {
        return named
      }
    }
    return nil
  }

  private func held(_ hash: MerkleHash) throws -> Entry? {
    guard let place = try snapshot.position(of: hash) else { return nil }
    return try snapshot.entries(origin: place.origin, range: place.index..<place.index + 1).first?.entry()
  }
}
