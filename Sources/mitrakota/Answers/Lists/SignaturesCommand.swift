import ArgumentParser
import Catalog
import Exchange
import Registry

struct SignaturesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signatures", abstract: "Tanda tangan: yang ditunggu dan sejak kapan, antrean satu pihak, atau semua.")

  @ArgumentParser.Flag(help: "Hanya yang ditunggu.")
  var pending = false
  @Option(
    help: ArgumentHelp("Hanya yang menunggu tanda tangan pihak ini.", valueName: "pihak"), completion: .parties)
  var queue: String?
  @Option(help: ArgumentHelp("Hanya tanda tangan pihak ini.", valueName: "pihak"), completion: .parties)
  var party: String?
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    guard queue == nil || party == nil else {
      throw Failure.usage(
        id: "--queue dan --party tidak dapat dipakai bersama. Pilih salah satu.",
        en: "--queue and --party cannot be used together. Choose one of them.")
    }
    let session = options.session
    let (view, day) = try session.view(of: days)
    let wording = session.wording(view)
    var filter = SignatureFilter()
    filter.isPending = pending || queue != nil
    filter.party = try (queue ?? party).map { text throws(RegistryError) in try view.identifyParty(text) }
    try session.show(view.signatures(filter, on: day).grid(view, wording), wording)
  }
}
