package import Catalog

extension RegisterView {
  /// The whole months for which a framework has been in force and nothing carries it out.
  ///
  /// Nil for what is no framework, is not in force, or has ever been carried out.
  package func monthsAsleep(_ status: InstrumentStatus) -> Int? {
    guard status.phase == .inForce, let entry = status.entry, let kind = status.terms?.kind,
      kind == .kb || kind == .mou, !isCarriedOut(status.instrument, on: status.day)
    else { return nil }
    return entry.months(to: status.day)
  }

  private func isCarriedOut(_ instrument: RecordID, on day: CalendarDay) -> Bool {
    register.relations(of: instrument).incoming.contains { kin in
      guard kin.kind == .carriesOut else { return false }
      let other = status(of: kin.other, on: day)
      return other.entry.map { $0 <= day } ?? [.inForce, .suspended, .ended].contains(other.phase)
    }
  }

  /// From the board where the instrument is on it, which knows it already.
  func status(of instrument: RecordID, on day: CalendarDay) -> InstrumentStatus {
    board(on: day)[instrument]?.status ?? register.status(of: instrument, on: day)
  }
}

extension CalendarDay {
  /// Whole months from this day to a later one.
  func months(to later: CalendarDay) -> Int {
    let months = (later.year - year) * 12 + later.month - month
    return adding(months: months) <= later ? months : months - 1
  }
}
