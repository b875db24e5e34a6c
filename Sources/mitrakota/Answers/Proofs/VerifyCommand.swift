import ArgumentParser
import Catalog
import Exchange
import Registry

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Periksa setiap hash dan tanda tangan di register ini, atau satu berkas bukti.",
    discussion: """
      Berkas bukti dibuat dengan mitrakota prove dan diperiksa tanpa jaringan: terhadap direktori simpul ini, atau \
      tanpa simpul terhadap sidik direktori pada surat sekretariat.
      """)

  @Argument(help: "Berkas bukti; tanpa ini seluruh register.", completion: .file())
  var file: String?
  @Option(
    help: ArgumentHelp("Sidik direktori yang dipercaya, seperti pada surat sekretariat.", valueName: "sidik"))
  var fingerprint: String?
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    if let file { return try check(file, session) }
    let node = try session.node(for: .reading)
    let report = try node.verify()
    let grid = report.grid(on: node.today, realm: node.settings.realm, Wording(session.language))
    if session.listForm == .json { try session.show(report.json) } else { try session.show(grid) }
    for problem in report.problems { session.remark("Masalah: \(problem)", "Problem: \(problem)") }
    try judge(report)
    session.remark(
      "Semua cocok: \(report.entries) entri, \(report.payloads) isi, keadaan \("\(report.state)".prefix(6)).",
      "All fits: \(report.entries) entries, \(report.payloads) payloads, state \("\(report.state)".prefix(6))."
    )
  }

  private func check(_ path: String, _ session: Session) throws {
    let file = try ProofFile(path: path)
    let verdict = try file.verdict(trusting: try trust(session))
    let wording = session.wording(verdict.view)
    let page = ProofPage(verdict: verdict, session: session)
    try session.show(
      page: page.lines, json: verdict.json(wording), fields: verdict.answer.fieldGrid(verdict.view, wording), wording)
  }

  /// The fingerprint that was typed, else the directory of this node.
  private func trust(_ session: Session) throws -> ProofVerdict.Trust {
    if let fingerprint { return .fingerprint(fingerprint) }
    if let key = try? session.node(for: .reading).settings.directoryKey { return .key(key) }
    throw Failure.usage(
      id: "Tidak ada simpul di sini yang direktorinya dipercaya. Tambahkan --fingerprint dengan sidik direktori dari "
        + "surat sekretariat.",
      en: "There is no node here whose directory is trusted. Add --fingerprint with the directory's fingerprint from "
        + "the secretariat's letter.")
  }

  private func judge(_ report: VerificationReport) throws(RegistryError) {
    guard report.problems.isEmpty else {
      let count = report.problems.count
      throw RegistryError(
        .verificationFailed,
        id:
          "\(count) hal tidak cocok. Pulihkan register dari cadangan, atau mulai folder baru lalu mitrakota sync.",
        en:
          "Things that do not fit: \(count). Restore the register from a backup, or begin a new folder and run "
          + "mitrakota sync.")
    }
    let frozen = report.logs.filter { $0.frozenAt != nil }.map(\.origin)
    guard frozen.isEmpty else {
      throw RegistryError(
        .forked,
        id: "Log bercabang dan dibekukan: \(frozen.joined(separator: ", ")). Lihat: mitrakota sync status",
        en: "Forked and frozen logs: \(frozen.joined(separator: ", ")). See: mitrakota sync status")
    }
  }
}
