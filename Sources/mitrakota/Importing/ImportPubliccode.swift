import ArgumentParser
import Catalog
import Exchange
import Registry

extension ImportCommand {
  struct Publiccode: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publiccode", abstract: "Satu publiccode.yml ke folder katalog, dari berkas atau alamat web.",
      discussion: """
        Berkas yang benar masuk apa adanya sebagai applications/<nama-pendek>/publiccode.yml; impor kedua tidak \
        mengubah apa pun. Berkas yang salah disimpan sebagai draf di folder simpul bersama temuannya, dan tidak \
        diterbitkan: perbaiki, lalu impor berkas draf itu.
        """)

    @Argument(
      help: ArgumentHelp("Berkasnya, atau alamat http atau https.", valueName: "berkas"),
      completion: .file(extensions: ["yml", "yaml"]))
    var source: String
    @Option(help: ArgumentHelp("Nama pendek; tanpa ini dibuat dari nama aplikasinya.", valueName: "nama-pendek"))
    var slug: String?
    @ArgumentParser.Flag(help: "Alamat boleh mengarah ke jaringan dalam.")
    var allowPrivate = false
    @OptionGroup var writing: WritingOptions

    func run() async throws {
      let session = writing.global.session
      let wanted = try slug.map { try Slug($0) }
      let node = try session.node(for: .reading)
      let office = try PubliccodeOffice(node: node, language: session.languageCode)
      let bytes =
        RemoteFile.isAddress(source)
        ? try await RemoteFile.bytes(at: source, limit: PubliccodeFile.limit, allowsPrivate: allowPrivate)
        : try InputFile.bytes(of: source)
      let plan = try office.plan(bytes, named: source, slug: wanted)
      let page = PubliccodePage(plan: plan, session: session)
      page.complain()
      if session.output != .json { try session.show(page.lines) }
      let isWritten = try perform(plan, office, session)
      if session.output == .json { try session.show(page.json(isWritten: isWritten)) }
      if isWritten { page.advise() }
      if plan.outcome == .draft { throw page.refusal(isKept: isWritten) }
    }

    private func perform(_ plan: PubliccodePlan, _ office: PubliccodeOffice, _ session: Session) throws -> Bool {
      guard plan.outcome != .unchanged else { return false }
      guard !writing.dryRun else {
        session.remark("Belum ditulis.", "Nothing written.")
        return false
      }
      var questions = Questions(session: session)
      let question =
        plan.outcome == .draft
        ? session.say("Simpan sebagai draf?", "Keep it as a draft?")
        : session.say("Masukkan ke folder katalog?", "Put it into the catalog folder?")
      guard try questions.agreed(question, given: writing.yes) else { throw Failure.declined }
      try office.perform(plan)
      return true
    }
  }
}

/// What an import of one publiccode.yml would do or did.
struct PubliccodePage {
  let plan: PubliccodePlan
  let session: Session

  var lines: [String] {
    let name = plan.file.name.map { "  \($0)" } ?? ""
    return ["\(sign) application/\(plan.slug)\(name)  \(words)"]
      + (plan.outcome == .unchanged ? [] : ["  " + plan.path])
  }

  private var sign: String {
    switch plan.outcome {
    case .new: "+"
    case .changed: "~"
    case .unchanged: "="
    case .draft: "!"
    }
  }

  private var words: String {
    switch plan.outcome {
    case .new: session.say("baru", "new")
    case .changed: session.say("diubah", "changed")
    case .unchanged: session.say("tetap", "unchanged")
    case .draft: session.say("draf", "draft")
    }
  }

  /// Prints the findings with their source lines.
  func complain() {
    guard session.output != .json else { return }
    let printer = FindingPrinter(language: session.languageCode)
    for finding in plan.file.findings { Terminal.complain(printer.text(finding, source: plan.file.bytes) + "\n") }
  }

  /// Says what to do next.
  func advise() {
    switch plan.outcome {
    case .new, .changed:
      session.remark(
        "Ketentuan berbagi ditulis dalam sharing.xml di folder yang sama. Lalu: mitrakota publish --dry-run",
        "Sharing terms go into a sharing.xml in the same folder. Then: mitrakota publish --dry-run")
    case .unchanged: break
    case .draft:
      session.remark(
        "Perbaiki drafnya, lalu: mitrakota import publiccode \(plan.path)",
        "Mend the draft, then: mitrakota import publiccode \(plan.path)")
    }
  }

  /// Why a draft ends with exit code 1.
  func refusal(isKept: Bool) -> RegistryError {
    let errors = plan.file.findings.count { $0.severity == .error }
    return RegistryError(
      .badInput,
      id: "\(errors) temuan harus diperbaiki dulu; "
        + (isKept ? "berkas disimpan sebagai draf." : "tidak ada yang ditulis."),
      en: "Findings to be mended first: \(errors); "
        + (isKept ? "the file is kept as a draft." : "nothing was written."))
  }

  func json(isWritten: Bool) -> JSONValue {
    [
      "id": .text(plan.slug.description), "name": JSONValue(plan.file.name), "outcome": .text(plan.outcome.rawValue),
      "path": .text(plan.path), "written": .bool(isWritten),
      "findings": .list(plan.file.findings.map { $0.json(in: session.languageCode) }),
    ]
  }
}
