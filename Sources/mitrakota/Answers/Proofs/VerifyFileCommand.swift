import ArgumentParser
import Catalog
import Exchange
import Registry

struct VerifyFileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-file", abstract: "Apakah berkas ini, misalnya PDF, tercatat, dan masih berlakukah naskahnya?",
    discussion: """
      Berkas dibandingkan menurut hash-nya; isinya tidak dibaca dan tidak dikirim. Kode keluar 8 bila tidak tercatat \
      atau tidak berlaku.
      """)

  @Argument(help: "Berkasnya.", completion: .file())
  var file: String
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let day = try days.day()
    let node = try session.node(for: .reading)
    let known = try days.known(in: node.settings.zone)
    let view = try node.view()
    let wording = session.wording(view)
    let then = known.map { view.known(at: .instant($0)) } ?? view
    let answer = try node.fileAnswer(at: file, view: then, on: day)
    let page = FilePage(answer: answer, view: then, session: session)
    try session.show(
      page: page.lines, json: answer.json(wording), fields: answer.grid(then, wording), wording)
    guard answer.isInForce else { throw CheckNegative() }
  }
}

/// Whether a file is registered, as a person reads it: the verdict first, then where it is named or may belong.
struct FilePage {
  let answer: FileAnswer
  let view: RegisterView
  let session: Session

  private var wording: Wording { session.wording(view) }
  private var width: Int { session.terminal.width }

  var lines: [String] {
    let isKnown = !answer.matches.isEmpty
    let word = isKnown ? session.say("TERCATAT", "REGISTERED") : session.say("TIDAK TERCATAT", "NOT REGISTERED")
    var lines = [session.terminal.paint(word, isKnown ? .green : .yellow)]
    var grid = answer.grid(view, wording)
    lines += grid.notes.flatMap { Paragraph.broken($0, width: width) }
    grid.notes = []
    for match in answer.matches {
      lines += Paragraph.broken(
        "\(match.title): \(wording.headline(match.status))", width: width)
    }
    if grid.count > 0 { lines += [""] + GridTable(grid: grid, session: session, wording: wording).tables }
    let day = wording.date(answer.day)
    lines += ["", session.say("Per \(day), keadaan \(view.shortState)", "As of \(day), state \(view.shortState)")]
    return lines + Paragraph.labelled("SHA-256", "\(answer.sha256)", indent: 9, width: width)
  }
}
