package import Catalog
import Exchange
import Ledger

// What the giver and the taker say of uses that others recorded, and what is taken back.

extension ActOffice {
  /// What others recorded of uses in which this member takes part, and it has not answered.
  package var openUses: [UseStanding] { view.openUses(of: view.member.party) }

  func preview(_ order: AdoptionOrder.Answer) throws(RegistryError) -> ActPreview {
    let uses = view.register.adoptions
    let id = try identifyAdoption(order.adoption, among: uses.map(\.id))
    guard let use = uses.first(where: { $0.id == id }) else { throw .notFound(order.adoption, near: [], .adoption) }
    guard id.member != view.member else { throw .ownUse(id) }
    let standing = view.register.standing(of: use)
    guard let voice = standing.voice(of: view.member.party) else {
      throw .notOurUse(id, view.name(of: view.member.party))
    }
    if case .confirms = voice, order.stance == .confirms { throw .answeredAlready(id) }
    if order.stance == .contests, order.note?.collapsed.isEmpty ?? true { throw .reasonMissing(id) }
    var adoption = use.adoption
    adoption.stance = order.stance
    var record = AdoptionRecord(try answerSlug(to: use), adoption)
    record.answers = [use.leaf.id]
    record.note = order.note?.collapsed
    record.dataClass = view.adoptions[id]?.dataClass
    return try preview(of: [.adoption(record)], warnings: [])
  }

  /// An earlier answer to the same use is revised; a first one gets a name of its own.
  private func answerSlug(to use: RecordedAdoption) throws(RegistryError) -> Slug {
    let earlier = view.adoptions.first { id, record in
      id.member == view.member && record.adoption.stance != nil && record.adoption.taker == use.adoption.taker
        && view.register.current(.application, record.adoption.application) == use.adoption.application
    }
    if let earlier { return earlier.key.slug }
    let name = [use.adoption.application.slug.description, view.shortName(of: use.adoption.taker), "jawaban"]
    return try shortNames.unused(.adoption, name)
  }

  /// What taking back one of the member's own records would record: a use, an answer to one, or a notice.
  package func preview(withdrawing kind: SubjectKind, _ words: String) throws(RegistryError) -> ActPreview {
    let pending: PendingRecord
    switch kind {
    case .adoption: pending = .adoption(try ownAdoption(words))
    default: pending = try ownNotice(words)
    }
    let payload = try pending.payload()
    let position = try size()
    var composer = try EntryComposer(
      origin: node.settings.origin, from: position, register: node.register, outside: node.outside)
    let entry = try composer.compose(Draft(pending.subject, .withdraw)).entry
    var item = ActPreview.Item(
      record: pending.record(payload), entry: entry, path: pending.path, replaced: payload)
    item.isWithdrawal = true
    return ActPreview(items: [item], changes: [], warnings: [], coverage: nil, position: position)
  }
}

extension RegisterView {
  /// Uses in which a party takes part, that others recorded and it has not answered; those that are over are left out.
  package func openUses(of party: PartyID) -> [UseStanding] {
    let uses = uses(on: today).filter { $0.adoption.giver == party || $0.adoption.taker == party }
    return register.standings(of: uses).filter { $0.voice(of: party)?.isOpen ?? false }
  }
}

extension RegistryError {
  fileprivate static func ownUse(_ id: RecordID) -> RegistryError {
    RegistryError(
      .badInput,
      id: "Pemakaian \(id) dicatat simpul ini sendiri dan tidak perlu dikonfirmasi. Bila salah: mitrakota adoption "
        + "withdraw \(id.slug)",
      en: "The use \(id) was recorded by this node itself and needs no confirmation. If it is wrong: mitrakota "
        + "adoption withdraw \(id.slug)")
  }

  fileprivate static func notOurUse(_ id: RecordID, _ name: String) -> RegistryError {
    RegistryError(
      .keyOrPermission,
      id: "\(name) bukan pemberi atau penerima pada \(id), jadi tidak dapat menjawabnya dengan kunci ini.",
      en: "\(name) is neither giver nor taker of \(id), so it cannot be answered with this key.")
  }

  fileprivate static func answeredAlready(_ id: RecordID) -> RegistryError {
    RegistryError(
      .badInput, id: "Pemakaian \(id) sudah dikonfirmasi; tidak ada yang ditambahkan.",
      en: "The use \(id) is confirmed already; nothing was added.")
  }

  fileprivate static func reasonMissing(_ id: RecordID) -> RegistryError {
    RegistryError(
      .badInput, id: "Sebutkan mengapa \(id) tidak benar: --note \"…\"",
      en: "Say why \(id) is not right: --note \"…\"")
  }
}
