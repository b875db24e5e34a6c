import ArgumentParser
import Catalog
import Registry

/// Security notices of a giver to those who use its application.
struct AppNoticeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice", abstract: "Peringatan keamanan kepada para pemakai sebuah aplikasi.",
    subcommands: [New.self, Withdraw.self, List.self], defaultSubcommand: List.self)

  struct New: ActingCommand {
    static let configuration = CommandConfiguration.act(
      "new", "Beri tahu para pemakai: versi ini bermasalah, perbarui ke versi itu.",
      "Berhenti tampil bagi pemakai yang versinya sudah diperbaiki, dan bagi semua bila ditarik.")

    @Argument(
      help: ArgumentHelp("Aplikasi, dengan nama pendek, nama, atau awalannya.", valueName: "aplikasi"),
      completion: .applications)
    var application: String
    @Option(help: ArgumentHelp("Judulnya, tanpa nama orang.", valueName: "teks")) var title: String
    @Option(help: ArgumentHelp("Judulnya dalam bahasa Inggris.", valueName: "teks")) var titleEn: String?
    @Option(help: ArgumentHelp("Berat: low, medium, high, critical.", valueName: "berat"))
    var severity: SecurityNotice.Severity
    @Option(help: ArgumentHelp("Versi pertama yang bermasalah.", valueName: "versi")) var affectedFrom: String?
    @Option(help: ArgumentHelp("Versi terakhir yang bermasalah.", valueName: "versi")) var affectedTo: String?
    @Option(help: ArgumentHelp("Versi pertama yang sudah diperbaiki.", valueName: "versi")) var fixed: String?
    @Option(help: ArgumentHelp("Alamat penjelasannya.", valueName: "url")) var address: String?
    @Option(help: ArgumentHelp("Yang perlu dilakukan sampai diperbarui.", valueName: "teks")) var note: String?
    @Option(help: ArgumentHelp("Nama pendek catatannya.", valueName: "nama")) var slug: String?
    @Option(help: ArgumentHelp("Unit pencatat menurut profil.", valueName: "unit")) var keeper: String?
    @OptionGroup var dated: DateOption
    @OptionGroup var writing: WritingOptions

    func preview(in office: ActOffice) throws -> ActPreview {
      var text = LocalizedText([.indonesian: title])
      text[.english] = titleEn
      var order = NoticeOrder(application, title: text, severity: severity)
      (order.affectedFrom, order.affectedTo, order.fixed, order.note) = (affectedFrom, affectedTo, fixed, note)
      order.date = try dated.legalDate()
      order.address = try address.map { try WebAddress($0) }
      order.slug = try slug.map { try Slug($0) }
      order.keeper = try keeper.map { try Slug($0) }
      return try office.preview(order)
    }
  }

  struct Withdraw: ActingCommand {
    static let configuration = CommandConfiguration.act("withdraw", "Tarik sebuah peringatan; riwayatnya tetap.")

    @Argument(help: ArgumentHelp("Peringatannya, dengan nama pendek.", valueName: "peringatan")) var notice: String
    @OptionGroup var writing: WritingOptions

    func preview(in office: ActOffice) throws -> ActPreview {
      try office.preview(withdrawing: .document, notice)
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Peringatan yang berlaku dan siapa yang terkena.")

    @Option(
      help: ArgumentHelp("Hanya yang mengenai pihak ini: kode atau nama.", valueName: "pihak"), completion: .parties)
    var city: String?
    @OptionGroup var options: ListOptions

    func run() async throws {
      let session = options.session
      let view = try session.node(for: .reading).view()
      let wording = session.wording(view)
      let taker = try city.map { text throws(RegistryError) in try view.identifyParty(text) }
      try session.show(view.alertGrid(for: taker, wording), wording)
    }
  }
}
