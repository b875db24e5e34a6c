import ArgumentParser
import Catalog
import Registry

// What the depositary does, and what others received.

struct DepositCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("deposit", "Catat bahwa depositari telah menerima naskahnya.")
  static let verb = ActVerb.deposit
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

struct RegisterCommand: OneActCommand {
  static let configuration = CommandConfiguration.act(
    "register", "Catat bahwa depositari memberinya nomor register; bukan penilaian keabsahan.")
  static let verb = ActVerb.register
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Nomor registernya.", valueName: "nomor")) var number: String?
  @OptionGroup var dated: DateOption
  @OptionGroup var paper: TextOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.date = try dated.legalDate()
    order.text = paper.text
    let words = [number.map { "Nomor register \($0)." }, order.note].compactMap(\.self)
    order.note = words.isEmpty ? nil : words.joined(separator: " ")
  }
}

struct AcknowledgeCommand: OneActCommand {
  static let configuration = CommandConfiguration.act(
    "acknowledge", "Catat bahwa sudah diterima; belum tentu disetujui.")
  static let verb = ActVerb.acknowledge
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws { order.date = try dated.legalDate() }
}
