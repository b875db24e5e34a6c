import ArgumentParser
import Catalog
import Exchange
import Registry

struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Daftar untuk pemeriksa.", subcommands: [Late.self, Gaps.self])

  struct Late: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "late",
      abstract: "Yang dicatat terlambat, dan apakah itu mengubah yang dikatakan register tentang masa lalu.",
      discussion: "Kerja sama lama yang dicatat kemudian (record-legacy) tidak dihitung terlambat.")

    @Option(help: ArgumentHelp("Lebih dari sekian hari; tanpa ini 30d.", valueName: "hari"))
    var over = "30d"
    @OptionGroup var days: DayOptions
    @OptionGroup var options: ListOptions

    func run() async throws {
      let over = try HumanDate.days(over)
      let session = options.session
      let (view, day) = try session.view(of: days)
      let wording = session.wording(view)
      try session.show(view.lateActs(over: over, on: day).grid(view, wording), wording)
    }
  }

  struct Gaps: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "gaps",
      abstract: "Berlaku tanpa persetujuan, surat kuasa, atau pindaian; berakhir tetapi masih dipakai.")

    @OptionGroup var days: DayOptions
    @OptionGroup var options: ListOptions

    func run() async throws {
      let session = options.session
      let (view, day) = try session.view(of: days)
      let wording = session.wording(view)
      try session.show(view.gaps(on: day).grid(view, wording), wording)
    }
  }
}
