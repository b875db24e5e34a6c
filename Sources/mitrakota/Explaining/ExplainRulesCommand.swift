import ArgumentParser
import Catalog
import Exchange
import Registry

/// The rules by which records are looked at, one line each.
struct ExplainRulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Aturan pemeriksaan catatan: berat, yang diminta, yang perlu dilakukan, dasarnya.")

  @Argument(
    help: ArgumentHelp("Hanya aturan ini, seperti dalam temuan.", valueName: "aturan"),
    completion: .list(RuleList.lines.map(\.id)))
  var rule: String?
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let known = RuleList.lines.map(\.id)
    if let rule, !known.contains(rule) {
      let near = CommandWords.nearest(to: rule, in: known)
      throw Failure.usage(
        id: "Tidak ada aturan '\(rule)'. "
          + (near.map { "Mungkin maksudnya: \($0)" } ?? "Lihat: mitrakota explain rules"),
        en: "There is no rule '\(rule)'. " + (near.map { "Did you mean: \($0)" } ?? "See: mitrakota explain rules"))
    }
    let wording = Wording(session.language)
    let day = (try? session.node(for: .reading))?.today ?? IndonesianZone.wib.day(at: Outside.live.now())
    let grid = RuleList.grid(rule, on: day, wording)
    guard session.listForm == .table else { return try session.show(grid, wording) }
    let table = GridTable(grid: grid, session: session, wording: wording)
    try session.show(
      table.plainTable + [""] + grid.notes.flatMap { Paragraph.broken($0, width: session.terminal.width) })
  }
}
