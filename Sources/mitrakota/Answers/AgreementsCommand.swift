import ArgumentParser
import Catalog
import Exchange
import Registry

struct AgreementsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreements", abstract: "Daftar kerja sama, masing-masing kelas data tersendiri.",
    discussion: "Kolom tsv: id, kedudukan, hari terakhir, sisa hari, pihak, judul, kelas data.")

  @Option(help: ArgumentHelp("Hanya yang berakhir dalam sekian hari, misalnya 90d.", valueName: "hari"))
  var expiring: String?
  @Option(help: ArgumentHelp("Hanya yang melibatkan pihak ini: kode atau nama.", valueName: "pihak"))
  var party: String?
  @Option(help: ArgumentHelp("Hanya fase ini, misalnya in-force; boleh diulang.", valueName: "fase"))
  var phase: [Phase] = []
  @Option(help: ArgumentHelp("Menurut kedudukan pada hari ini.", valueName: "tanggal"))
  var asOf: String?
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let day = try asOf.map { text throws(Failure) in try HumanDate.day(text) }
    var filter = AgreementFilter()
    filter.expiringWithin = try expiring.map { text throws(Failure) in try HumanDate.days(text) }
    filter.phases = Set(phase)
    let view = try session.node(for: .reading).view()
    filter.party = try party.map { text throws(RegistryError) in try view.identifyParty(text) }
    let list = view.agreements(filter, on: day)
    if session.listForm == .json { return try session.show(list.json(session.wording(view))) }
    try list.listing(session, view).show(session)
  }
}

extension AgreementList {
  /// With the parties only where there is room: the titles mostly name them too.
  func listing(_ session: Session, _ view: RegisterView) -> Listing {
    let isTable = session.listForm == .table
    let showsParties = !isTable || session.terminal.width >= 120
    let names = session.shortNames(sections.flatMap { $0.rows.map(\.id) })
    let sections = sections.map { section in
      Listing.Section(
        dataClass: section.dataClass,
        banners: session.banners(section.dataClass, of: section.rows.map(\.id.member), view),
        rows: section.rows.map { row in
          let cells = isTable ? row.words(session, session.wording(view), names) : row.codes
          return showsParties ? cells : cells.enumerated().filter { $0.offset != 4 }.map(\.element)
        })
    }
    let header =
      session.language == .id
      ? ["NAMA PENDEK", "KEDUDUKAN", "SAMPAI", "SISA"] : ["SHORT NAME", "STATUS", "UNTIL", "LEFT"]
    let rest =
      (showsParties ? [session.say("PIHAK", "PARTIES")] : []) + [session.say("JUDUL", "TITLE")]
    return Listing(header: header + rest, firm: [2, 3], sections: sections)
  }
}

extension AgreementList.Row {
  private var required: [PartyID] { status.parties.filter { $0.role == .pihak }.map(\.party) }

  /// For programs: codes and ISO dates.
  fileprivate var codes: [String] {
    [
      id.description, status.phase.rawValue, status.lastDay?.day.description ?? "",
      status.daysLeft.map(String.init) ?? "", required.map(\.description).joined(separator: ", "), title,
    ]
  }

  fileprivate func words(_ session: Session, _ wording: Wording, _ names: [RecordID: String]) -> [String] {
    [
      names[id] ?? id.description, wording.name(status.phase),
      status.lastDay.map { session.shortDate($0.day) } ?? "",
      status.daysLeft.map(wording.number) ?? "", required.map(wording.party).joined(separator: ", "), title,
    ]
  }
}
