import ArgumentParser
import Catalog
import Exchange
import Registry

/// Texts and sheets to start from.
struct TemplateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Templat naskah untuk diisi, dengan daftar periksanya.",
    subcommands: [List.self, Get.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Templat yang ada, dan dasarnya.",
      discussion: "Kolom tsv: nama, dokumen, jumlah bagian, bagian yang sumbernya sudah dibaca, paket aturan.")

    @OptionGroup var day: TemplateDay
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      let session = options.session
      let shelf = try day.shelf(session)
      switch session.listForm {
      case .json:
        try session.show([
          "day": JSONValue(shelf.day), "templates": .list(shelf.templates.map { $0.json(session.language) }),
        ])
      case .table: try session.show(TemplatePage(shelf: shelf, session: session).lines)
      default: try session.show(shelf.templates.map { TabSeparated.line($0.cells(session.language)) })
      }
    }
  }

  struct Get: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "get", abstract: "Tulis satu templat sebagai berkas.",
      discussion: """
        Naskah ditulis sebagai .docx, yang dibuka dengan Word atau LibreOffice. Yang di dalam kurung siku diisi; \
        halaman terakhir memuat daftar periksa dengan dasar tiap bagian. Daftar kerja sama (agreements) dan daftar \
        aplikasi (apps) ditulis sebagai .xlsx dengan lembar petunjuk, untuk mitrakota import.
        """)

    @Argument(
      help: ArgumentHelp("Namanya: agreements, apps, kak, kb, pks, adendum, atau perpanjangan.", valueName: "nama"),
      completion: .list(["agreements", "apps", "kak", "kb", "pks", "adendum", "perpanjangan"]))
    var name: String
    @Option(
      name: .customLong("to"),
      help: ArgumentHelp(
        "Berkasnya; tanpa ini NAMA.docx di folder ini, atau keluaran baku dalam pipa.", valueName: "berkas"),
      completion: .file(extensions: ["docx", "xlsx"]))
    var file: String?
    @OptionGroup var day: TemplateDay
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      var session = options.session
      let book = TemplateShelf.workbook(name)
      let bytes = try book?(session.language) ?? day.shelf(session).file(name)
      let usual = "\(name.lowercased()).\(book == nil ? "docx" : "xlsx")"
      session.destination = file ?? (session.terminal.isTerminal ? usual : nil)
      try session.deliver(bytes, isText: false)
    }
  }
}

/// The day whose rules a template follows.
struct TemplateDay: ParsableArguments {
  @Option(help: ArgumentHelp("Hari yang aturannya dipakai; bawaan hari ini.", valueName: "tanggal"))
  var date: String?

  /// The templates of the day; of the node's today where there is a node, else of today in WIB.
  func shelf(_ session: Session) throws -> TemplateShelf {
    if let date { return TemplateShelf(on: try HumanDate.day(date)) }
    if let node = try? session.node(for: .reading) { return TemplateShelf(on: node.today) }
    return TemplateShelf(on: IndonesianZone.wib.day(at: Outside.live.now()))
  }
}
