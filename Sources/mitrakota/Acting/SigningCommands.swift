import ArgumentParser
import Catalog
import Registry

// Signatures, and their refusal.

struct SignCommand: OneActCommand {
  static let configuration = CommandConfiguration.act(
    "sign", "Catat tanda tangan satu pihak.",
    "Tanpa --date harinya tidak diketahui. Untuk kota lain: --on-behalf-of 74.72 --source lembar.pdf.")
  static let verb = ActVerb.sign
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Cara: tanda tangan basah, elektronik tersertifikasi, atau lain.", valueName: "cara"))
  var method: SigningWord?
  @Option(help: ArgumentHelp("Tempatnya.", valueName: "tempat")) var place: String?
  @OptionGroup var dated: DateOption
  @OptionGroup var paper: TextOption
  @OptionGroup var signatory: SignatoryOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.date = try dated.legalDate()
    order.text = paper.text
    order.method = method?.method
    order.place = place
    order.signatory = try signatory.signatory()
  }
}

struct DeclineCommand: OneActCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "Catat bahwa satu pihak tidak jadi menandatangani; alasannya pada --note.",
    aliases: ["decline-signature"])
  static let verb = ActVerb.declineSignature
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @OptionGroup var dated: DateOption
  @OptionGroup var paper: TextOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.date = try dated.legalDate()
    order.text = paper.text
  }
}

struct WitnessCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("witness", "Catat tanda tangan saksi.")
  static let verb = ActVerb.witness
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @OptionGroup var dated: DateOption
  @OptionGroup var paper: TextOption
  @OptionGroup var signatory: SignatoryOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.date = try dated.legalDate()
    order.text = paper.text
    order.signatory = try signatory.signatory()
  }
}
