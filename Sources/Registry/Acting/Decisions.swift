package import Catalog

/// The codes by which acts say what was decided, and how people say them.
package enum Decisions {
  /// The codes that a verb knows, in the order in which they are listed; empty: the verb has no decision.
  package static func known(_ verb: ActVerb) -> [(code: String, name: Bilingual)] {
    switch verb {
    case .answer: answers
    case .approval: approvals
    case .end: reasons
    case .evaluate: evaluations
    case .obligation: duties
    case .suspend, .resume: [byText]
    default: []
    }
  }

  /// How people say a code; one that is not known is shown as it was recorded.
  package static func name(_ code: Slug, of verb: ActVerb) -> Bilingual {
    known(verb).first { $0.code == code.description }?.name
      ?? Bilingual(id: code.description, en: code.description)
  }

  /// Refuses a code that the verb does not know, with the list of those it does.
  static func check(_ code: Slug?, of verb: ActVerb) throws(RegistryError) {
    let known = known(verb)
    if verb == .suspend || verb == .resume || known.isEmpty, code == nil { return }
    guard let code, known.contains(where: { $0.code == code.description }) else {
      throw unknown(code, verb, known)
    }
  }

  private static let answers = [
    ("accept", Bilingual(id: "diterima", en: "accepted")), ("decline", Bilingual(id: "ditolak", en: "declined")),
    ("counter", Bilingual(id: "ditawar balik", en: "countered")),
  ]
  private static let approvals = [
    ("not-required", Bilingual(id: "tidak diperlukan", en: "not required")),
    ("requested", Bilingual(id: "diminta", en: "requested")),
    ("granted", Bilingual(id: "diberikan", en: "granted")), ("refused", Bilingual(id: "ditolak", en: "refused")),
  ]
  private static let reasons = EndReason.recordable.map { reason in
    (reason.rawValue, Bilingual(id: Wording(.id).name(reason), en: Wording(.en).name(reason)))
  }
  private static let evaluations = [
    ("continue", Bilingual(id: "dilanjutkan", en: "continue")), ("widen", Bilingual(id: "diperluas", en: "widen")),
    ("stop", Bilingual(id: "dihentikan", en: "stop")),
  ]
  private static let duties = [
    ("recorded", Bilingual(id: "dicatat", en: "recorded")), ("reported", Bilingual(id: "dilaporkan", en: "reported")),
    ("accepted", Bilingual(id: "diterima", en: "accepted")), ("rejected", Bilingual(id: "ditolak", en: "rejected")),
    ("waived", Bilingual(id: "dibebaskan", en: "waived")),
    ("rescheduled", Bilingual(id: "dijadwalkan ulang", en: "rescheduled")),
  ]
  private static let byText = (
    "by-text", Bilingual(id: "satu pihak saja, sebagaimana diatur naskah", en: "by one party, as the text allows")
  )

  private static func unknown(
    _ code: Slug?, _ verb: ActVerb, _ known: [(code: String, name: Bilingual)]
  ) -> RegistryError {
    guard !known.isEmpty else {
      return RegistryError(
        .badInput, id: "Tindakan '\(verb)' tidak memuat keputusan. Hapus '\(code?.description ?? "")'.",
        en: "The act '\(verb)' carries no decision. Leave out '\(code?.description ?? "")'.")
    }
    let (id, en) = (
      known.map { "  \($0.code)  \($0.name.id)" }.joined(separator: "\n"),
      known.map { "  \($0.code)  \($0.name.en)" }.joined(separator: "\n")
    )
    guard let code else {
      return RegistryError(
        .badInput, id: "Tindakan '\(verb)' memerlukan salah satu dari:\n\(id)",
        en: "The act '\(verb)' needs one of:\n\(en)")
    }
    return RegistryError(
      .badInput, id: "'\(code)' tidak dikenal untuk '\(verb)'. Pakai salah satu dari:\n\(id)",
      en: "'\(code)' is not known for '\(verb)'. Use one of:\n\(en)")
  }
}

extension EndReason {
  /// The reasons that an act of ending may give; the term's end and a replacement need no act.
  package static let recordable: [EndReason] = [
    .agreed, .purposeAchieved, .rulesChanged, .objectLost, .periodOver, .breach, .notice, .replaced,
  ]
}
