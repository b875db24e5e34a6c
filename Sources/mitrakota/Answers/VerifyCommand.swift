import ArgumentParser
import Catalog
import Exchange
import Registry

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Periksa setiap hash dan tanda tangan di register ini.")

  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
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
