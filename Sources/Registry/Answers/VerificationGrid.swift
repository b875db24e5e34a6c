package import Catalog
package import Exchange

extension VerificationReport {
  /// One row for each log that was read.
  package func grid(on day: CalendarDay, realm: Origin.Realm, _ wording: Wording) -> Grid {
    let language = wording.language
    let columns: [Grid.Column] = [
      .init("log", "Log", isFirm: true), .init("entries", language.say("Entri", "Entries"), isFirm: true),
      .init("payloads", language.say("Isi", "Payloads"), isFirm: true),
      .init("withheld", language.say("Ditahan", "Withheld")), .init("erased", language.say("Dihapus", "Erased")),
      .init("unsigned", language.say("Belum bersegel", "Unsigned")),
      .init("frozen-from", language.say("Dibekukan sejak", "Frozen from")),
    ]
    let rows = logs.map { log in
      Grid.Row(
        [.text(log.origin)]
          + [log.entries, log.payloads, log.withheld, log.erased, log.unsigned].map(Grid.Cell.number)
          + [log.frozenAt.map { .number($0) } ?? .empty])
    }
    return Grid(
      language.say("Pemeriksaan register", "Check of the register"), on: day, columns: columns,
      sections: rows.isEmpty
        ? [] : [Grid.Section(realm == .official ? .official : .publicSources, rows: rows)])
  }
}
