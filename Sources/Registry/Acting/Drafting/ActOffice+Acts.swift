import Catalog
import Exchange

extension ActOffice {
  /// What an order for one act would record.
  package func preview(_ order: ActOrder) throws(RegistryError) -> ActPreview {
    let standing = Standing(try view.identifyAgreement(order.agreement), in: view)
    try Decisions.check(order.decision, of: order.verb)
    let speaker = try Speaker(order.verb, order.voice, participants: standing.participants, in: view)
    let act = try act(order, standing, speaker)
    try refuseRepetition(of: act, naming: [], note: order.note, unless: order.isRepeated, standing)
    let record = try record(act, naming: [], order, speaker)
    return try preview(of: [.act(record)], warnings: warnings(about: act, standing))
  }

  private func act(_ order: ActOrder, _ standing: Standing, _ speaker: Speaker) throws(RegistryError) -> Act {
    var act = Act(order.verb, standing.instrument, party: speaker.party)
    act.date = order.date
    act.due = order.due
    act.decision = order.decision
    act.topic = order.topic
    act.counterpart = try order.counterpart.map { words throws(RegistryError) in try view.identifyParty(words) }
    act.text =
      try order.text.map { words throws(RegistryError) in try textHash(words) }
      ?? (order.verb.isOverText ? standing.text : nil)
    act.method = order.method
    act.relation = try order.relation.map { relation throws(RegistryError) in
      let other = try view.identifyAgreement(relation.other)
      guard other != standing.instrument else { throw .toItself(other) }
      return Relation(relation.kind, other)
    }
    if order.verb == .adopt { act.terms = try terms(order.terms, over: standing.terms) }
    return act
  }

  /// The terms that stand with what is ordered in their place.
  func terms(_ order: TermsOrder, over standing: Terms?) throws(RegistryError) -> Terms {
    guard let standing else { throw .noTerms }
    return standing.changed(by: order, participants: try participants(order.participants))
  }

  /// Looks up parties by their names; one that is named twice is refused.
  func participants(_ orders: [TermsOrder.ParticipantOrder]) throws(RegistryError) -> [Participant] {
    var found: [Participant] = []
    for order in orders {
      let party = try view.identifyParty(order.party)
      guard !found.contains(where: { $0.party == party }) else { throw .namedTwice(view.name(of: party)) }
      found.append(Participant(party, order.role))
    }
    return found
  }

  /// The SHA-256 of a text, written out or taken of a file.
  func textHash(_ words: String) throws(RegistryError) -> LeafID {
    if let hash = try? LeafID(words) { return hash }
    return try PaperFile(words).sha256
  }

  /// The record of an act with all that describes it.
  func record(
    _ act: Act, naming targets: [LeafID], _ order: ActOrder, _ speaker: Speaker
  ) throws(RegistryError) -> ActRecord {
    let parts = [act.instrument.slug.description, act.verb.rawValue] + [act.party?.description].compactMap(\.self)
    var record = ActRecord(try shortNames.unused(.act, parts), act)
    record.targets = targets
    record.dataClass = invented(act)
    record.wording = order.wording?.collapsed
    record.place = order.place?.collapsed
    record.note = order.note?.collapsed
    if let signatory = order.signatory, let party = act.party {
      record.signatories = [
        Signatory(party, office: signatory.office.collapsed, capacity: signatory.capacity?.collapsed)
      ]
    }
    let holder = act.party ?? view.member.party
    record.documents = try order.documents.map { path throws(RegistryError) in
      let file = try PaperFile(path)
      return file.reference(heldBy: holder, file.name.collapsed)
    }
    record.documents += speaker.documents
    record.sources = speaker.sources
    record.keeper = order.keeper
    return record
  }

  /// Marks what is about invented regions, where the member's own class does not say so already.
  func invented(_ act: Act) -> DataClass? {
    let parties =
      [act.party, act.counterpart].compactMap(\.self) + (act.terms?.participants ?? []).map(\.party)
      + act.signatures.map(\.party)
    let isInvented =
      parties.contains { $0.region?.isInvented ?? false }
      || view.register.instruments.contains(act.instrument) && view.dataClass(ofInstrument: act.instrument) == .invented
    return isInvented && view.profiles[view.member]?.dataClass != .invented ? .invented : nil
  }
}

extension RegistryError {
  fileprivate static let noTerms = RegistryError(
    .badInput,
    id: "Ketentuan naskah ini belum tercatat, sehingga tidak ada yang dapat disepakati. Catat dulu dengan mitrakota "
      + "agreement new.",
    en: "The terms of this text are not recorded, so there is nothing to adopt. Record it first with mitrakota "
      + "agreement new.")

  fileprivate static func toItself(_ id: RecordID) -> RegistryError {
    RegistryError(
      .badInput, id: "\(id) tidak dapat dihubungkan dengan dirinya sendiri. Sebutkan naskah lain.",
      en: "\(id) cannot be related to itself. Name another text.")
  }

  fileprivate static func namedTwice(_ name: String) -> RegistryError {
    RegistryError(
      .badInput, id: "\(name) disebut dua kali di antara para pihak. Hapus salah satunya.",
      en: "\(name) is named twice among the parties. Leave one out.")
  }
}
