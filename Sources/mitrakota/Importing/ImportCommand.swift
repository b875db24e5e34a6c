import ArgumentParser
import Catalog
import Exchange
import Registry

/// Takes in what an office has already.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Masukkan daftar yang sudah ada, misalnya dari Excel.",
    subcommands: [Agreements.self, Apps.self, Publiccode.self])

  struct Agreements: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "agreements", abstract: "Daftar kerja sama dari berkas .xlsx atau .csv.",
      discussion: """
        Pratinjau menunjukkan baris baru, perubahan tiap sel (lama → baru), dan baris yang ditahan dengan alasannya; \
        lalu bertanya. Satu baris yang salah tidak menahan yang lain, kecuali --all-or-nothing. Impor kedua dari \
        berkas yang sama tidak mengubah apa pun.

        Judul kolom dikenali dalam bahasa Indonesia dan Inggris; yang lain disimpan apa adanya, atau dipetakan: \
        --map "Tgl TTD=tanggal-tanda-tangan". Nama kolom: mitrakota template get agreements
        """)

    @Argument(help: ArgumentHelp("Berkasnya.", valueName: "berkas"), completion: .file(extensions: ["xlsx", "csv"]))
    var file: String
    @Option(
      help: ArgumentHelp("Folder pindaian; dicocokkan menurut nama berkas atau nomor naskah.", valueName: "folder"),
      completion: .directory)
    var files: String?
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
      var order = ImportOrder(try InputFile.bytes(of: file), named: InputFile.name(of: file))
      order.mapping = try ImportSteps.mapping(map, example: "Tgl TTD=tanggal-tanda-tangan")
      order.sheet = sheet
      order.scans = files
      order.isAllOrNothing = allOrNothing
      order.sources = source
      order.keeper = keeper
      let office = try ImportOffice(node: try session.node(for: writing.dryRun ? .reading : .writing))
      let plan = try office.plan(order)
      let steps = ImportSteps(plan: plan, view: office.view, writing: writing)
      try steps.run { () throws(RegistryError) in try office.perform(plan) }
    }
  }
}
