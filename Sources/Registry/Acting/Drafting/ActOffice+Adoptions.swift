import Catalog
import Exchange

extension ActOffice {
  /// What an order about the use of an application would record: a first or new revision of its adoption.
  package func preview(_ order: AdoptionOrder) throws(RegistryError) -> ActPreview {
    switch order {
    case .new(let use): try preview(use)
    case .handOver(let handover): try preview(handover)
    case .retire(let retirement): try preview(retirement)
    case .answer(let answer): try preview(answer)
    }
  }

  private func preview(_ order: AdoptionOrder.NewUse) throws(RegistryError) -> ActPreview {
    let application = try view.application(order.application)
    let speaker = try Speaker(.acknowledge, order.voice, participants: [], in: view)
    let taker = speaker.party ?? view.member.party
    guard taker.region != nil || order.voice.onBehalfOf != nil else { throw .whoTakes(view.name(of: taker)) }
    let giver =
      try order.giver.map { words throws(RegistryError) in try view.identifyParty(words) } ?? application.card.owner
    var adoption = Adoption(application: application.id, giver: giver, taker: taker, since: order.since)
    adoption.instrument = try order.agreement.map { words throws(RegistryError) in try view.identifyAgreement(words) }
    let twin = view.register.adoptions.first { recorded in
      recorded.id.member == view.member && recorded.adoption.application == adoption.application
        && recorded.adoption.taker == taker && recorded.adoption.until == nil
    }
    if let twin, !order.isRepeated { throw .usedAlready(twin.id) }
    let name = [application.id.slug.description, "di", view.shortName(of: taker)]
    var record = AdoptionRecord(try slug(order.slug, name), adoption)
    record.mode = order.mode
    record.release = order.release?.collapsed
    record.scope = order.scope?.collapsed
    if let office = order.office, let role = try? Slug("teknis") {
      record.contacts = [Contact(role, party: taker, office: office.collapsed)]
    }
    record.sources = speaker.sources
    record.keeper = order.keeper
    let isInvented = [giver, taker].contains { $0.region?.isInvented ?? false }
    record.dataClass = isInvented && view.profiles[view.member]?.dataClass != .invented ? .invented : nil
    let warning = adoption.instrument == nil && application.card.licence == nil
    return try preview(
      of: [.adoption(record)],
      warnings: warning
        ? [
          Bilingual(
            id: "Tanpa naskah yang melandasi: sebutkan dengan --agreement bila ada.",
            en: "No agreement covers it: name one with --agreement if there is one.")
        ] : [])
  }

  /// The short name that was asked for, or else one made of `parts`.
  private func slug(_ wanted: Slug?, _ parts: [String]) throws(RegistryError) -> Slug {
    guard let wanted else { return try shortNames.unused(.adoption, parts) }
    guard try !shortNames.isTaken(Subject(.adoption, wanted)) else { throw .adoptionTaken(wanted) }
    return wanted
  }

  private func preview(_ order: AdoptionOrder.Handover) throws(RegistryError) -> ActPreview {
    var record = try ownAdoption(order.adoption)
    let before = record
    var handover = record.handover ?? AdoptionRecord.Handover()
    handover.number = order.number?.collapsed ?? handover.number
    handover.date = order.date ?? handover.date
    if let file = order.file { handover.sha256 = try PaperFile(file).sha256 }
    record.handover = handover
    record.release = order.release?.collapsed ?? record.release
    return try revision(of: before, to: record, order.sources)
  }

  private func preview(_ order: AdoptionOrder.Retirement) throws(RegistryError) -> ActPreview {
    let before = try ownAdoption(order.adoption)
    var record = before
    record.adoption.until = order.until
    return try revision(of: before, to: record, order.sources)
  }

  private func revision(
    of before: AdoptionRecord, to record: AdoptionRecord, _ sources: [String]
  ) throws(RegistryError) -> ActPreview {
    guard record != before else { throw .sameUse(before.slug) }
    var record = record
    for text in sources {
      let source = try SourceWords(text).source
      if !record.sources.contains(source) { record.sources.append(source) }
    }
    return try preview(of: [.adoption(record)], warnings: [])
  }

  /// A use that the member itself recorded, by its short name.
  func ownAdoption(_ words: String) throws(RegistryError) -> AdoptionRecord {
    let id = try identifyAdoption(words, among: view.adoptions.keys)
    guard id.member == view.member else { throw .anotherMembersUse(id, view.name(of: id.member.party)) }
    guard let record = view.adoptions[id] else { throw .notFound(words, near: [], .adoption) }
    return record
  }
}

extension ActOffice {
  /// The one use that words name; the member's own where several bear the name.
  func identifyAdoption(_ words: String, among ids: [RecordID]) throws(RegistryError) -> RecordID {
    let own = try? RecordID("\(view.member)/\(words)")
    if let own, ids.contains(own) { return own }
    return try Identification(ids.map { Identification.Candidate($0, names: []) })(words, what: .adoption)
  }
}

extension Identification.What {
  static let adoption = Identification.What(
    indonesian: "pemakaian aplikasi", english: "use of an application", list: "apps")
}

extension RegistryError {
  fileprivate static func whoTakes(_ own: String) -> RegistryError {
    RegistryError(
      .badInput,
      id: "Simpul ini milik \(own). Sebutkan kota yang memakai aplikasi dan sumbernya: --on-behalf-of 74.72 --source …",
      en: "This node is that of \(own). Name the city that uses the application, and the source: --on-behalf-of 74.72 "
        + "--source …")
  }

  fileprivate static func usedAlready(_ id: RecordID) -> RegistryError {
    RegistryError(
      .badInput,
      id: "Sudah dicatat sebagai \(id); tidak ada yang ditambahkan. Bila memang pemakaian lain, tambahkan --again.",
      en: "Recorded already as \(id); nothing was added. If it is another use, add --again.")
  }

  fileprivate static func adoptionTaken(_ slug: Slug) -> RegistryError {
    RegistryError(
      .badInput, id: "Nama pendek '\(slug)' sudah dipakai. Pilih yang lain dengan --slug.",
      en: "The short name '\(slug)' is taken. Choose another with --slug.")
  }

  fileprivate static func sameUse(_ slug: Slug) -> RegistryError {
    RegistryError(
      .badInput, id: "Tidak ada yang berubah pada '\(slug)'; tidak ada yang dicatat.",
      en: "Nothing changes in '\(slug)'; nothing was recorded.")
  }

  fileprivate static func anotherMembersUse(_ id: RecordID, _ name: String) -> RegistryError {
    RegistryError(
      .keyOrPermission, id: "Pemakaian \(id) dicatat oleh \(name); hanya pencatatnya yang dapat memperbaruinya.",
      en: "The use \(id) was recorded by \(name), and only its recorder can revise it.")
  }
}
