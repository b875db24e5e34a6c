import ArgumentParser
import Catalog
import Exchange
import Registry

struct CitiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cities", abstract: "Daftar kota menurut register wilayah.")

  @ArgumentParser.Flag(help: "Kota rekaan, yang tidak pernah bercampur dengan kota nyata.")
  var invented = false
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let (view, day) = try session.view(of: days)
    let wording = session.wording(view)
    try session.show(view.citiesGrid(on: day, invented: invented, wording), wording)
  }
}
