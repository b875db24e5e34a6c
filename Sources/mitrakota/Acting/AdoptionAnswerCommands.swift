import ArgumentParser
import Catalog
import Exchange
import Registry

/// What others recorded of uses in which this member is giver or taker.
struct AdoptionReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Pemakaian yang dicatat pihak lain dan belum dijawab simpul ini.")

  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let office = try ActOffice(node: try session.node(for: .reading))
    let wording = session.wording(office.view)
    try session.show(office.view.useGrid(office.openUses, wording), wording)
  }
}

struct AdoptionConfirmCommand: ActingCommand {
  static let configuration = CommandConfiguration.act(
    "confirm", "Konfirmasi dengan kunci sendiri sebuah pemakaian yang dicatat pihak lain.")

  @Argument(help: ArgumentHelp("Pemakaiannya, misalnya 74.72/loket.", valueName: "pemakaian")) var adoption: String
  @Option(help: ArgumentHelp("Catatan.", valueName: "teks")) var note: String?
  @OptionGroup var writing: WritingOptions

  func preview(in office: ActOffice) throws -> ActPreview {
    try office.preview(.answer(.init(adoption, .confirms, note: note)))
  }
}

struct AdoptionContestCommand: ActingCommand {
  static let configuration = CommandConfiguration.act(
    "contest", "Nyatakan bahwa sebuah pemakaian tidak seperti yang dicatat pihak lain.",
    "Catatan pihak lain tetap ada; keduanya ditampilkan.")

  @Argument(help: ArgumentHelp("Pemakaiannya, misalnya 74.72/loket.", valueName: "pemakaian")) var adoption: String
  @Option(help: ArgumentHelp("Alasannya.", valueName: "teks")) var note: String?
  @OptionGroup var writing: WritingOptions

  func preview(in office: ActOffice) throws -> ActPreview {
    try office.preview(.answer(.init(adoption, .contests, note: note)))
  }
}

struct AdoptionWithdrawCommand: ActingCommand {
  static let configuration = CommandConfiguration.act(
    "withdraw", "Tarik catatan pemakaian atau jawaban milik simpul ini; riwayatnya tetap.",
    "Untuk pemakaian yang berakhir: adoption retire.")

  @Argument(help: ArgumentHelp("Catatannya, dengan nama pendek.", valueName: "pemakaian")) var adoption: String
  @OptionGroup var writing: WritingOptions

  func preview(in office: ActOffice) throws -> ActPreview {
    try office.preview(withdrawing: .adoption, adoption)
  }
}
