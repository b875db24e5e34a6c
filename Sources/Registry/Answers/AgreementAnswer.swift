package import Catalog
package import Sync

/// The answer about one agreement on one legal day: what is recorded, and what follows from it.
package struct AgreementAnswer: Sendable {
  package let id: RecordID
  /// The printed title, or the short name where no record describes the text.
  package let title: String
  package let record: InstrumentRecord?
  package let dataClass: DataClass
  /// On the day asked for, and on today's where that is another day.
  package let statuses: DatedStatus
  package let relatives: Relatives
  package let adoptions: [RecordedAdoption]
  /// Every act about it that is known, in the order of author and index.
  package let history: [HistoryLine]
  package let sources: [Source]
  package let state: RegisterState

  /// On the day asked for.
  package var status: InstrumentStatus { statuses.asked }

  /// One act with what its payload adds.
  package struct HistoryLine: Sendable {
    package let leaf: Leaf
    /// Nil where the payload was erased or withheld.
    package let record: ActRecord?
  }
}

extension RegisterView {
  /// Answers about the agreement that `text` names: a short name, any party's number, or the beginning of either.
  package func agreement(
    _ text: String, on day: CalendarDay? = nil, known: Knowledge = .now
  ) throws(RegistryError) -> AgreementAnswer {
    agreement(try identifyAgreement(text), on: day, known: known)
  }

  /// The one agreement that `text` names.
  package func identifyAgreement(_ text: String) throws(RegistryError) -> RecordID {
    let identification = memory.agreements {
      Identification(
        register.instruments.map { id in
          Identification.Candidate(id, names: headings[id].map { [$0.title] + $0.numbers.map(\.text) } ?? [])
        })
    }
    return try identification(text, what: .agreement)
  }

  /// Answers about the agreement `id`; one that no entry names has no record on any day.
  package func agreement(_ id: RecordID, on day: CalendarDay? = nil, known: Knowledge = .now) -> AgreementAnswer {
    let then = register.known(at: known)
    let statuses = then.statuses(of: id, on: day ?? today, today: today)
    let record = instruments[id]
    let history = then.acts(of: id).map { AgreementAnswer.HistoryLine(leaf: $0, record: acts[$0.id]) }
    var sources = record?.sources ?? []
    for source in history.flatMap({ $0.record?.sources ?? [] }) where !sources.contains(source) {
      sources.append(source)
    }
    return AgreementAnswer(
      id: id, title: record?.title ?? id.slug.description, record: record,
      dataClass: dataClass(ofInstrument: id),
      statuses: statuses, relatives: then.relations(of: id),
      adoptions: then.adoptions(under: id), history: history,
      sources: sources, state: state)
  }
}
