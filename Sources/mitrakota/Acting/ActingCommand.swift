import ArgumentParser
import Catalog
import Registry

/// A command that records: it shows exactly what it would write, asks, writes, and says what is still lacking.
protocol ActingCommand: AsyncParsableCommand {
  var writing: WritingOptions { get }
  /// What would be written.
  func preview(in office: ActOffice) throws -> ActPreview
}

extension ActingCommand {
  func run() async throws { try await record() }

  /// Shows, asks, writes.
  func record() async throws {
    let session = writing.global.session
    let node = try session.node(for: writing.dryRun ? .reading : .writing)
    let office = try ActOffice(node: node)
    let preview = try preview(in: office)
    let page = PreviewPage(preview: preview, office: office, session: session)
    if writing.dryRun {
      if session.output == .json { return try session.show(preview.json(session.language, in: office.view)) }
      return try session.show(page.lines + [session.say("Belum ditulis.", "Nothing written.")])
    }
    if session.output != .json { try session.show(page.lines) }
    var questions = Questions(session: session)
    let question = session.say("Catat seperti di atas?", "Record this?")
    guard try questions.agreed(question, given: writing.yes) else { throw Failure.declined }
    let receipt = try office.perform(preview)
    if session.output == .json {
      return try session.show(preview.json(session.language, in: office.view, receipt: receipt))
    }
    try session.show(page.written(receipt))
    if try !node.network().isRegistered {
      session.remark("Belum terdaftar; data tersimpan lokal.", "Not registered yet; the data is kept here.")
    }
  }
}

/// A command for one act about one agreement.
protocol OneActCommand: ActingCommand {
  static var verb: ActVerb { get }
  var agreement: String { get }
  var record: RecordOptions { get }
  /// Puts what only this verb knows into the order.
  func fill(_ order: inout ActOrder) throws
}

extension OneActCommand {
  func fill(_ order: inout ActOrder) throws {}

  /// The order in the words that were given.
  func order() throws -> ActOrder {
    var order = ActOrder(Self.verb, agreement)
    try record.fill(&order)
    try fill(&order)
    return order
  }

  func preview(in office: ActOffice) throws -> ActPreview { try office.preview(try order()) }

  /// A code that the verb knows, or how people say it in either language; another one is refused with the list.
  func decision(_ text: String) throws(Failure) -> Slug {
    let known = Decisions.known(Self.verb)
    let said = text.lowercased()
    let code = known.first { $0.code == said || $0.name.id == said || $0.name.en == said }?.code
    if let slug = code.flatMap({ try? Slug($0) }) { return slug }
    let near = CommandWords.nearest(to: text, in: known.map(\.code))
    let (id, en) = (
      known.map { "  \($0.code)  \($0.name.id)" }.joined(separator: "\n"),
      known.map { "  \($0.code)  \($0.name.en)" }.joined(separator: "\n")
    )
    throw .usage(
      id: "'\(text)' tidak dikenal di sini." + (near.map { " Mungkin maksudnya '\($0)'?" } ?? "")
        + " Pilihannya:\n\(id)",
      en: "'\(text)' is not known here." + (near.map { " Did you mean '\($0)'?" } ?? "") + " There are:\n\(en)")
  }
}

extension CommandConfiguration {
  /// The configuration of a verb.
  static func act(_ name: String, _ abstract: String, _ discussion: String = "") -> CommandConfiguration {
    CommandConfiguration(commandName: name, abstract: abstract, discussion: discussion)
  }
}

extension ArgumentHelp {
  /// The agreement that an act is about.
  static let agreement = ArgumentHelp(
    "Kerja sama: nama pendek, nomor salah satu pihak, atau awalannya.", valueName: "kerja-sama")
}
