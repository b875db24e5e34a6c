import Catalog
import Exchange
import Registry

/// The surroundings of one command: whom it speaks to, in which language and form, and which node it works on.
struct Session: Sendable {
  let language: Language
  /// The form that was asked for; nil: by where the answer goes.
  let output: OutputForm?
  let terminal: Terminal
  let folder: NodeFolder

  /// A sentence in the language of the session.
  func say(_ indonesian: String, _ english: String) -> String { language == .id ? indonesian : english }

  /// The form of a list: a table on a terminal, lines with tabs in a pipe.
  var listForm: OutputForm { output ?? (terminal.isTerminal ? .table : .tsv) }
  /// The form of a page about one thing: people read it through a pager too.
  var pageForm: OutputForm { output ?? .table }

  func node(for purpose: Node.Purpose) throws(RegistryError) -> Node {
    try Node(folder: folder, outside: .live, for: purpose)
  }

  func wording(_ view: RegisterView) -> Wording {
    Wording(language, offset: view.zone.offset) { view.name(of: $0) }
  }

  /// Prints data.
  func show(_ lines: [String]) throws(BrokenPipe) {
    try terminal.write(lines.map { $0 + "\n" }.joined())
  }

  func show(_ document: JSONValue) throws(BrokenPipe) {
    try terminal.write(String(decoding: document.bytes, as: UTF8.self))
  }

  /// Says something that is not data; with JSON wanted, programs listen and nothing is said.
  func remark(_ indonesian: String, _ english: String) {
    guard output != .json else { return }
    Terminal.complain(say(indonesian, english) + "\n")
  }
}
