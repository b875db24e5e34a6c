import ArgumentParser
import Catalog
import Exchange
import Registry

struct AppsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apps", abstract: "Daftar aplikasi, masing-masing kelas data tersendiri.",
    discussion: """
      Dengan --usable-by: aplikasi milik pihak lain dan dasar pemakaiannya: tercakup, payung saja, atau belum ada \
      dasar tercatat.
      """)

  @Option(
    help: ArgumentHelp("Hanya milik pihak ini: kode atau nama.", valueName: "pihak"), completion: .parties)
  var owner: String?
  @Option(
    help: ArgumentHelp("Yang dapat dipakai pihak ini, dan atas dasar apa.", valueName: "pihak"),
    completion: .parties)
  var usableBy: String?
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    guard owner == nil || usableBy == nil else {
      throw Failure.usage(
        id: "--owner dan --usable-by tidak dapat dipakai bersama. Pilih salah satu.",
        en: "--owner and --usable-by cannot be used together. Choose one of them.")
    }
    let session = options.session
    let (view, day) = try session.view(of: days)
    let wording = session.wording(view)
    if let usableBy {
      let list = view.applications(usableBy: try view.identifyParty(usableBy), on: day)
      return try session.show(list.grid(view, wording), wording)
    }
    let owner = try owner.map { text throws(RegistryError) in try view.identifyParty(text) }
    try session.show(view.applications(owner: owner, on: day).grid(view, wording), wording)
  }
}
