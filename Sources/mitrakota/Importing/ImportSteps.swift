import Catalog
import Exchange
import Registry

/// What every import does once its plan is made: shows it, asks, and records it.
struct ImportSteps {
  let plan: ImportPlan
  let view: RegisterView
  let writing: WritingOptions

  private var session: Session { writing.global.session }

  func run(_ record: () throws(RegistryError) -> ImportReceipt) throws {
    let page = ImportPage(plan: plan, view: view, session: session)
    page.complain()
    if session.output != .json { try session.show(page.lines) }
    let receipt = try perform(record)
    if session.output == .json { try session.show(page.json(size: receipt?.size)) }
    if !plan.heldBack.isEmpty { throw page.heldBack }
  }

  /// Writes the plan, if there is anything to write and somebody agrees.
  private func perform(_ record: () throws(RegistryError) -> ImportReceipt) throws -> ImportReceipt? {
    guard plan.entryCount > 0 else {
      session.remark("Tidak ada yang perlu dicatat.", "There is nothing to record.")
      return nil
    }
    guard !writing.dryRun else {
      session.remark("Belum ditulis.", "Nothing written.")
      return nil
    }
    var questions = Questions(session: session)
    let question = session.say("Catat seperti di atas?", "Record this?")
    guard try questions.agreed(question, given: writing.yes) else { throw Failure.declined }
    let receipt = try record()
    let size = receipt.size.map { session.say("; segel berukuran \($0)", "; head of size \($0)") } ?? ""
    session.remark("\(plan.entryCount) entri ditulis\(size).", "\(plan.entryCount) entries written\(size).")
    return receipt
  }

  /// What headings mean: "Your heading=column".
  static func mapping<Column: BookColumn>(_ texts: [String], example: String) throws(Failure) -> [String: Column] {
    var mapping: [String: Column] = [:]
    for text in texts {
      guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
        throw .usage(
          id: "'\(text)' bukan pemetaan: tulis \"Judul Anda=nama-kolom\", misalnya \"\(example)\".",
          en: "'\(text)' is no mapping: write \"Your heading=column\", such as \"\(example)\".")
      }
      let key = String(text[text.index(after: sign)...])
      guard let column = Column(rawValue: key) else { throw noColumn(key, Column.allCases.map(\.rawValue)) }
      mapping[String(text[..<sign])] = column
    }
    return mapping
  }

  private static func noColumn(_ key: String, _ known: [String]) -> Failure {
    let near = CommandWords.nearest(to: key, in: known)
    return .usage(
      id: "Tidak ada kolom '\(key)'. "
        + (near.map { "Mungkin maksudnya: \($0)" } ?? "Yang ada: \(known.joined(separator: ", "))"),
      en: "There is no column '\(key)'. "
        + (near.map { "Did you mean: \($0)" } ?? "There are: \(known.joined(separator: ", "))"))
  }
}
