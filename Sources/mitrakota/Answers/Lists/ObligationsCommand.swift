import ArgumentParser
import Catalog
import Exchange
import Registry

struct ObligationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "obligations", abstract: "Kewajiban menurut naskah: oleh siapa, kepada siapa, batasnya, dan buktinya.",
    discussion: "Kewajiban terpenuhi setelah pihak yang berhak menerimanya.")

  @ArgumentParser.Flag(help: "Yang terlambat.")
  var overdue = false
  @ArgumentParser.Flag(help: "Yang dilaporkan atau diterima tanpa berkas bukti; dengan --overdue keduanya.")
  var unproven = false
  @Option(help: ArgumentHelp("Hanya milik atau untuk pihak ini.", valueName: "pihak"), completion: .parties)
  var party: String?
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let (view, day) = try session.view(of: days)
    let wording = session.wording(view)
    var filter = ObligationFilter()
    (filter.isOverdue, filter.isUnproven) = (overdue, unproven)
    filter.party = try party.map { text throws(RegistryError) in try view.identifyParty(text) }
    try session.show(view.obligations(filter, on: day).grid(view, wording), wording)
  }
}
