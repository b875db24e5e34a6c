package import Catalog

/// One act that somebody wants recorded.
///
/// Names of agreements and parties, and files, are in the words in which people say them; the office looks them
/// up. Everything else has been parsed.
package struct ActOrder: Sendable {
  package var verb: ActVerb
  /// A short name, any party's number, a title, or the beginning of a short name.
  package var agreement: String
  package var voice = Voice()
  package var date: LegalDate?
  package var due: LegalDate?
  package var decision: Slug?
  package var topic: Slug?
  /// The other party.
  package var counterpart: String?
  /// A file, or the SHA-256 of one; nil: the text that stands, where the verb has one.
  package var text: String?
  package var method: SigningMethod?
  package var relation: RelationOrder?
  /// Of `adopt` and `correct`: what differs from the terms that stand.
  package var terms = TermsOrder()
  /// Of `correct` of a record after the fact: the signatures that differ.
  package var signatures: [SignatureOrder] = []
  package var signatory: SignatoryOrder?
  package var wording: String?
  package var place: String?
  package var note: String?
  /// Files that show it.
  package var documents: [String] = []
  package var keeper: Slug?
  /// Whether it is recorded once more, although the same act stands there already.
  package var isRepeated = false

  package init(_ verb: ActVerb, _ agreement: String) {
    self.verb = verb
    self.agreement = agreement
  }
}

/// For whom an act is recorded, and where that is known from.
package struct Voice: Hashable, Sendable {
  /// The party, where it is not the member itself.
  package var onBehalfOf: String?
  /// Files, addresses, or titles, also `Title <https://…>`.
  package var sources: [String]

  package init(onBehalfOf: String? = nil, sources: [String] = []) {
    self.onBehalfOf = onBehalfOf
    self.sources = sources
  }
}

/// Another instrument, and how this one relates to it.
package struct RelationOrder: Hashable, Sendable {
  package var kind: Relation.Kind
  package var other: String

  package init(_ kind: Relation.Kind, _ other: String) {
    self.kind = kind
    self.other = other
  }
}

/// That a party signed, on a day that may be unknown.
package struct SignatureOrder: Hashable, Sendable {
  /// Nil: every party signed on that day.
  package var party: String?
  package var date: LegalDate?

  package init(_ party: String?, on date: LegalDate?) {
    self.party = party
    self.date = date
  }
}

/// Who signs for a party, by office.
package struct SignatoryOrder: Hashable, Sendable {
  package var office: String
  package var capacity: String?

  package init(office: String, capacity: String? = nil) {
    self.office = office
    self.capacity = capacity
  }
}
