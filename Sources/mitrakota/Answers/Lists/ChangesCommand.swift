import ArgumentParser
import Catalog
import Exchange
import Registry

struct ChangesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes", abstract: "Yang berubah sejak suatu hari, misalnya sejak rapat terakhir.",
    discussion: """
      Menurut waktu pencatatan di log tiap anggota: yang baru dicatat, dan kedudukan yang berubah karenanya atau \
      karena waktu berlalu.
      """)

  @Option(
    help: ArgumentHelp("Sejak kapan: 7d, 2w, 6mo, atau tanggal; tanpa ini 7d.", valueName: "sejak"))
  var since = "7d"
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let (view, day) = try session.view(of: days)
    let wording = session.wording(view)
    let first = try HumanDate.past(since, today: view.today)
    let moment = Instant(seconds: first.number * 86_400 - view.zone.offset)
    try session.show(view.changes(since: moment, on: day).grid(view, wording), wording)
  }
}
