import Catalog

extension FieldList {
  /// Everything that an act's record says.
  mutating func add(_ record: ActRecord, in view: RegisterView) {
    let act = record.act
    add("verb", "Tindakan", "Act", wording.name(act.verb))
    add("instrument", "Naskah", "Text", "\(act.instrument)")
    add("party", "Pihak", "Party", act.party.map { party(of: $0, in: view) })
    addDates(act)
    addDecision(act)
    addTopic(act)
    addCounterpart(act)
    add("text", "Teks", "Text hash", act.text.map { "SHA-256 \($0)" })
    add("method", "Cara", "How", act.method.map { wording.name($0) })
    add("relates", "Hubungan", "Relation", act.relation.map { "\(wording.name($0.kind)) \($0.target)" })
    add("reference", "Entri", "Entry", record.targets.map { target($0, in: view) })
    if let terms = act.terms { add(terms) }
    add(
      "signature", "Tanda tangan", "Signature",
      act.signatures.map { claim in
        let date = claim.date.map { wording.date($0) } ?? say("tanggal tidak diketahui", "date not known")
        return "\(wording.party(claim.party)), \(date)"
      })
    add("wording", "Bunyi naskah", "In the text", record.wording)
    add("place", "Tempat", "Place", record.place)
    add(
      "signatory", "Penanda tangan", "Signed by",
      record.signatories.map { "\($0.office)" + ($0.capacity.map { ", \($0)" } ?? "") })
    add("note", "Catatan", "Note", record.note)
    add(documents: record.documents, sources: record.sources, keeper: record.keeper, dataClass: record.dataClass)
  }

  private func party(of party: PartyID, in view: RegisterView) -> String {
    let name = "\(wording.party(party)) (\(party))"
    guard party != view.member.party else { return name }
    return name + say(", dicatat pihak lain", ", recorded by another")
  }

  /// An entry that the act names: what it says, by whom, and the beginning of its hash.
  private func target(_ id: LeafID, in view: RegisterView) -> String {
    let hash = id.description.prefix(12)
    for instrument in view.register.instruments {
      guard let leaf = view.register.acts(of: instrument).first(where: { $0.id == id }), let act = leaf.act else {
        continue
      }
      let words = [wording.name(act.verb), act.party.map { wording.party($0) }, act.date.map { wording.date($0) }]
      return words.compactMap(\.self).joined(separator: " ")
        + say(", dicatat oleh \(leaf.author)", ", recorded by \(leaf.author)") + " (\(hash))"
    }
    return String(hash)
  }

  private func name(of code: Slug, _ verb: ActVerb) -> String {
    let verbs = verb == .correct ? ActVerb.known : [verb]
    for verb in verbs {
      if let known = Decisions.known(verb).first(where: { $0.code == code.description }) {
        return say(known.name.id, known.name.en)
      }
    }
    return code.description
  }

  // What a date means differs with the verb, and so does the word in front of it.
  private mutating func addDates(_ act: Act) {
    switch act.verb {
    case .planSigning: add("date", "Direncanakan", "Planned for", act.date)
    case .end: add("date", "Tidak berlaku sejak", "Not in force from", act.date)
    default: add("date", "Tanggal", "Date", act.date)
    }
    switch act.verb {
    case .offer: add("due", "Dijawab paling lambat", "Reply by", act.due)
    case .mandate: add("due", "Berlaku sampai", "Good until", act.due)
    case .notice, .withdraw: add("due", "Tidak berlaku sejak", "Not in force from", act.due)
    default: add("due", "Batas waktu", "Due", act.due)
    }
  }

  // So do the words for what was decided, about what, and with whom.
  private mutating func addDecision(_ act: Act) {
    let text = act.decision.map { name(of: $0, act.verb) }
    switch act.verb {
    case .answer: add("decision", "Jawaban", "Answer", text)
    case .end: add("decision", "Alasan", "Reason", text)
    case .evaluate: add("decision", "Rekomendasi", "Recommendation", text)
    case .obligation: add("decision", "Kemajuan", "Progress", text)
    case .suspend, .resume: add("decision", "Dasar", "Basis", text)
    default: add("decision", "Keputusan", "Decision", text)
    }
  }

  private mutating func addTopic(_ act: Act) {
    switch act.verb {
    case .report: add("topic", "Periode", "Period", act.topic?.description)
    case .obligation: add("topic", "Kewajiban", "Obligation", act.topic?.description)
    default: add("topic", "Pokok", "About", act.topic?.description)
    }
  }

  private mutating func addCounterpart(_ act: Act) {
    let name = act.counterpart.map { "\(wording.party($0)) (\($0))" }
    switch act.verb {
    case .offer: add("counterpart", "Kepada", "To", name)
    case .obligation: add("counterpart", "Pihak yang berhak", "Owed to", name)
    case .accede: add("counterpart", "Pihak baru", "New party", name)
    default: add("counterpart", "Pihak lain", "Other party", name)
    }
  }

  mutating func add(_ terms: Terms) {
    add("kind", "Jenis", "Kind", wording.name(terms.kind))
    add("cooperation", "Kerja sama", "Cooperation", "\(terms.cooperation)")
    add(
      "participant", "Peserta", "Participant",
      terms.participants.map { "\(wording.party($0.party)) (\($0.party)), \(wording.name($0.role))" })
    add("condition", "Mulai berlaku", "In force once", terms.condition.map { wording.sentence($0) })
    add("firstDay", "Hari pertama", "First day", terms.firstDay.map { wording.date($0) })
    add("duration", "Jangka waktu", "Term", terms.duration == .unknown ? nil : wording.sentence(terms.duration))
    add("renewal", "Perpanjangan", "Renewal", terms.renewal == .unknown ? nil : wording.sentence(terms.renewal))
    add(
      "noticeDays", "Pemberitahuan", "Notice",
      terms.noticeDays.map { say("\(wording.number($0)) hari", "\(wording.number($0)) days") })
    add(
      "relation", "Hubungan", "Relation", terms.relations.map { "\(wording.name($0.kind)) \($0.target)" })
    add("regime", "Rezim", "Regime", terms.regime?.description)
  }
}
