import ArgumentParser
import Catalog
import Registry

// How an agreement ends, and what is disputed on the way.

struct WithdrawCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("withdraw", "Catat bahwa satu pihak keluar; yang lain tetap.")
  static let verb = ActVerb.withdraw
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Hari pertama tidak terikat lagi, bila bukan tanggalnya sendiri.", valueName: "tanggal"))
  var effective: String?
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.due = try effective.map { text throws(Failure) in try HumanDate.date(text) }
    order.date = try dated.legalDate()
  }
}

struct NoticeCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("notice", "Catat pemberitahuan pengakhiran oleh satu pihak.")
  static let verb = ActVerb.notice
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Hari pertama tidak berlaku lagi.", valueName: "tanggal")) var effective: String
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.due = try HumanDate.date(effective)
    order.date = try dated.legalDate()
  }
}

struct EndCommand: OneActCommand {
  static let configuration = CommandConfiguration.act(
    "end", "Catat pengakhiran; perlu semua pihak.",
    "Alasan:\n" + Decisions.known(.end).map { "  \($0.code)  \($0.name.id)" }.joined(separator: "\n"))
  static let verb = ActVerb.end
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(
    help: ArgumentHelp("Alasannya, misalnya agreed.", valueName: "alasan"),
    completion: .list(EndReason.recordable.map(\.rawValue)))
  var reason: String?
  @Option(
    name: [.long, .customLong("date")], help: ArgumentHelp("Hari pertama tidak berlaku lagi.", valueName: "tanggal"))
  var effective: String?
  @OptionGroup var paper: TextOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.decision = try reason.map { text throws(Failure) in try decision(text) }
    order.date = try effective.map { text throws(Failure) in try HumanDate.date(text) }
    order.text = paper.text
  }
}

struct DisputeCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("dispute", "Catat perselisihan; tidak mengubah kedudukan.")
  static let verb = ActVerb.dispute
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Nama pendek perselisihannya, misalnya biaya.", valueName: "nama")) var topic: String?
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.topic = try topic.map { try Slug($0) }
    order.date = try dated.legalDate()
  }
}

struct SettleCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("settle", "Catat bahwa perselisihan selesai; perlu semua pihak.")
  static let verb = ActVerb.settle
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Nama pendek perselisihannya.", valueName: "nama")) var topic: String?
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.topic = try topic.map { try Slug($0) }
    order.date = try dated.legalDate()
  }
}
