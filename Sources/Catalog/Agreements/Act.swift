/// The part of an act that can decide a status; all of it stands in the leaf, none of it can be erased.
public struct Act: Hashable, Sendable {
  public var verb: ActVerb
  /// The instrument it is about, named by the member who opened it.
  public var instrument: RecordID
  /// Who acts; nil where the recorder speaks for itself alone (opening a file, noting a meeting).
  ///
  /// An act of a party that is not the author was recorded on its behalf.
  public var party: PartyID?
  /// The legal date as claimed, to the precision that is known; nil where it is not known.
  public var date: LegalDate?
  /// The day that the act sets: by which a reply or an obligation is due, up to which a mandate lasts, or, of a
  /// notice, the first day on which the instrument is no more in force.
  public var due: LegalDate?
  /// A decision or reason by its code, such as `period-over` of an end.
  public var decision: Slug?
  /// What the act is about within the instrument, by a short name: an obligation, a dispute, a report's period.
  public var topic: Slug?
  /// The other party that it concerns: who benefits of an obligation, whom an offer is made to.
  public var counterpart: PartyID?
  /// SHA-256 of the text that is tabled, adopted or signed.
  public var text: LeafID?
  /// How it was signed.
  public var method: SigningMethod?
  /// What `relate` says of the instrument.
  public var relation: Relation?
  /// What `open`, `adopt` and `record-legacy` lay down, and what `correct` puts in their place.
  public var terms: Terms?
  /// What `record-legacy` knows of the signatures, in the order of the record; at most one a party.
  public var signatures: [SignatureClaim]

  /// Makes an act; whether it fits is for the rules and the fold to say.
  public init(
    _ verb: ActVerb, _ instrument: RecordID, party: PartyID? = nil, date: LegalDate? = nil,
    due: LegalDate? = nil, decision: Slug? = nil, topic: Slug? = nil, counterpart: PartyID? = nil,
    text: LeafID? = nil, method: SigningMethod? = nil, relation: Relation? = nil, terms: Terms? = nil,
    signatures: [SignatureClaim] = []
  ) {
    self.verb = verb
    self.instrument = instrument
    self.party = party
    self.date = date
    self.due = due
    self.decision = decision
    self.topic = topic
    self.counterpart = counterpart
    self.text = text
    self.method = method
    self.relation = relation
    self.terms = terms
    self.signatures = signatures
  }
}

/// One signature as a legacy record has it.
public struct SignatureClaim: Hashable, Sendable {
  public var party: PartyID
  /// Nil: signed, on a day that is not known.
  public var date: LegalDate?

  /// Makes a claim that `party` signed on `date`.
  public init(_ party: PartyID, on date: LegalDate?) {
    self.party = party
    self.date = date
  }
}

/// How a signature was put on the text.
public enum SigningMethod: String, Hashable, Sendable, CaseIterable {
  case wetInk = "wet-ink"
  case certifiedElectronic = "certified-electronic"
  case other
  case unknown
}
