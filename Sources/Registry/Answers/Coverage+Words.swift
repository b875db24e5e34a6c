package import Catalog
package import Exchange

extension Wording {
  /// One thing that bears on a use, as a clause: "PKS apeksi/sinergi berlaku sampai 1 Maret 2027".
  package func words(_ ground: UseBasis.Ground, _ view: RegisterView) -> String {
    let name = ground.record.map { id in
      let kind = view.board()[id]?.status.terms.map { $0.kind.rawValue.uppercased() + " " } ?? ""
      return kind + id.description
    }
    let until = ground.until.map { language.say(" sampai \(date($0))", " until \(date($0))") } ?? ""
    let text = name ?? ""
    switch ground {
    case .own: return language.say("milik sendiri", "its own")
    case .agreement: return language.say("\(text) berlaku\(until)", "\(text) is in force\(until)")
    case .general: return language.say("Aplikasi Umum", "a general application")
    case .openLicence(let licence):
      return language.say("lisensi terbuka \(licence)", "the open licence \(licence)")
    case .letter:
      return language.say("izin tertulis \(text) berlaku\(until)", "the written permission \(text) is in force\(until)")
    case .handover(_, let number):
      let number = number.map { " \($0)" } ?? ""
      return language.say(
        "serah terima tertulis tercatat\(number)", "a handover in writing is recorded\(number)")
    case .framework:
      return language.say(
        "\(text) berlaku\(until), belum ada PKS", "\(text) is in force\(until), no agreement carries it out yet")
    case .unclear: return language.say("kedudukan \(text) tidak diketahui", "the status of \(text) is not known")
    }
  }

  /// All that bears on a use, or that nothing is recorded.
  package func words(_ basis: UseBasis, _ view: RegisterView) -> String {
    basis.grounds.map { words($0, view) }.joined(separator: "; ")
  }
}

extension UsableList {
  /// The list as columns and rows.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let names = view.applicationNames
    let taker = wording.party(taker)
    let columns: [Grid.Column] = [
      .init("id", language.say("Nama pendek", "Short name")),
      .init("name", language.say("Nama", "Name"), fromWidth: 100),
      .init("owner", language.say("Pemilik", "Owner")), .init("basis", language.say("Dasar", "Basis")),
      .init("grounds", language.say("Karena", "Because")),
      .init("until", language.say("Sampai", "Until"), isFirm: true, fromWidth: 120),
      .init("in-use", language.say("Dipakai", "In use"), isFirm: true),
    ]
    let own = wording.number(own)
    return Grid(
      language.say("Aplikasi yang dapat dipakai \(taker)", "Applications that \(taker) may use"), on: day,
      columns: columns,
      sections: sections.map { section in
        let rows = section.rows.map { row in
          Grid.Row(
            [
              .record(row.id, names[row.id]), .text(wording.name(row.card)),
              .party(row.card.owner, wording.party(row.card.owner)),
              .code(row.basis.coverage.rawValue, wording.name(row.basis.coverage)),
              .list(row.basis.grounds.map { .init($0.code, wording.words($0, view)) }),
              row.basis.until.map { .day($0) } ?? .empty, .flag(row.isUsed),
            ], path: PagePath.application(row.id).description)
        }
        return view.section(section.dataClass, of: section.rows.map(\.id.member), rows, in: language)
      },
      notes: self.own == 0
        ? []
        : [
          language.say(
            "Aplikasi milik sendiri tidak ditampilkan: \(own).", "Its own applications are left out: \(own).")
        ])
  }
}
