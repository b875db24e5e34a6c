package import Catalog
package import Exchange

extension ChangeList {
  /// The list as columns and rows: what changed, from where to where, by which entries.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let names = view.recordNames
    let columns: [Grid.Column] = [
      .init("recorded", language.say("Dicatat", "Recorded"), isFirm: true),
      .init("kind", language.say("Jenis", "Kind"), isFirm: true, fromWidth: 100),
      .init("id", language.say("Nama pendek", "Short name")),
      .init("before", language.say("Sebelumnya", "Before")), .init("after", language.say("Kini", "Now")),
      .init("what", language.say("Yang dicatat", "What was recorded")),
      .init("by", language.say("Oleh", "By"), fromWidth: 120),
      .init("title", language.say("Judul", "Title"), fromWidth: 140),
    ]
    func phase(_ phase: Phase?) -> Grid.Cell { phase.map { .code($0.rawValue, wording.name($0)) } ?? .empty }
    let rows = rows.map { row in
      ClassedRow(
        dataClass: row.dataClass, member: row.id.member,
        row: Grid.Row(
          [
            row.lastRecorded.map { .day(view.zone.day(at: $0)) } ?? .empty,
            .code(row.kind.rawValue, wording.name(row.kind)), .record(row.id, names[row.id]), phase(row.before),
            phase(row.after), what(row, wording),
            .parties(row.authors.map { Grid.Named($0.party, wording.member($0)) }), .text(row.title),
          ], path: row.path))
    }
    let since = wording.date(view.zone.day(at: self.since))
    return Grid(
      language.say("Perubahan sejak \(since)", "Changes since \(since)"), on: day, columns: columns,
      sections: view.sections(rows, in: language))
  }

  private func what(_ row: Row, _ wording: Wording) -> Grid.Cell {
    guard !row.leaves.isEmpty else {
      return .list([Grid.Named("time", wording.language.say("waktu berlalu", "time has passed"))])
    }
    return .list(row.leaves.map { Grid.Named($0.changeCode, wording.words(change: $0)) })
  }
}

extension ChangeList.Row {
  fileprivate var path: String? {
    switch kind {
    case .instrument: PagePath.agreement(id, .history).description
    case .application: PagePath.application(id).description
    default: nil
    }
  }
}

extension Leaf {
  /// A stable name for what an entry changes.
  fileprivate var changeCode: String {
    switch statement {
    case .act(let act): act.verb.rawValue
    case .record, .adoption: revision == 1 ? "record" : "revise"
    case .withdraw: "withdraw-record"
    case .erase: "erase"
    case .evidence: "evidence"
    }
  }
}

extension Wording {
  /// What an entry changes, in a few words: "Tanda tangan Kota B 27 Desember 2017".
  package func words(change leaf: Leaf) -> String {
    let kind = name(leaf.subject.kind)
    return switch leaf.statement {
    case .act(let act):
      [name(act.verb), act.party.map { party($0) }, act.date.map { date($0) }].compactMap(\.self)
        .joined(separator: " ")
    case .record, .adoption:
      leaf.revision == 1
        ? language.say("catatan \(kind) baru", "\(kind) recorded")
        : language.say(
          "catatan \(kind) diubah (revisi \(leaf.revision))", "\(kind) revised (revision \(leaf.revision))")
    case .withdraw: language.say("catatan \(kind) ditarik", "\(kind) withdrawn")
    case .erase: language.say("isi catatan dihapus", "content erased")
    case .evidence(let member):
      language.say("bukti log \(self.member(member)) bercabang", "evidence of a fork of \(self.member(member))")
    }
  }
}
