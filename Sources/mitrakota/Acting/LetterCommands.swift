import ArgumentParser
import Catalog
import Exchange
import Registry

struct ConfirmByLetterCommand: ActingCommand {
  static let configuration = CommandConfiguration.act(
    "confirm-by-letter", "Catat lembar konfirmasi yang kembali dari pihak tanpa simpul.",
    "Hanya catatan yang ditandai benar: satu --code untuk tiap catatan. Lembarnya dicetak dengan mitrakota letter confirm."
  )

  @Option(help: ArgumentHelp("Pihak yang menandatangani lembarnya.", valueName: "pihak"), completion: .parties)
  var party: String
  @Option(help: ArgumentHelp("Kode pada lembar, misalnya K7Q-F2M-9XC; boleh diulang.", valueName: "kode"))
  var code: [String] = []
  @Option(help: ArgumentHelp("Pindaian lembarnya.", valueName: "berkas"), completion: .file())
  var source: [String] = []
  @OptionGroup var dated: DateOption
  @OptionGroup var signatory: SignatoryOptions
  @Option(help: ArgumentHelp("Catatan.", valueName: "teks")) var note: String?
  @OptionGroup var writing: WritingOptions

  func preview(in office: ActOffice) throws -> ActPreview {
    guard !code.isEmpty else {
      throw Failure.usage(
        id: "Kode belum disebut. Tambahkan --code untuk tiap catatan yang ditandai benar pada lembarnya.",
        en: "No code is given. Add --code for each record that is marked as right on the sheet.")
    }
    var order = LetterOrder(party: party, codes: code, sources: source)
    order.date = try dated.legalDate()
    order.signatory = try signatory.signatory()
    order.note = note
    return try office.preview(order)
  }
}

struct LetterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter", abstract: "Surat untuk dicetak.", subcommands: [Confirm.self])

  struct Confirm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "confirm", abstract: "Lembar konfirmasi untuk pihak tanpa simpul.",
      discussion: """
        Satu berkas HTML untuk dicetak di kertas A4: tiap catatan tentang pihak itu dengan kodenya. Setelah \
        ditandatangani dan dipindai, catat dengan mitrakota confirm-by-letter.
        """)

    @Argument(help: ArgumentHelp("Pihaknya, misalnya 74.72.", valueName: "pihak"), completion: .parties)
    var party: String
    @Argument(
      help: ArgumentHelp("Berkas HTML; tanpa ini ke keluaran baku.", valueName: "berkas"),
      completion: .file(extensions: ["html"]))
    var file: String?
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      var session = options.session
      session.destination = file
      let view = try session.node(for: .reading).view()
      let party = try view.identifyParty(party)
      let sheet = view.confirmationSheet(for: party)
      try session.deliver(Array(sheet.html.utf8))
      if sheet.rows.isEmpty {
        session.remark(
          "Tidak ada catatan tentang \(view.name(of: party)) yang menunggu konfirmasi.",
          "No record about \(view.name(of: party)) waits for confirmation.")
      }
      if view.heads.contains(where: { $0.size > 0 && $0.origin.member?.party == party }) {
        session.remark(
          "\(view.name(of: party)) punya simpul sendiri; mintalah mitrakota confirm --review di sana.",
          "\(view.name(of: party)) has a node of its own; ask for mitrakota confirm --review there.")
      }
    }
  }
}
