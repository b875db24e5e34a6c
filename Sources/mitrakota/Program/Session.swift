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
  /// The file that takes the answer; nil: standard output.
  var destination: String?
  /// Whether a list that is not empty ends the command with exit code 8.
  var failsIfAny = false

  /// A sentence in the language of the session.
  func say(_ indonesian: String, _ english: String) -> String { language == .id ? indonesian : english }

  /// The language as findings and texts name it.
  var languageCode: LanguageCode { language == .id ? .indonesian : .english }

  /// The form of a list: as asked for or as the file is named, else a table on a terminal, lines with tabs in a pipe.
  var listForm: OutputForm { output ?? namedForm ?? (terminal.isTerminal ? .table : .tsv) }
  /// The form of a page about one thing: people read it through a pager too.
  var pageForm: OutputForm { output ?? namedForm ?? .table }

  private var namedForm: OutputForm? { destination.map { OutputForm(fileName: $0) ?? .table } }

  func node(for purpose: Node.Purpose) throws(RegistryError) -> Node {
    try Node(folder: folder, outside: .live, for: purpose)
  }

  func wording(_ view: RegisterView) -> Wording {
    Wording(language, offset: view.zone.offset) { view.name(of: $0) }
  }

  /// Prints data.
  func show(_ lines: [String]) throws {
    try deliver(Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  func show(_ document: JSONValue) throws { try deliver(document.bytes) }

  /// Says something that is not data; with JSON wanted, programs listen and nothing is said.
  func remark(_ indonesian: String, _ english: String) {
    guard output?.isForPrograms != true else { return }
    Terminal.complain(say(indonesian, english) + "\n")
  }
}
