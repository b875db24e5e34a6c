import ArgumentParser
import Catalog
import Exchange
import Registry

extension ImportCommand {
  struct Apps: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "apps", abstract: "Daftar aplikasi dari berkas .xlsx atau .csv.",
      discussion: """
        Pratinjau menunjukkan baris baru, perubahan tiap sel (lama → baru), dan baris yang ditahan dengan alasannya; \
        lalu bertanya. Yang tidak diketahui dibiarkan kosong; nama pejabat tidak dicatat, hanya jabatan dan unitnya. \
        Impor kedua dari berkas yang sama tidak mengubah apa pun.

        Judul kolom dikenali dalam bahasa Indonesia dan Inggris; yang lain disimpan apa adanya, atau dipetakan: \
        --map "OPD Pengampu=opd". Nama kolom: mitrakota template get apps
        """)

    @Argument(help: ArgumentHelp("Berkasnya.", valueName: "berkas"), completion: .file(extensions: ["xlsx", "csv"]))
    var file: String
    @Option(
      help: ArgumentHelp("Arti satu judul kolom: \"Judul Anda=nama-kolom\"; boleh diulang.", valueName: "judul=kolom"))
    var map: [String] = []
    @Option(help: ArgumentHelp("Hanya lembar ini; tanpa ini semua lembar yang berupa daftar.", valueName: "lembar"))
    var sheet: String?
    @ArgumentParser.Flag(help: "Satu baris yang salah menahan seluruh berkas.")
    var allOrNothing = false
    @Option(
      help: ArgumentHelp("Sumber baris yang tidak menyebut sumbernya; tanpa ini berkasnya.", valueName: "sumber"))
    var source: [String] = []
    @Option(help: ArgumentHelp("Unit pencatat baris yang tidak menyebutnya.", valueName: "unit"))
    var keeper: String?
    @OptionGroup var writing: WritingOptions

    func run() async throws {
      let session = writing.global.session
      var order = BookOrder<ApplicationColumn>(try InputFile.bytes(of: file), named: InputFile.name(of: file))
      order.mapping = try ImportSteps.mapping(map, example: "OPD Pengampu=opd")
      order.sheet = sheet
      order.isAllOrNothing = allOrNothing
      order.sources = source
      order.keeper = keeper
      let office = try ApplicationOffice(node: try session.node(for: writing.dryRun ? .reading : .writing))
      let plan = try office.plan(order)
      let steps = ImportSteps(plan: plan, view: office.view, writing: writing)
      try steps.run { () throws(RegistryError) in try office.perform(plan) }
    }
  }
}
