import ArgumentParser
import Catalog
import Exchange
import Registry

struct AppCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "app", abstract: "Satu aplikasi.",
    subcommands: [Show.self, New.self, AppFilesCommand.self, AppFetchCommand.self, AppNoticeCommand.self])

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Kartu satu aplikasi, para pemakainya, dan dasarnya.")

    @Argument(help: "Aplikasi, dengan nama pendek, nama, atau awalannya.", completion: .applications)
    var id: String
    @ArgumentParser.Flag(help: "Hanya para pemakainya: versi, dasar, dan siapa yang dihubungi.")
    var adopters = false
    @OptionGroup var days: DayOptions
    @OptionGroup var options: ListOptions

    func run() async throws {
      let session = options.session
      let (view, day) = try session.view(of: days)
      let wording = session.wording(view)
      let answer = try view.application(id, on: day)
      guard !adopters else { return try session.show(answer.adopterGrid(view, wording), wording) }
      let page = ApplicationPage(answer: answer, view: view, session: session)
      try session.show(
        page: page.lines, json: answer.json(wording), fields: answer.fieldGrid(view, wording), wording)
    }
  }
}

/// One application as a person reads it: what is known of it, and who uses it on what basis.
struct ApplicationPage {
  let answer: ApplicationAnswer
  let view: RegisterView
  let session: Session

  private var wording: Wording { session.wording(view) }

  var lines: [String] {
    let facts = answer.facts(wording)
    let indent = (facts.map(\.label.count).max() ?? 0) + 2
    let width = session.terminal.width
    var lines = facts.flatMap { Paragraph.labelled($0.label, $0.text, indent: indent, width: width) }
    let adopters = answer.adopterGrid(view, wording)
    for (_, notice) in view.notices(about: answer.id) {
      let text = wording.sentence(notice, wording.name(answer.card))
      lines += Paragraph.broken(text, width: width).map { session.terminal.paint($0, .red) }
    }
    if adopters.count > 0 {
      lines += [""] + GridTable(grid: adopters, session: session, wording: wording).plainTable
    }
    let day = wording.date(answer.day)
    lines.append(
      session.say("Per \(day), keadaan \(view.shortState)", "As of \(day), state \(view.shortState)"))
    guard answer.dataClass != .official else { return lines }
    return lines
      + session.heading(of: answer.dataClass, session.banners(answer.dataClass, of: [answer.id.member], view))
  }
}
