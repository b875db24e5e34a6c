package import Catalog

/// Which signatures to list.
package struct SignatureFilter: Hashable, Sendable {
  /// Only those that are awaited.
  package var isPending = false
  /// Only those of this party.
  package var party: PartyID?

  package init() {}
}

/// The signatures of parties on one legal day, made and awaited; what is awaited longest stands first.
package struct SignatureList: Sendable {
  package let day: CalendarDay
  package let filter: SignatureFilter
  package let rows: [Row]
  /// Agreements of which nobody has recorded whether they were signed, so that nothing is known to be awaited.
  package let unknown: [RecordID]

  /// One party's signature on one text.
  package struct Row: Sendable {
    package let id: RecordID
    package let title: String
    package let dataClass: DataClass
    package let party: PartyStatus
    package let state: State
    /// How many of the parties that must sign have signed.
    package let signed: Int
    package let required: Int
    /// The day on which all are to sign, where one is planned.
    package let planned: LegalDate?
  }

  /// Whether the party has signed.
  package enum State: Hashable, Sendable {
    case signed
    /// Waited for since a day, where it is known.
    case awaited(since: CalendarDay?)
    /// Signed on a day that is not known, or whose date is in dispute.
    case dateUnknown

    /// Stable name for programs.
    package var code: String {
      switch self {
      case .signed: "signed"
      case .awaited: "awaited"
      case .dateUnknown: "date-unknown"
      }
    }

    package var isAwaited: Bool { if case .awaited = self { true } else { false } }
  }
}

extension RegisterView {
  /// Lists the signatures of parties that must sign.
  package func signatures(_ filter: SignatureFilter = SignatureFilter(), on day: CalendarDay? = nil) -> SignatureList {
    let board = board(on: day)
    let lines = filter.party.map(board.lines(of:)) ?? board.lines
    let rows = lines.flatMap { signatures(of: $0, filter) }
    let unknown = lines.filter { $0.status.phase == .unknown && $0.status.missing.contains(.whetherSigned) }.map(\.id)
    return SignatureList(
      day: board.day, filter: filter, rows: rows.sorted { $0.rank(on: board.day) < $1.rank(on: board.day) },
      unknown: unknown)
  }

  private func signatures(of line: StatusBoard.Line, _ filter: SignatureFilter) -> [SignatureList.Row] {
    let status = line.status
    let isOpen = status.phase == .awaitingSignatures || status.phase == .partlySigned
    let since = isOpen ? waitingSince(status) : nil
    return status.parties.compactMap { party -> SignatureList.Row? in
      guard party.role == .pihak, filter.party ?? party.party == party.party else { return nil }
      let state: SignatureList.State
      if party.hasSigned {
        state = party.counted?.exact == nil ? .dateUnknown : .signed
      } else if isOpen {
        state = .awaited(since: since)
      } else {
        return nil
      }
      guard !filter.isPending || state.isAwaited else { return nil }
      return SignatureList.Row(
        id: line.id, title: line.title, dataClass: line.dataClass, party: party, state: state,
        signed: status.signed, required: status.required, planned: status.plannedSigning)
    }
  }

  /// The day on which the text was agreed, from which on signatures are waited for.
  private func waitingSince(_ status: InstrumentStatus) -> CalendarDay? {
    let waiting: Set<Phase> = [.awaitingSignatures, .partlySigned]
    let past = timeline(of: status.instrument).filter { $0.from <= status.day }
    return past.reversed().prefix { waiting.contains($0.phase) }.last?.from
  }
}

extension InstrumentStatus {
  /// The day for which a signing is planned.
  var plannedSigning: LegalDate? {
    flags.lazy.compactMap { flag in
      switch flag {
      case .plannedSigning(let date), .plannedSigningPassed(let date): date
      default: nil
      }
    }.first
  }
}

extension SignatureList.Row {
  /// Awaited ones first, those that wait longest at the top; then by agreement.
  fileprivate func rank(on day: CalendarDay) -> (Int, RecordID, PartyID) {
    switch state {
    case .awaited(let since): ((since ?? day).number - (1 << 40), id, party.party)
    default: (0, id, party.party)
    }
  }
}
