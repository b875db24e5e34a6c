import ArgumentParser
import Catalog
import Exchange
import Registry

struct TodoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "todo", abstract: "Yang perlu dilakukan satu pihak: batasnya, dengan siapa, menurut naskah mana.",
    discussion: "Hari-harinya sama dengan pengingat. Untuk kalender: -o ics.")

  @Option(
    help: ArgumentHelp("Pihaknya; tanpa ini anggota simpul ini.", valueName: "pihak"), completion: .parties)
  var city: String?
  @Option(help: ArgumentHelp("Sampai sekian hari lagi; tanpa ini 180d.", valueName: "hari"))
  var within: String?
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    let horizon = try within.map { text throws(Failure) in try HumanDate.days(text) }
    let session = options.session
    let (view, day) = try session.view(of: days)
    let wording = session.wording(view)
    let party = try city.map { text throws(RegistryError) in try view.identifyParty(text) } ?? view.member.party
    let list = view.todo(of: party, on: day, horizon: horizon ?? RegisterView.usualHorizon)
    try session.show(list.grid(view, wording), wording)
  }
}
