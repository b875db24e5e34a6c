import ArgumentParser
import Catalog
import Exchange
import Registry

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Periksa setiap hash dan tanda tangan di register ini.",
    discussion: "Kolom tsv: log, entri, isi, ditahan, dihapus, belum bersegel, dibekukan sejak.")

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let report = try session.node(for: .reading).verify()
    let rows = report.logs.map { log in
      [log.origin] + [log.entries, log.payloads, log.withheld, log.erased, log.unsigned].map(String.init)
        + [log.frozenAt.map(String.init) ?? ""]
    }
    switch session.listForm {
    case .json: try session.show(report.json)
    case .tsv: try session.show(rows.map(TabSeparated.line))
    case .table:
      let header =
        session.language == .id
        ? ["LOG", "ENTRI", "ISI", "DITAHAN", "DIHAPUS", "BELUM BERSEGEL", "DIBEKUKAN SEJAK"]
        : ["LOG", "ENTRIES", "PAYLOADS", "WITHHELD", "ERASED", "UNSIGNED", "FROZEN FROM"]
      try session.show(Table(header: header, rows: rows, firm: [0]).lines(width: session.terminal.width))
    }
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
