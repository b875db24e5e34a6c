package import Catalog

/// A text that somebody wants on the register: its describing record, and the act that opens it or records it after
/// the fact.
package struct InstrumentOrder: Sendable {
  /// The printed title; nil only where another text gives one.
  package var title: String?
  package var kind: InstrumentKind
  /// The short name; nil: one is made of kind, year and parties.
  package var slug: Slug?
  /// The family of texts, by its id; nil: that of the text it follows, or a new one.
  package var cooperation: RecordID?
  /// The text that this one carries out, changes or prolongs.
  package var follows: RelationOrder?
  package var terms = TermsOrder()
  /// One number a party, as printed.
  package var numbers: [NumberOrder] = []
  /// Whether it is recorded after the fact.
  package var isLegacy = false
  /// Of a record after the fact: who signed, and when.
  package var signatures: [SignatureOrder] = []
  /// The legal date of the act.
  package var date: LegalDate?
  /// Of a record after the fact: a file, or the SHA-256 of one.
  package var text: String?
  package var cooperationTitle: String?
  package var cooperationClass: InstrumentRecord.CooperationClass?
  package var about: String?
  package var scope: String?
  package var place: String?
  package var funding: String?
  package var isBurdensome: Bool?
  package var classification: InstrumentRecord.Classification?
  package var sectors: [Slug] = []
  /// Applications that the text covers, by their names.
  package var applications: [String] = []
  package var wording: String?
  package var note: String?
  package var documents: [String] = []
  package var sources: [String] = []
  package var keeper: Slug?
  package var isRepeated = false

  package init(_ kind: InstrumentKind, title: String? = nil) {
    self.kind = kind
    self.title = title
  }

  /// The number that a party gave the text.
  package struct NumberOrder: Hashable, Sendable {
    package var party: String
    package var text: String

    package init(_ party: String, _ text: String) {
      self.party = party
      self.text = text
    }
  }
}
