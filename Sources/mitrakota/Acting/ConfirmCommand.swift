import ArgumentParser
import Catalog
import Exchange
import Registry

struct ConfirmCommand: ActingCommand {
  static let configuration = CommandConfiguration.act(
    "confirm", "Lihat apa yang dicatat pihak lain tentang kota Anda, dan konfirmasikan.",
    """
    mitrakota confirm --review        daftar yang menunggu
    mitrakota confirm 1 3 5           konfirmasi menurut nomornya, hash, atau kerja samanya
    mitrakota confirm --all           konfirmasi semuanya

    Yang tidak benar tidak dikonfirmasi, tetapi dicatat menurut kota Anda sendiri, misalnya dengan mitrakota
    agreement sign: kata pihak sendiri mengalahkan catatan pihak lain. Kolom tsv: nomor, naskah, tindakan, pihak,
    tanggal, pencatat, dicatat pada, hash.
    """)

  @Argument(
    help: ArgumentHelp("Nomor pada daftar, awal hash, atau kerja sama.", valueName: "yang-mana"),
    completion: .agreements)
  var which: [String] = []
  @ArgumentParser.Flag(help: "Tunjukkan daftarnya saja.") var review = false
  @ArgumentParser.Flag(help: "Konfirmasi semuanya.") var all = false
  @OptionGroup var dated: DateOption
  @Option(help: ArgumentHelp("Catatan.", valueName: "teks")) var note: String?
  @OptionGroup var writing: WritingOptions

  func run() async throws {
    guard [review, all, !which.isEmpty].count(where: \.self) == 1 else {
      throw Failure.usage(
        id: "Pilih salah satu: --review untuk melihat daftarnya, --all, atau nomor-nomornya.",
        en: "Choose one: --review to see the list, --all, or numbers from it.")
    }
    guard review else { return try await record() }
    let session = writing.global.session
    let view = try session.node(for: .reading).view()
    let page = ReviewPage(list: view.review(of: view.member.party), view: view, session: session)
    switch session.listForm {
    case .json: try session.show(page.json)
    case .table: try session.show(page.lines)
    default: try session.show(page.rows.map(TabSeparated.line))
    }
  }

  func preview(in office: ActOffice) throws -> ActPreview {
    try office.preview(confirming: which, date: try dated.legalDate(), note: note)
  }
}
