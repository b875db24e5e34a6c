package import Ledger

/// The newest revision of a record as lists and the search show it; rebuildable from entries and payloads.
package struct DocumentRow: Hashable, Sendable {
  /// The log that the record stands in; a part carries documents of its own log only.
  package let origin: String

  /// Member and slug, such as `73.71/e-office`.
  package let record: String

  /// The kind of the record, such as `application` or `instrument`.
  package let kind: String

  /// The member that the record belongs to.
  package let member: String

  /// The title, which weighs most in the search.
  package let title: String

  /// All words that the search shall find, in any order.
  package let text: String

  /// The revision shown, from 0.
  package let revision: Int

  /// Whether the newest entry withdraws the record; the search leaves it out.
  package let withdrawn: Bool

  /// Named values to filter and count by, such as `status`; one value for each name.
  package let facets: [String: String]

  /// The payload that title and text come from: its erasure takes the document with it.
  /// `nil` only if nothing here comes from a payload.
  package let source: MerkleHash?

  /// What the finder knows of it; `nil` for what it does not find.
  package let card: CardRow?

  package init(
    origin: String, record: String, kind: String, member: String, title: String, text: String,
    revision: Int, withdrawn: Bool, facets: [String: String], source: MerkleHash?,
    card: CardRow? = nil
  ) {
    self.origin = origin
    self.record = record
    self.kind = kind
    self.member = member
    self.title = title
    self.text = text
    self.revision = revision
    self.withdrawn = withdrawn
    self.facets = facets
    self.source = source
    self.card = card
  }
}
