import ArgumentParser
import Catalog
import Exchange
import Registry

struct LogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Seluruh riwayat satu kerja sama: siapa, kapan, buktinya, dan dicatat seberapa lambat.")

  @Argument(
    help: "Kerja sama: nama pendek, nomor salah satu pihak, atau awalannya.", completion: .agreements)
  var id: String
  @Option(help: ArgumentHelp("Menurut catatan sampai saat atau hari ini.", valueName: "saat"))
  var knownAt: String?
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let node = try session.node(for: .reading)
    let known = try knownAt.map { text throws(Failure) in
      try HumanDate.knowledge(text, offset: node.settings.zone.offset)
    }
    let all = try node.view()
    let view = known.map { all.known(at: .instant($0)) } ?? all
    let wording = session.wording(view)
    try session.show(view.history(of: id).grid(view, wording), wording)
  }
}
