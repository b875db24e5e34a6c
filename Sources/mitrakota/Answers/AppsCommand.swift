import ArgumentParser
import Catalog
import Exchange
import Registry

struct AppsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apps", abstract: "Daftar aplikasi, masing-masing kelas data tersendiri.",
    discussion: """
      Beberapa nilai satu pilihan berarti salah satunya, beberapa pilihan berarti semuanya; tanda - berarti tidak \
      tercatat. Dengan --usable-by: aplikasi milik pihak lain dan dasar pemakaiannya: tercakup, payung saja, atau \
      belum ada dasar tercatat.
      """)

  @Argument(help: "Kata-kata yang dicari; semuanya harus ada.")
  var words: [String] = []
  @Option(
    help: ArgumentHelp("Hanya milik pihak ini: kode atau nama.", valueName: "pihak"), completion: .parties)
  var owner: String?
  @Option(
    help: ArgumentHelp("Yang dapat dipakai pihak ini, dan atas dasar apa.", valueName: "pihak"),
    completion: .parties)
  var usableBy: String?
  @OptionGroup var chosen: ApplicationOptions
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    let isFinding = chosen.isUsed || !words.isEmpty
    guard [owner != nil, usableBy != nil, isFinding].count(where: { $0 }) < 2 || usableBy == nil else {
      throw Failure.usage(
        id: owner == nil
          ? "--usable-by tidak dapat dipakai bersama kata atau pilihan lain. Pilih salah satu."
          : "--owner dan --usable-by tidak dapat dipakai bersama. Pilih salah satu.",
        en: owner == nil
          ? "--usable-by cannot be used together with words or other choices. Choose one of them."
          : "--owner and --usable-by cannot be used together. Choose one of them.")
    }
    let session = options.session
    if usableBy == nil, days.knownAt == nil { return try find(session) }
    guard !isFinding else {
      throw Failure.usage(
        id: "--known-at tidak dapat dipakai bersama kata atau pilihan lain. Pilih salah satu.",
        en: "--known-at cannot be used together with words or other choices. Choose one of them.")
    }
    let (view, day) = try session.view(of: days)
    let wording = session.wording(view)
    if let usableBy {
      let list = view.applications(usableBy: try view.identifyParty(usableBy), on: day)
      return try session.show(list.grid(view, wording), wording)
    }
    let owner = try owner.map { text throws(RegistryError) in try view.identifyParty(text) }
    try session.show(view.applications(owner: owner, on: day).grid(view, wording), wording)
  }

  private func find(_ session: Session) throws {
    let node = try session.node(for: .reading)
    let index = try node.applicationIndex(on: try days.day())
    var query = try chosen.query(in: index)
    query.words = words.joined(separator: " ")
    if let owner { query.chosen[.city, default: []].insert(try index.value(owner, of: .city)) }
    let found = try node.find(query, in: index)
    let wording = session.wording(index.view)
    guard chosen.facets else { return try session.show(found.grid(wording), wording) }
    let grid = found.grid(wording)
    try session.show(
      GridBook(
        grid.title, on: grid.day,
        parts: [
          .init("applications", session.say("Aplikasi", "Applications"), grid),
          .init("facets", session.say("Pilihan", "Facets"), found.facetGrid(wording)),
        ]), wording)
  }
}
