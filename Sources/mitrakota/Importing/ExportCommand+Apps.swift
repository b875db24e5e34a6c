import ArgumentParser
import Catalog
import Registry

extension ExportCommand {
  struct Apps: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "apps", abstract: "Buku aplikasi: yang dicatat simpul ini sendiri.",
      discussion: "Kolom dan lembarnya sama dengan mitrakota template get apps; tiap kelas data satu lembar.")

    @Argument(
      help: ArgumentHelp("Berkasnya, .xlsx atau .csv; tanpa ini keluaran baku sebagai .xlsx.", valueName: "berkas"),
      completion: .file(extensions: ["xlsx", "csv"]))
    var file: String?
    @Option(
      name: .customLong("to"), help: ArgumentHelp("Sama dengan menyebut berkasnya.", valueName: "berkas"),
      completion: .file(extensions: ["xlsx", "csv"]))
    var destination: String?
    @ArgumentParser.Flag(help: "CSV untuk Excel Indonesia: titik koma, koma desimal, tanda UTF-8.")
    var excel = false
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      var session = options.session
      session.destination = destination ?? file
      let office = ApplicationExport(try session.node(for: .reading).view())
      let isCSV =
        session.output == .csv
        || session.output == nil && session.destination?.lowercased().hasSuffix(".csv") == true
      let bytes =
        isCSV ? try office.csv(session.language, isForExcel: excel) : try office.workbook(session.language)
      try session.deliver(bytes, isText: isCSV)
      session.remark("\(office.count) aplikasi.", "Applications: \(office.count).")
    }
  }
}
