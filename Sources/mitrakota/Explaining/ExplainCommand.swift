import ArgumentParser
import Catalog
import Exchange
import Registry

/// What the register goes by, from the same data as its answers.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Jelaskan aturan main register.",
    subcommands: [Transitions.self, ExplainRulesCommand.self])

  struct Transitions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "transitions", abstract: "Tindakan apa mengubah kedudukan apa menjadi apa.",
      discussion: "Data yang sama dengan yang menurunkan kedudukan; setiap pasangannya diuji.")

    @Option(help: ArgumentHelp("Hanya kedudukan ini, misalnya in-force.", valueName: "fase"))
    var phase: Phase?
    @Option(
      help: ArgumentHelp("Hanya tindakan ini, misalnya suspend.", valueName: "tindakan"),
      completion: .list(ActVerb.known.map(\.rawValue)))
    var act: String?
    @ArgumentParser.Flag(help: "Juga yang tidak mengubah kedudukan.")
    var all = false
    @OptionGroup var options: ListOptions

    func run() async throws {
      let session = options.session
      let wording = Wording(session.language)
      let day = (try? session.node(for: .reading))?.today ?? IndonesianZone.wib.day(at: Outside.live.now())
      let list = TransitionList(phase: phase, verb: try verb(), isComplete: all)
      let grid = list.grid(on: day, wording)
      guard session.listForm == .table else { return try session.show(grid, wording) }
      let table = GridTable(grid: grid, session: session, wording: wording)
      // The model is no data of any class, so no heading says one.
      let notes = grid.notes.flatMap { Paragraph.broken($0, width: session.terminal.width) }
      try session.show(table.plainTable + [""] + notes)
    }

    private func verb() throws(Failure) -> ActVerb? {
      guard let act else { return nil }
      let verb = ActVerb(rawValue: act.lowercased())
      if ActVerb.known.contains(verb) { return verb }
      let known = ActVerb.known.map(\.rawValue)
      let near = CommandWords.nearest(to: act, in: known)
      throw .usage(
        id: "Tidak ada tindakan '\(act)'. "
          + (near.map { "Mungkin maksudnya: \($0)" } ?? "Yang ada: \(known.joined(separator: ", "))"),
        en: "There is no act '\(act)'. "
          + (near.map { "Did you mean: \($0)" } ?? "There are: \(known.joined(separator: ", "))"))
    }
  }
}
