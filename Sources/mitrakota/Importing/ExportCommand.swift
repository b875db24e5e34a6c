import ArgumentParser
import Catalog
import Registry

/// Gives back what the node records, in the form in which it was taken in.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Tulis daftar untuk diubah di Excel dan diimpor lagi.",
    subcommands: [Agreements.self, Apps.self, Publiccode.self])

  struct Agreements: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "agreements", abstract: "Buku kerja sama: yang dicatat simpul ini sendiri.",
      discussion: "Kolom dan lembarnya sama dengan mitrakota template get agreements; tiap kelas data satu lembar.")

    @Option(
      name: .customLong("to"),
      help: ArgumentHelp("Berkasnya, .xlsx atau .csv; tanpa ini keluaran baku sebagai .xlsx.", valueName: "berkas"),
      completion: .file(extensions: ["xlsx", "csv"]))
    var destination: String?
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      var session = options.session
      session.destination = destination
      let office = ExportOffice(try session.node(for: .reading).view())
      let isCSV = session.output == .csv || session.output == nil && destination?.lowercased().hasSuffix(".csv") == true
      let bytes = isCSV ? try office.csv(session.language) : try office.workbook(session.language)
      try session.deliver(bytes, isText: isCSV)
      session.remark("\(office.count) kerja sama.", "Agreements: \(office.count).")
    }
  }
}
