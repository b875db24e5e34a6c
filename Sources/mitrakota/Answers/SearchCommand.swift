import ArgumentParser
import Catalog
import Exchange
import Registry

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Cari kerja sama dan aplikasi menurut kata-katanya.",
    discussion: "Kolom tsv: jenis, id, judul, kelas data.")

  @Argument(help: "Kata-kata yang dicari.")
  var words: [String]
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let node = try session.node(for: .reading)
    let view = try node.view()
    let answer = try node.search(words.joined(separator: " "), view: view)
    if session.listForm == .json { return try session.show(answer.json) }
    let header =
      session.language == .id ? ["JENIS", "NAMA PENDEK", "JUDUL"] : ["KIND", "SHORT NAME", "TITLE"]
    let sections = DataClass.allCases.map { dataClass in
      let hits = answer.hits.filter { $0.dataClass == dataClass }
      return Listing.Section(
        dataClass: dataClass, banners: session.banners(dataClass, of: hits.map(\.id.member), view),
        rows: hits.map { [kind($0.kind, session), $0.id.description, $0.title] })
    }
    try Listing(header: header, sections: sections.filter { !$0.rows.isEmpty }).show(session)
  }

  private func kind(_ kind: SubjectKind, _ session: Session) -> String {
    guard session.listForm == .table else { return kind.rawValue }
    return kind == .application
      ? session.say("aplikasi", "application") : session.say("kerja sama", "agreement")
  }
}
