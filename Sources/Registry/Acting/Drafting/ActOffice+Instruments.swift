import Catalog
import Exchange

extension ActOffice {
  /// What an order for a new text would record: its describing record, and the act that opens it or records it after
  /// the fact.
  package func preview(_ order: InstrumentOrder) throws(RegistryError) -> ActPreview {
    let followed = try order.follows.map { follows throws(RegistryError) in
      Standing(try view.identifyAgreement(follows.other), in: view)
    }
    let participants = try newParticipants(order, followed)
    let slug = try slug(order, followed, participants)
    let id = RecordID(view.member, slug)
    guard let title = title(order, followed) else { throw .noTitle }
    let terms = newTerms(order, id, followed, participants)
    let act = try openingAct(order, id, terms)
    let standing = Standing(id, in: view)
    if !order.isRepeated { try refuseTwin(title: title, terms, order) }
    var record = try describing(order, slug, title: title)
    record.dataClass = invented(act)
    return try preview(
      of: [.instrument(record), .act(try opening(act, order))],
      warnings: warnings(about: act, standing) + warnings(about: order, followed))
  }

  private func newParticipants(
    _ order: InstrumentOrder, _ followed: Standing?
  ) throws(RegistryError) -> [Participant] {
    let named = try participants(order.terms.participants)
    let parties = named.contains { $0.role == .pihak }
    let taken = parties ? [] : (followed?.participants ?? []).filter { $0.role == .pihak }
    let all = taken.filter { one in !named.contains { $0.party == one.party } } + named
    guard all.count(where: { $0.role == .pihak }) >= 2 else { throw .tooFewParties(all.count) }
    return all
  }

  private func slug(
    _ order: InstrumentOrder, _ followed: Standing?, _ participants: [Participant]
  ) throws(RegistryError) -> Slug {
    if let slug = order.slug {
      guard try !shortNames.isTaken(Subject(.instrument, slug)) else { throw .slugTaken(slug) }
      return slug
    }
    if let followed, followed.terms?.kind.isUmbrella != true || order.kind != .pks {
      return try shortNames.unused(.instrument, [followed.instrument.slug.description, order.kind.rawValue])
    }
    let days = order.signatures.compactMap(\.date?.first) + [order.date?.first].compactMap(\.self)
    let year = (days.min() ?? view.today).year
    let names = participants.filter { $0.role == .pihak }.prefix(3).map { view.shortName(of: $0.party) }
    return try shortNames.unused(.instrument, ["\(order.kind) \(year) \(names.joined(separator: " "))"])
  }

  private func title(_ order: InstrumentOrder, _ followed: Standing?) -> String? {
    if let title = order.title?.collapsed, !title.isEmpty { return title }
    guard let followed, order.follows?.kind != .carriesOut else { return nil }
    return "\(Wording(.id).name(order.kind)) atas \(view.title(of: followed.instrument))"
  }

  private func newTerms(
    _ order: InstrumentOrder, _ id: RecordID, _ followed: Standing?, _ participants: [Participant]
  ) -> Terms {
    var terms = Terms(
      kind: order.kind, cooperation: order.cooperation ?? followed?.terms?.cooperation ?? id,
      participants: participants
    ).changed(by: order.terms, participants: [])
    // What texts nearly always say; a stated first day says it by itself.
    if terms.condition == nil, terms.firstDay == nil { terms.condition = .allSigned }
    if let follows = order.follows, let followed { terms.relations = [Relation(follows.kind, followed.instrument)] }
    return terms
  }

  private func openingAct(_ order: InstrumentOrder, _ id: RecordID, _ terms: Terms) throws(RegistryError) -> Act {
    guard order.isLegacy || order.signatures.isEmpty else { throw .signedButNotLegacy }
    var act = Act(order.isLegacy ? .recordLegacy : .open, id, date: order.date, terms: terms)
    act.signatures = try signatures(order.signatures, of: terms.parties)
    if let words = order.text { act.text = try textHash(words) }
    return act
  }

  /// Signatures by party; one without a party is that of all.
  func signatures(
    _ orders: [SignatureOrder], of parties: [PartyID]
  ) throws(RegistryError) -> [SignatureClaim] {
    var claims: [SignatureClaim] = []
    for order in orders {
      let signers = try order.party.map { words throws(RegistryError) in [try view.identifyParty(words)] } ?? parties
      for party in signers {
        // One named by itself is more exact than one date for all.
        if let index = claims.firstIndex(where: { $0.party == party }) {
          if order.party != nil { claims[index].date = order.date }
        } else {
          claims.append(SignatureClaim(party, on: order.date))
        }
      }
    }
    return claims
  }

  /// The same title among the same parties, recorded by this member already.
  private func refuseTwin(title: String, _ terms: Terms, _ order: InstrumentOrder) throws(RegistryError) {
    let key = Identification.key(title)
    let twin = view.headings.filter { $0.key.member == view.member && Identification.key($0.value.title) == key }
      .map(\.key).sorted()
      .first { id in
        let standing = Standing(id, in: view)
        return standing.terms.map { Set($0.parties) } == Set(terms.parties) && standing.terms?.kind == terms.kind
      }
    if let twin { throw .recordedTwin(twin) }
  }
}

extension RegistryError {
  fileprivate static let noTitle = RegistryError(
    .badInput, id: "Judul naskah belum disebut. Tambahkan --title seperti yang tercetak.",
    en: "The title of the text is not given. Add --title as it is printed.")

  fileprivate static let signedButNotLegacy = RegistryError(
    .badInput,
    id: "Tanda tangan hanya disebut di sini untuk naskah lama: tambahkan --legacy. Untuk naskah baru, catat tiap tanda "
      + "tangan dengan mitrakota agreement sign.",
    en: "Signatures are named here only for a text recorded after the fact: add --legacy. For a new text, record each "
      + "signature with mitrakota agreement sign.")

  fileprivate static func tooFewParties(_ count: Int) -> RegistryError {
    RegistryError(
      .badInput, id: "Naskah memerlukan sedikitnya dua pihak; yang disebut \(count). Ulangi --party untuk tiap pihak.",
      en: "A text needs at least two parties; \(count) named. Repeat --party for each of them.")
  }

  fileprivate static func slugTaken(_ slug: Slug) -> RegistryError {
    RegistryError(
      .badInput, id: "Nama pendek '\(slug)' sudah dipakai. Pilih yang lain dengan --slug.",
      en: "The short name '\(slug)' is taken. Choose another with --slug.")
  }

  fileprivate static func recordedTwin(_ id: RecordID) -> RegistryError {
    RegistryError(
      .badInput,
      id:
        "Sudah dicatat sebagai \(id), dengan judul dan pihak yang sama; tidak ada yang ditambahkan. Bila memang naskah "
        + "lain, tambahkan --again.",
      en: "Recorded already as \(id), with the same title and parties; nothing was added. If it is another text, add "
        + "--again.")
  }
}
