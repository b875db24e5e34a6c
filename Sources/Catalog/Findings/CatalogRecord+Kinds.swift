extension CatalogRecord {
  /// The parties named outright, and the members in whose folders the named records stand.
  public var allParties: [Mention<PartyID>] {
    mentions + references.map { Mention($0.keyPath, $0.name.member.party) }
  }
}

extension ApplicationCard: CatalogRecord {
  public var statedClass: DataClass? { dataClass }
  public var mentions: [Mention<PartyID>] {
    [Mention("owner", owner)] + contacts.mentions
  }
  public var references: [Mention<RecordID>] {
    let origins = origins.enumerated().compactMap { index, origin -> Mention<RecordID>? in
      guard case .application(let id) = origin.place else { return nil }
      return Mention(KeyPath.item("derivedFrom", index), id)
    }
    let integrations = (integrations?.list ?? []).enumerated().compactMap { index, integration in
      integration.application.map {
        Mention("integrations/" + KeyPath.item("integration", index) + "/@application", $0)
      }
    }
    return origins + integrations
  }
}

extension InstrumentRecord: CatalogRecord {
  public var statedClass: DataClass? { dataClass }
  public var mentions: [Mention<PartyID>] {
    Mention.list("number", numbers.map(\.party), attribute: "party") + contacts.mentions
      + signatories.mentions + Mention.list("document", documents.map(\.holder), attribute: "holder")
  }
  public var references: [Mention<RecordID>] { Mention.list("application", applications) }
  public var texts: [Mention<String>] {
    about.map { Mention("about", $0) }.asList + note.map { Mention("note", $0) }.asList
      + Mention.list("field", fields.map(\.value))
  }
}

extension AdoptionRecord: CatalogRecord {
  public var statedClass: DataClass? { dataClass }
  public var mentions: [Mention<PartyID>] {
    [Mention("giver", adoption.giver), Mention("taker", adoption.taker)] + contacts.mentions
  }
  public var references: [Mention<RecordID>] {
    [Mention("application", adoption.application)]
      + adoption.instrument.map { Mention("instrument", $0) }.asList
  }
}

extension ActRecord: CatalogRecord {
  public var statedClass: DataClass? { dataClass }
  public var mentions: [Mention<PartyID>] {
    act.party.map { Mention("party", $0) }.asList
      + Mention.list("terms/participant", act.terms?.participants.map(\.party) ?? [])
      + (act.terms?.condition?.parties ?? []).map { Mention("terms/condition", $0) }
      + Mention.list("signature", act.signatures.map(\.party), attribute: "party") + signatories.mentions
  }
  public var references: [Mention<RecordID>] {
    [Mention("instrument", act.instrument)]
      + act.terms.map { Mention("terms/cooperation", $0.cooperation) }.asList
      + Mention.list("terms/relation", act.terms?.relations.map(\.target) ?? [])
  }
  public var texts: [Mention<String>] {
    wording.map { Mention("wording", $0) }.asList + note.map { Mention("note", $0) }.asList
  }
}

extension Profile: CatalogRecord {
  public var statedClass: DataClass? { dataClass }
  public var mentions: [Mention<PartyID>] {
    [Mention("@member", member.party)] + region.map { Mention("region", .region($0)) }.asList
      + contacts.mentions
  }
  public var references: [Mention<RecordID>] { [] }
  public var keeper: Slug? { nil }
}

extension Condition {
  /// The parties that the condition names, in its order.
  var parties: [PartyID] {
    switch self {
    case .signed(let parties): parties
    case .approval(let party): [party]
    case .after(let condition, _): condition.parties
    case .any(let members), .all(let members): members.flatMap(\.parties)
    case .allSigned, .signedBy, .deposited, .on, .manual: []
    }
  }
}

extension [Contact] {
  fileprivate var mentions: [Mention<PartyID>] {
    enumerated().compactMap { index, contact in
      contact.party.map { Mention(KeyPath.item("contact", index) + "/@party", $0) }
    }
  }
}

extension [Signatory] {
  fileprivate var mentions: [Mention<PartyID>] {
    Mention.list("signatory", map(\.party), attribute: "party")
  }
}

extension Optional {
  fileprivate var asList: [Wrapped] { map { [$0] } ?? [] }
}
