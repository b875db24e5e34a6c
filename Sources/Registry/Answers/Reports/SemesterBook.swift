package import Catalog
package import Exchange

extension SemesterReport {
  /// The report as lists under one title: counts first, then what they count.
  package func book(_ view: RegisterView, _ wording: Wording) -> GridBook {
    let language = wording.language
    let lists: [(key: String, name: String, title: String, lines: [StatusBoard.Line])] = [
      ("entered", language.say("Mulai", "Entered"), language.say("Mulai berlaku", "Entered into force"), entered),
      ("ended", language.say("Berakhir", "Ended"), language.say("Berakhir", "Ended"), ended),
      (
        "ending", language.say("Akan berakhir", "Ending"),
        language.say("Akan berakhir dalam enam bulan", "Ending within six months"), ending
      ),
      ("pending", language.say("Berproses", "Pending"), language.say("Masih berproses", "Not in force yet"), pending),
      (
        "unreported", language.say("Belum dilaporkan", "Unreported"),
        language.say("Laporan semester belum tercatat", "No report of the half-year recorded"), unreported
      ),
    ]
    let parts = lists.map { list in
      GridBook.Part(list.key, list.name, grid(list.title, list.lines, view, wording))
    }
    let counts = GridBook.Part("counts", language.say("Jumlah", "Counts"), countGrid(view, wording))
    return GridBook(title(language), on: day, parts: [counts] + parts)
  }

  private func title(_ language: Language) -> String {
    language.say("Laporan kerja sama semester \(semester)", "Report on agreements, half-year \(semester)")
  }

  private func countGrid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let columns: [Grid.Column] = [
      .init("group", language.say("Golongan", "Group")),
      .init("at-start", language.say("Berlaku awal", "In force before"), isFirm: true),
      .init("entered", language.say("Mulai", "Entered"), isFirm: true),
      .init("ended", language.say("Berakhir", "Ended"), isFirm: true),
      .init("at-end", language.say("Berlaku akhir", "In force"), isFirm: true),
    ]
    let rows = counts.map { count in
      ClassedRow(
        dataClass: count.dataClass, member: view.member,
        row: Grid.Row([
          .code(count.group.code, wording.name(count.group)), .number(count.atStart), .number(count.entered),
          .number(count.ended), .number(count.atEnd),
        ]))
    }
    return Grid(title(language), on: day, columns: columns, sections: view.sections(rows, in: language))
  }

  private func grid(
    _ title: String, _ lines: [StatusBoard.Line], _ view: RegisterView, _ wording: Wording
  ) -> Grid {
    let language = wording.language
    let names = view.agreementNames
    let columns: [Grid.Column] = [
      .init("id", language.say("Nama pendek", "Short name")),
      .init("kind", language.say("Jenis", "Kind"), isFirm: true, fromWidth: 100),
      .init("class", language.say("Kelas", "Class"), fromWidth: 140),
      .init("phase", language.say("Kedudukan", "Status")), .init("from", language.say("Mulai", "From"), isFirm: true),
      .init("last-day", language.say("Sampai", "Until"), isFirm: true),
      .init("parties", language.say("Pihak", "Parties"), fromWidth: 120),
      .init("title", language.say("Judul", "Title")),
    ]
    let rows = lines.map { line in
      let status = line.status
      let parties = status.parties.filter { $0.role == .pihak }.map { Grid.Named($0.party, wording.party($0.party)) }
      return ClassedRow(
        dataClass: line.dataClass, member: line.id.member,
        row: Grid.Row(
          [
            .record(line.id, names[line.id]),
            status.terms.map { .code($0.kind.rawValue, $0.kind.rawValue.uppercased()) } ?? .empty,
            view.instruments[line.id]?.cooperationClass.map { .code($0.rawValue, wording.name($0)) } ?? .empty,
            .code(status.phase.rawValue, wording.name(status.phase)), status.entry.map { .day($0) } ?? .empty,
            status.lastDay.map { .day($0.day) } ?? .empty, .parties(parties), .text(line.title),
          ], path: PagePath.agreement(line.id, .status).description))
    }
    return Grid(title, on: day, columns: columns, sections: view.sections(rows, in: language))
  }
}

extension SemesterReport.Group {
  /// A stable name for programs, such as `kind/pks`.
  fileprivate var code: String {
    switch self {
    case .all: "all"
    case .kind(let kind): "kind/\(kind?.rawValue ?? "unknown")"
    case .cooperationClass(let own): "class/\(own?.rawValue ?? "unknown")"
    }
  }
}

extension Wording {
  fileprivate func name(_ group: SemesterReport.Group) -> String {
    switch group {
    case .all: language.say("Semua", "All")
    case .kind(let kind?): name(kind)
    case .kind(nil): language.say("Jenis tidak diketahui", "Kind not known")
    case .cooperationClass(let own?): name(own)
    case .cooperationClass(nil): language.say("Kelas tidak diketahui", "Class not known")
    }
  }

  /// The class of a cooperation, as the law names it.
  package func name(_ own: InstrumentRecord.CooperationClass) -> String {
    switch own {
    case .voluntary: language.say("KSDD sukarela", "between regions, voluntary (KSDD)")
    case .mandatory: language.say("KSDD wajib", "between regions, mandatory (KSDD)")
    case .thirdParty: language.say("KSDPK", "with a third party (KSDPK)")
    case .synergy: language.say("sinergi dengan pemerintah pusat", "synergy with the central government")
    }
  }
}
