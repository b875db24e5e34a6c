import ArgumentParser
import Catalog
import Exchange
import Registry

struct CityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "city", abstract: "Satu kota atau badan: kerja sama, aplikasi, dan pemakaiannya.",
    discussion: "Kolom tsv: jenis (agreement, application, gives, takes), id, keterangan, kelas data.")

  @Argument(help: "Kode atau nama, misalnya 74.72 atau baubau.")
  var party: String
  @Option(help: ArgumentHelp("Menurut keadaan pada hari ini.", valueName: "tanggal"))
  var asOf: String?
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let day = try asOf.map { text throws(Failure) in try HumanDate.day(text) }
    let view = try session.node(for: .reading).view()
    let answer = view.city(try view.identifyParty(party), on: day)
    let wording = session.wording(view)
    switch session.pageForm {
    case .json: try session.show(answer.json(wording))
    case .tsv: try session.show(answer.fields(view).map(TabSeparated.line))
    case .table: try show(answer, view, session)
    }
  }

  private func show(_ answer: CityAnswer, _ view: RegisterView, _ session: Session) throws {
    let wording = session.wording(view)
    let place = [
      answer.region?.province, answer.region?.city.map { "Komwil \($0.komwil.rawValue)" },
      session.say("kode \(answer.party)", "code \(answer.party)"),
    ]
    var lines = [
      session.terminal.paint(answer.name, .bold) + "  (" + place.compactMap { $0 }.joined(separator: ", ")
        + ")"
    ]
    if answer.region?.city?.status == .administrative {
      lines.append(
        session.say(
          "Kota administrasi: tidak memerintah sendiri.", "An administrative city: does not govern itself."))
    }
    try session.show(lines)
    var tables = session
    tables = Session(
      language: session.language, output: .table, terminal: session.terminal, folder: session.folder)
    for (title, listing) in [
      (session.say("Kerja sama", "Agreements"), answer.agreements.listing(tables, view)),
      (session.say("Aplikasi", "Applications"), answer.applications.listing(tables, view)),
    ] {
      let count = wording.number(listing.sections.map(\.rows.count).reduce(0, +))
      try session.show(["", session.terminal.paint("\(title): \(count)", .bold)])
      if !listing.sections.isEmpty { try listing.show(tables) }
    }
    try session.show(
      uses(session.say("Memberi", "Gives"), answer.gives, session, wording)
        + uses(session.say("Memakai", "Takes"), answer.takes, session, wording))
  }

  private func uses(
    _ title: String, _ adoptions: [RecordedAdoption], _ session: Session, _ wording: Wording
  ) -> [String] {
    guard !adoptions.isEmpty else { return [] }
    let header =
      session.language == .id
      ? ["APLIKASI", "DARI", "KEPADA", "NASKAH"] : ["APPLICATION", "FROM", "TO", "TEXT"]
    let rows = adoptions.map {
      [
        $0.adoption.application.description, wording.party($0.adoption.giver),
        wording.party($0.adoption.taker),
        $0.adoption.instrument?.description ?? "",
      ]
    }
    return ["", session.terminal.paint("\(title): \(wording.number(adoptions.count))", .bold)]
      + Table(header: header, rows: rows).lines(width: session.terminal.width)
  }
}

extension CityAnswer {
  /// Kind, id, a word about it, and the class of data.
  func fields(_ view: RegisterView) -> [[String]] {
    agreements.sections.flatMap { section in
      section.rows.map {
        ["agreement", $0.id.description, $0.status.phase.rawValue, section.dataClass.rawValue]
      }
    }
      + applications.sections.flatMap { section in
        section.rows.map {
          ["application", $0.id.description, $0.card.status?.rawValue ?? "", section.dataClass.rawValue]
        }
      } + uses("gives", gives, other: \.taker, view) + uses("takes", takes, other: \.giver, view)
  }

  private func uses(
    _ kind: String, _ adoptions: [RecordedAdoption], other: KeyPath<Adoption, PartyID>, _ view: RegisterView
  ) -> [[String]] {
    adoptions.map {
      [
        kind, $0.adoption.application.description, $0.adoption[keyPath: other].description,
        view.dataClass(ofApplication: $0.adoption.application).rawValue,
      ]
    }
  }
}
