import ArgumentParser
import Catalog
import Exchange
import Registry

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Kedudukan satu kerja sama pada suatu hari, sebabnya, dan yang belum ada.")

  @Argument(
    help: "Kerja sama: nama pendek, nomor salah satu pihak, atau awalannya.", completion: .agreements)
  var id: String
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let day = try days.day()
    let node = try session.node(for: .reading)
    let known = try days.known(in: node.settings.zone)
    let view = try node.view()
    let answer = try view.agreement(id, on: day, known: known.map(Knowledge.instant) ?? .now)
    let wording = session.wording(view)
    let page = StatusPage(answer: answer, view: view, known: known ?? node.outside.now(), session: session)
    try session.show(
      page: page.lines, json: answer.json(wording), fields: answer.fieldGrid(view, wording),
      message: StatusMessage(answer: answer, view: view, session: session).lines, wording)
  }
}
