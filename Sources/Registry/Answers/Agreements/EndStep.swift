package import Catalog

/// What is to be done about the end of an agreement, and by whom: a hint that follows from its record.
package struct EndStep: Hashable, Sendable {
  package let action: Action
  /// Whose turn it is; none where nobody needs to act.
  package let parties: [PartyID]

  /// What is to be done.
  package enum Action: Hashable, Sendable {
    /// Nothing is recorded: extend it, or let it end.
    case decide
    /// The text says that it is not renewed: make a new one, or let it end.
    case replace
    /// An extension is agreed on or signed by some.
    case signExtension(RecordID)
    /// An extension is signed by all and will be in force.
    case awaitExtension(RecordID)
    /// An end is announced.
    case none
    /// It renews itself unless somebody gives notice.
    case renewsItself

    /// Stable name for programs.
    package var code: String {
      switch self {
      case .decide: "decide"
      case .replace: "replace"
      case .signExtension: "sign-extension"
      case .awaitExtension: "await-extension"
      case .none: "none"
      case .renewsItself: "renews-itself"
      }
    }
  }
}

extension RegisterView {
  /// What is to be done before the last day of an agreement that is in force.
  package func endStep(_ status: InstrumentStatus) -> EndStep {
    let parties = status.parties.filter { $0.role == .pihak }.map(\.party)
    if status.flags.contains(where: { if case .endingAnnounced = $0 { true } else { false } }) {
      return EndStep(action: .none, parties: [])
    }
    if let step = extensionStep(status) { return step }
    return switch status.terms?.renewal {
    case .automatic: EndStep(action: .renewsItself, parties: [])
    case .some(.none): EndStep(action: .replace, parties: parties)
    case .byAgreement, .unknown, nil: EndStep(action: .decide, parties: parties)
    }
  }

  /// An extension on its way into force.
  private func extensionStep(_ status: InstrumentStatus) -> EndStep? {
    for kin in register.relations(of: status.instrument).incoming where kin.kind == .extends {
      let other = self.status(of: kin.other, on: status.day)
      let parties = other.parties.filter { $0.role == .pihak }
      switch other.phase {
      case .discussion, .textAgreed, .awaitingApproval, .awaitingSignatures, .partlySigned:
        let unsigned = parties.filter { !$0.hasSigned }.map(\.party)
        return EndStep(action: .signExtension(kin.other), parties: unsigned.isEmpty ? parties.map(\.party) : unsigned)
      case .signed: return EndStep(action: .awaitExtension(kin.other), parties: [])
      default: continue
      }
    }
    return nil
  }
}

extension Wording {
  /// What is to be done, as an imperative: "putuskan: perpanjang atau biarkan berakhir".
  package func words(_ action: EndStep.Action, _ names: BriefNames) -> String {
    switch action {
    case .decide: language.say("putuskan: perpanjang atau biarkan berakhir", "decide: extend it or let it end")
    case .replace:
      language.say("putuskan: naskah baru atau biarkan berakhir", "decide: a new text, or let it end")
    case .signExtension(let id):
      language.say("tandatangani perpanjangan \(names[id])", "sign the extension \(names[id])")
    case .awaitExtension(let id):
      language.say("tidak ada; diperpanjang oleh \(names[id])", "nothing; extended by \(names[id])")
    case .none: language.say("tidak ada; pengakhirannya sudah diumumkan", "nothing; its end is announced")
    case .renewsItself:
      language.say("tidak ada; diperpanjang otomatis bila tanpa pemberitahuan", "nothing; renews itself without notice")
    }
  }
}
