import Catalog
import Exchange

/// A part of an act that a correction can take away, because it is not known after all.
package enum ActPart: String, Hashable, Sendable, CaseIterable {
  case date, due, decision, topic, counterpart, text, method, condition
  case firstDay = "first-day"
  case duration, renewal
  case noticeDays = "notice-days"
  case regime, signatures
}

extension ActOffice {
  /// What a correction (ralat) of one of the member's own acts would record: all its values, with the ordered ones
  /// in place.
  ///
  /// - Parameters:
  ///   - entry: The short name of the act, or at least six digits of the entry's hash.
  ///   - removed: What is not known after all.
  package func preview(
    correcting entry: String, _ order: ActOrder, removing removed: Set<ActPart> = []
  ) throws(RegistryError) -> ActPreview {
    let line = try ownLine(entry)
    let standing = Standing(line.act.instrument, in: view)
    var act = line.act
    act.verb = .correct
    try change(&act, by: order)
    remove(removed, from: &act)
    var unchanged = line.act
    unchanged.verb = .correct
    guard act != unchanged || !order.describesOnly.isEmpty else { throw .nothingToCorrect(entry) }
    try Decisions.check(act.decision, of: line.act.verb)
    var record = try record(act, naming: [line.leaf.id], order, try mender(order))
    if let earlier = view.acts[line.newest.id] { record.carryOver(earlier) }
    return try preview(of: [.act(record)], warnings: warnings(about: act, standing))
  }

  /// What striking one of the member's own acts, or a whole instrument that it opened, would record.
  package func preview(striking entry: String?, _ order: ActOrder) throws(RegistryError) -> ActPreview {
    let line = try entry.map { entry throws(RegistryError) in try ownLine(entry) }
    let instrument: RecordID
    if let line { instrument = line.act.instrument } else { instrument = try view.identifyAgreement(order.agreement) }
    if line == nil, instrument.member != view.member {
      throw .notTheOpener(instrument, of: view.name(of: instrument.member.party))
    }
    var act = Act(.strike, instrument)
    act.date = order.date
    let targets = [line?.leaf.id].compactMap(\.self)
    let struck = view.register.acts(of: instrument).contains { leaf in
      leaf.author == view.member && leaf.act?.verb == .strike && leaf.references == targets
    }
    guard !struck else { throw .struckAlready(entry ?? instrument.description) }
    let record = try record(act, naming: targets, order, try mender(order))
    return try preview(of: [.act(record)], warnings: [])
  }

  private func mender(_ order: ActOrder) throws(RegistryError) -> Speaker {
    try Speaker(.correct, Voice(sources: order.voice.sources), participants: [], in: view)
  }

  private func change(_ act: inout Act, by order: ActOrder) throws(RegistryError) {
    if let words = order.voice.onBehalfOf { act.party = try view.identifyParty(words) }
    act.date = order.date ?? act.date
    act.due = order.due ?? act.due
    act.decision = order.decision ?? act.decision
    act.topic = order.topic ?? act.topic
    if let words = order.counterpart { act.counterpart = try view.identifyParty(words) }
    if let words = order.text { act.text = try textHash(words) }
    act.method = order.method ?? act.method
    if let relation = order.relation {
      act.relation = Relation(relation.kind, try view.identifyAgreement(relation.other))
    }
    if !order.terms.isEmpty { act.terms = try terms(order.terms, over: act.terms) }
    for order in order.signatures {
      let claims = try signatures([order], of: act.terms?.parties ?? [])
      for claim in claims {
        if let index = act.signatures.firstIndex(where: { $0.party == claim.party }) {
          act.signatures[index] = claim
        } else {
          act.signatures.append(claim)
        }
      }
    }
  }

  private func remove(_ parts: Set<ActPart>, from act: inout Act) {
    for part in parts {
      switch part {
      case .date: act.date = nil
      case .due: act.due = nil
      case .decision: act.decision = nil
      case .topic: act.topic = nil
      case .counterpart: act.counterpart = nil
      case .text: act.text = nil
      case .method: act.method = nil
      case .condition: act.terms?.condition = nil
      case .firstDay: act.terms?.firstDay = nil
      case .duration: act.terms?.duration = .unknown
      case .renewal: act.terms?.renewal = .unknown
      case .noticeDays: act.terms?.noticeDays = nil
      case .regime: act.terms?.regime = nil
      case .signatures: act.signatures = []
      }
    }
  }
}

extension ActRecord {
  /// Keeps of the record that is corrected what the correction does not say anew.
  fileprivate mutating func carryOver(_ earlier: ActRecord) {
    wording = wording ?? earlier.wording
    place = place ?? earlier.place
    note = note ?? earlier.note
    if signatories.isEmpty { signatories = earlier.signatories }
    documents = earlier.documents + documents.filter { !earlier.documents.contains($0) }
    sources = earlier.sources + sources.filter { !earlier.sources.contains($0) }
    keeper = keeper ?? earlier.keeper
  }
}

extension ActOrder {
  /// What describes the act without being one of its values.
  fileprivate var describesOnly: [String] { [wording, place, note].compactMap(\.self) + documents }
}

extension RegistryError {
  fileprivate static func nothingToCorrect(_ entry: String) -> RegistryError {
    RegistryError(
      .badInput, id: "Tidak ada yang berubah pada '\(entry)'. Sebutkan nilai yang benar, misalnya --date 27-12-2017.",
      en: "Nothing changes in '\(entry)'. Name the right value, such as --date 27-12-2017.")
  }

  fileprivate static func struckAlready(_ what: String) -> RegistryError {
    RegistryError(
      .badInput, id: "'\(what)' sudah dicoret; tidak ada yang ditambahkan.",
      en: "'\(what)' is struck already; nothing was added.")
  }

  fileprivate static func notTheOpener(_ instrument: RecordID, of member: String) -> RegistryError {
    RegistryError(
      .badInput,
      id: "Naskah \(instrument) dibuka oleh \(member); hanya pembukanya yang dapat mencoret seluruhnya. Yang dicatat "
        + "simpul ini dapat dicoret satu per satu: mitrakota agreement strike \(instrument) ENTRI",
      en: "The instrument \(instrument) was opened by \(member), and only its opener can strike all of it. What this "
        + "node recorded can be struck one by one: mitrakota agreement strike \(instrument) ENTRY")
  }
}
