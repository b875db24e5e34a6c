package import Catalog
package import Exchange

/// The whole history of one agreement.
package struct HistoryAnswer: Sendable {
  package let id: RecordID
  package let title: String
  package let dataClass: DataClass
  package let day: CalendarDay
  package let acts: [RecordedAct]
}

extension RegisterView {
  /// The history of the agreement that `text` names.
  package func history(of text: String) throws(RegistryError) -> HistoryAnswer {
    let id = try identifyAgreement(text)
    return HistoryAnswer(
      id: id, title: title(of: id), dataClass: dataClass(ofInstrument: id), day: today, acts: recordedActs(of: id))
  }
}

extension HistoryAnswer {
  /// The history as columns and rows, in the order of recording.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let columns: [Grid.Column] = [
      .init("recorded-at", language.say("Dicatat", "Recorded"), isFirm: true),
      .init("act", language.say("Tindakan", "Act")), .init("party", language.say("Pihak", "Party")),
      .init("date", language.say("Tanggal", "Date"), isFirm: true),
      .init("days-late", language.say("Hari", "Days"), isFirm: true),
      .init("state", language.say("Keadaan", "State"), fromWidth: 100),
      .init("recorded-by", language.say("Pencatat", "Recorded by")),
      .init("evidence", language.say("Bukti", "Evidence")),
      .init("entry", language.say("Entri", "Entry"), fromWidth: 180),
    ]
    let rows = acts.map { line in
      ClassedRow(
        dataClass: dataClass, member: line.leaf.author,
        row: Grid.Row([
          .instant(line.leaf.recordedAt), .code(line.code, wording.words(line)),
          line.act?.party.map { .party($0, wording.party($0)) } ?? .empty, line.act?.date.map { .date($0) } ?? .empty,
          line.daysLate.map { .number($0) } ?? .empty, .code(line.state.rawValue, wording.name(line.state)),
          .code(line.leaf.author.description, line.leaf.author.description),
          .list(line.evidence.map { Grid.Named($0, $0) }), .text(line.leaf.id.description),
        ]))
    }
    return Grid(
      language.say("Riwayat \(title)", "History of \(title)"), on: day, columns: columns,
      sections: view.sections(rows, in: language),
      notes: [
        language.say(
          "Hari: antara tanggal tindakan dan pencatatannya.", "Days: from the date of an act to its recording.")
      ])
  }
}

extension RecordedAct {
  fileprivate var code: String { act?.verb.rawValue ?? (leaf.statement == .withdraw ? "withdraw-record" : "record") }
}

extension Wording {
  /// What an entry does, as a noun; what no more counts is marked in words.
  fileprivate func words(_ line: RecordedAct) -> String {
    guard let act = line.act else { return words(change: line.leaf).capitalizedFirst }
    let name = self.name(act.verb)
    return line.state == .stands ? name : "\(name) (\(self.name(line.state)))"
  }

  /// Whether an entry still counts: "dicoret".
  package func name(_ state: RecordedAct.State) -> String {
    switch state {
    case .stands: language.say("berlaku", "stands")
    case .corrected: language.say("diralat", "corrected")
    case .struck: language.say("dicoret", "struck")
    case .disputed: language.say("diperselisihkan", "disputed")
    }
  }
}
