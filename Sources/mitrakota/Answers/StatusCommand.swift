import ArgumentParser
import Catalog
import Exchange
import Registry

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Kedudukan satu kerja sama: sejak kapan, mengapa, dan apa yang belum ada.",
    discussion:
      "Menerima nama pendek, nomor salah satu pihak, judul, atau awalan yang hanya cocok dengan satu.")

  @Argument(help: "Kerja sama, misalnya baubau-makassar.")
  var id: String
  @Option(
    help: ArgumentHelp(
      "Kedudukan pada hari ini: 2018-01-01, 23-12-2017, atau \"23 Desember 2017\".", valueName: "tanggal"))
  var asOf: String?
  @Option(help: ArgumentHelp("Menurut catatan sampai saat atau hari ini.", valueName: "saat"))
  var knownAt: String?
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let day = try asOf.map { text throws(Failure) in try HumanDate.day(text) }
    let node = try session.node(for: .reading)
    let known = try knownAt.map { text throws(Failure) in
      try HumanDate.knowledge(text, offset: node.settings.zone.offset)
    }
    let view = try node.view()
    let answer = try view.agreement(id, on: day, known: known.map(Knowledge.instant) ?? .now)
    let page = StatusPage(answer: answer, view: view, known: known ?? node.outside.now(), session: session)
    switch session.pageForm {
    case .table: try session.show(page.lines)
    case .tsv: try session.show(page.fields.map(TabSeparated.line))
    case .json: try session.show(answer.json(session.wording(view)))
    }
  }
}
