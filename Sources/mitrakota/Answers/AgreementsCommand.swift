import ArgumentParser
import Catalog
import Exchange
import Registry

struct AgreementsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreements", abstract: "Daftar kerja sama, masing-masing kelas data tersendiri.")

  @Option(help: ArgumentHelp("Hanya yang berakhir dalam sekian hari, misalnya 90d.", valueName: "hari"))
  var expiring: String?
  @Option(
    help: ArgumentHelp("Hanya yang melibatkan pihak ini: kode atau nama.", valueName: "pihak"), completion: .parties)
  var party: String?
  @Option(help: ArgumentHelp("Hanya fase ini, misalnya in-force; boleh diulang.", valueName: "fase"))
  var phase: [Phase] = []
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    var filter = AgreementFilter()
    filter.expiringWithin = try expiring.map { text throws(Failure) in try HumanDate.days(text) }
    filter.phases = Set(phase)
    let (view, day) = try session.view(of: days)
    filter.party = try party.map { text throws(RegistryError) in try view.identifyParty(text) }
    let wording = session.wording(view)
    try session.show(view.agreements(filter, on: day).grid(view, wording), wording)
  }
}
