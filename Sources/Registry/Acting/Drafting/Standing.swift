import Catalog

/// What stands of one instrument before an act about it is drafted.
struct Standing {
  let instrument: RecordID
  /// On the node's today.
  let status: InstrumentStatus
  let reading: ActReading
  /// Those of the text that was adopted last, else of the record or the opening.
  let terms: Terms?
  /// The text that was adopted last, where its hash is recorded.
  let text: LeafID?

  init(_ instrument: RecordID, in view: RegisterView) {
    self.instrument = instrument
    status = view.register.status(of: instrument, on: view.today)
    let reading = ActReading(view.register.acts(of: instrument), of: instrument)
    self.reading = reading
    func last(_ verbs: [ActVerb]) -> Act? {
      reading.lines.filter { verbs.contains($0.act.verb) }
        .max { ($0.newest.recordedAt, $0.newest.id) < ($1.newest.recordedAt, $1.newest.id) }?.act
    }
    let adopted = last([.adopt])
    terms = adopted?.terms ?? status.terms ?? last([.recordLegacy])?.terms ?? last([.open])?.terms
    text = adopted?.text ?? status.text
  }

  var participants: [Participant] { terms?.participants ?? [] }
}

extension ActVerb {
  /// Whether the act is over the text that stands, where no other is named.
  var isOverText: Bool { [.adopt, .initial, .sign, .declineSignature, .witness, .deposit, .register].contains(self) }
}
