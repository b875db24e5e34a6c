import ArgumentParser
import Catalog
import Registry

/// Uses of applications.
struct AdoptionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adoption",
    abstract: "Catat pemakaian aplikasi: mulai, serah terima, berhenti; jawab yang dicatat pihak lain.",
    subcommands: [
      New.self, HandOver.self, Retire.self, AdoptionReviewCommand.self, AdoptionConfirmCommand.self,
      AdoptionContestCommand.self, AdoptionWithdrawCommand.self,
    ])

  struct New: ActingCommand {
    static let configuration = CommandConfiguration.act(
      "new", "Catat bahwa sebuah aplikasi mulai dipakai.",
      "Penerimanya anggota simpul ini, atau yang disebut --on-behalf-of; pemberinya pemilik aplikasi.")

    @Argument(
      help: ArgumentHelp("Aplikasi, dengan nama pendek, nama, atau awalannya.", valueName: "aplikasi"),
      completion: .applications)
    var application: String
    @Option(help: ArgumentHelp("Pemberi, bila bukan pemilik aplikasi.", valueName: "pihak"), completion: .parties)
    var giver: String?
    @Option(help: ArgumentHelp("Naskah yang melandasi.", valueName: "kerja-sama"), completion: .agreements)
    var agreement: String?
    @Option(help: ArgumentHelp("Cara berbagi.", valueName: "cara")) var mode: SharingMode?
    @Option(help: ArgumentHelp("Versinya.", valueName: "versi")) var release: String?
    @Option(help: ArgumentHelp("Sejak kapan.", valueName: "tanggal")) var since: String?
    @Option(help: ArgumentHelp("Lingkup pemakaian.", valueName: "teks")) var scope: String?
    @Option(help: ArgumentHelp("Jabatan yang bertanggung jawab di penerima.", valueName: "jabatan")) var office: String?
    @Option(help: ArgumentHelp("Nama pendek catatannya.", valueName: "nama")) var slug: String?
    @Option(help: ArgumentHelp("Atas nama kota lain; memerlukan --source.", valueName: "pihak"), completion: .parties)
    var onBehalfOf: String?
    @Option(help: ArgumentHelp("Sumber; boleh diulang.", valueName: "sumber"), completion: .file()) var source:
      [String] = []
    @Option(help: ArgumentHelp("Unit pencatat menurut profil.", valueName: "unit")) var keeper: String?
    @ArgumentParser.Flag(help: "Catat walaupun pemakaian yang sama sudah ada.") var again = false
    @OptionGroup var writing: WritingOptions

    func preview(in desk: ActOffice) throws -> ActPreview {
      var order = AdoptionOrder.NewUse(application)
      order.voice = Voice(onBehalfOf: onBehalfOf, sources: source)
      (order.giver, order.agreement, order.mode) = (giver, agreement, mode)
      (order.release, order.scope, order.office) = (release, scope, office)
      order.since = try since.map { text throws(Failure) in try HumanDate.date(text) }
      order.slug = try slug.map { try Slug($0) }
      order.keeper = try keeper.map { try Slug($0) }
      order.isRepeated = again
      return try desk.preview(.new(order))
    }
  }

  struct HandOver: ActingCommand {
    static let configuration = CommandConfiguration.act("hand-over", "Catat berita acara serah terima (BAST).")

    @Argument(help: ArgumentHelp("Pemakaiannya, dengan nama pendek.", valueName: "pemakaian")) var adoption: String
    @Option(help: ArgumentHelp("Nomor BAST.", valueName: "nomor")) var number: String?
    @Option(help: ArgumentHelp("Pindaiannya.", valueName: "berkas"), completion: .file()) var file: String?
    @Option(help: ArgumentHelp("Versi yang diserahkan.", valueName: "versi")) var release: String?
    @Option(help: ArgumentHelp("Sumber; boleh diulang.", valueName: "sumber"), completion: .file()) var source:
      [String] = []
    @OptionGroup var dated: DateOption
    @OptionGroup var writing: WritingOptions

    func preview(in office: ActOffice) throws -> ActPreview {
      var order = AdoptionOrder.Handover(adoption)
      (order.number, order.file, order.release, order.sources) = (number, file, release, source)
      order.date = try dated.legalDate()
      return try office.preview(.handOver(order))
    }
  }

  struct Retire: ActingCommand {
    static let configuration = CommandConfiguration.act("retire", "Catat bahwa sebuah aplikasi tidak dipakai lagi.")

    @Argument(help: ArgumentHelp("Pemakaiannya, dengan nama pendek.", valueName: "pemakaian")) var adoption: String
    @Option(help: ArgumentHelp("Hari terakhir dipakai.", valueName: "tanggal")) var until: String
    @Option(help: ArgumentHelp("Sumber; boleh diulang.", valueName: "sumber"), completion: .file()) var source:
      [String] = []
    @OptionGroup var writing: WritingOptions

    func preview(in office: ActOffice) throws -> ActPreview {
      var order = AdoptionOrder.Retirement(adoption, until: try HumanDate.date(until))
      order.sources = source
      return try office.preview(.retire(order))
    }
  }
}
