import ArgumentParser
import Catalog
import Exchange
import Registry

struct CityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "city", abstract: "Satu kota atau badan: kerja sama, aplikasi, dan pemakaiannya.")

  @Argument(help: "Kode atau nama, misalnya 74.72 atau baubau.", completion: .parties)
  var party: String
  @ArgumentParser.Flag(help: "Ringkasan satu lembar: berapa yang berlaku, dengan siapa, apa yang menunggu.")
  var summary = false
  @ArgumentParser.Flag(help: "Neraca: apa yang diberikan dan apa yang diterima, atas dasar apa.")
  var ledger = false
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    guard !summary || !ledger else {
      throw Failure.usage(
        id: "--summary dan --ledger tidak dapat dipakai bersama. Pilih salah satu.",
        en: "--summary and --ledger cannot be used together. Choose one of them.")
    }
    let session = options.session
    let (view, day) = try session.view(of: days)
    let wording = session.wording(view)
    let party = try view.identifyParty(party)
    if summary { return try session.show(view.summary(of: party, on: day).grid(view, wording), wording) }
    let answer = view.city(party, on: day)
    if ledger { return try session.show(answer.ledgerGrid(view, wording), wording) }
    let page = CityPage(answer: answer, view: view, session: session)
    try session.show(
      page: page.lines, json: answer.json(wording), fields: answer.fieldGrid(view, wording), wording)
  }
}

/// One party as a person reads it: its agreements, its applications, what it gives and what it takes.
struct CityPage {
  let answer: CityAnswer
  let view: RegisterView
  let session: Session

  private var wording: Wording { session.wording(view) }

  var lines: [String] {
    part(session.say("Kerja sama", "Agreements"), answer.agreements.grid(view, wording), above: head)
      + part(session.say("Aplikasi", "Applications"), answer.applications.grid(view, wording))
      + uses(session.say("Memberi", "Gives"), answer.gives) + uses(session.say("Memakai", "Takes"), answer.takes)
  }

  private var head: [String] {
    let place = [
      answer.region?.province, answer.region?.city.map { "Komwil \($0.komwil.rawValue)" },
      session.say("kode \(answer.party)", "code \(answer.party)"),
    ]
    var lines = [
      session.terminal.paint(answer.name, .bold) + "  (" + place.compactMap(\.self).joined(separator: ", ") + ")"
    ]
    if answer.region?.city?.status == .administrative {
      lines.append(
        session.say(
          "Kota administrasi: tidak memerintah sendiri.", "An administrative city: does not govern itself."))
    }
    return lines
  }

  private func uses(_ title: String, _ uses: [RecordedAdoption]) -> [String] {
    uses.isEmpty ? [] : part(title, answer.useGrid(title, uses, view, wording))
  }

  private func part(_ title: String, _ grid: Grid, above: [String] = []) -> [String] {
    let caption = session.terminal.paint("\(title): \(wording.number(grid.count))", .bold)
    return above + ["", caption] + GridTable(grid: grid, session: session, wording: wording).tables
  }
}
