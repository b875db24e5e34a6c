import Catalog
import Registry

/// What the demonstration shows once its registers agree, and what to try next.
struct Farewell {
  let demo: Demo

  private static let agreement = "baubau-makassar"
  private var session: Session { demo.session }

  func show() throws {
    var pages: [StatusPage] = []
    for node in demo.nodes {
      let opened = try node.open(.reading)
      let view = try opened.view()
      guard let answer = try? view.agreement(Self.agreement) else { break }
      pages.append(StatusPage(answer: answer, view: view, known: opened.outside.now(), session: session))
    }
    if pages.count == demo.nodes.count, let first = pages.first { try show(pages, first) }
    try session.show([""] + suggestions)
  }

  private func show(_ pages: [StatusPage], _ first: StatusPage) throws {
    var lines: [String] = []
    for (node, page) in zip(demo.nodes, pages) {
      let title =
        session.say("Menurut simpul", "As the node of")
        + " \(page.view.name(of: node.member.party)) (\(node.url)):"
      lines += ["", session.terminal.paint(title, .bold)] + page.lines
    }
    let isOne = pages.allSatisfy { $0.body == first.body && $0.view.shortState == first.view.shortState }
    guard isOne else {
      throw Failure(
        RegistryError(
          .verificationFailed,
          id: "Ketiga simpul memberi jawaban yang berbeda. Laporkan kepada pengelola program ini.",
          en: "The three nodes give different answers. Report this to the keepers of this program."))
    }
    let verdict = session.say(
      "Ketiga simpul memberi jawaban yang sama, keadaan \(first.view.shortState).",
      "The three nodes give the same answer, state \(first.view.shortState).")
    try session.show(lines + ["", session.terminal.paint(verdict, .green)])
  }

  private var suggestions: [String] {
    let city = demo.cities.last ?? demo.hub
    let command =
      "\(Self.quoted(CommandLine.arguments.first ?? "mitrakota")) --folder \(Self.quoted(city.folder.path))"
    return [
      session.say("Coba, di terminal lain:", "Try, in another terminal:"),
      "  \(command) status \(Self.agreement)",
      "  \(command) status \(Self.agreement) --as-of 2018-01-15",
      "  \(command) agreements --expiring 90d",
      "  \(command) apps",
      "  \(command) city baubau",
      "  \(command) sync status",
      "  \(command) verify",
      session.say("atau di peramban:", "or in a browser:"),
    ] + demo.nodes.map { "  \($0.url)/" } + [
      session.say("Ctrl-C menghentikan ketiganya.", "Ctrl-C stops all three.")
    ]
  }

  /// The word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let plain = word.allSatisfy { $0.isLetter || $0.isNumber || "/._-+~:".contains($0) }
    return plain
      ? word
      : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
