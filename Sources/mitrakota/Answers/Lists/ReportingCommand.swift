import ArgumentParser
import Catalog
import Exchange
import Registry

struct ReportingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Laporan yang siap dikirim.", subcommands: [SemesterCommand.self])

  struct SemesterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "semester", abstract: "Laporan setengah tahun: jumlah, yang mulai, berakhir, dan masih berproses.",
      discussion: "Sebagai buku kerja Excel, satu lembar tiap bagian: --to laporan.xlsx")

    @Argument(help: ArgumentHelp("Misalnya 2026-1; tanpa ini semester yang sedang berjalan.", valueName: "semester"))
    var semester: String?
    @OptionGroup var options: ListOptions

    func run() async throws {
      let session = options.session
      let view = try session.node(for: .reading).view()
      let wording = session.wording(view)
      let half = try semester.map { text throws(RegistryError) in try Semester(text) } ?? Semester(of: view.today)
      try session.show(try view.report(half).book(view, wording), wording)
    }
  }
}
