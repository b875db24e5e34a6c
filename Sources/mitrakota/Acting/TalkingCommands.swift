import ArgumentParser
import Catalog
import Registry

// Offers, meetings and drafts: before there is an agreed text.

struct OfferCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("offer", "Catat penawaran kepada pihak lain.")
  static let verb = ActVerb.offer
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Kepada siapa.", valueName: "pihak"), completion: .parties) var to: String?
  @Option(help: ArgumentHelp("Batas waktu jawaban, bila ditetapkan.", valueName: "tanggal")) var replyBy: String?
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.counterpart = to
    order.due = try replyBy.map { text throws(Failure) in try HumanDate.date(text) }
    order.date = try dated.legalDate()
  }
}

struct WithdrawOfferCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("withdraw-offer", "Catat penarikan penawaran.")
  static let verb = ActVerb.withdrawOffer
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws { order.date = try dated.legalDate() }
}

struct AnswerCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("answer", "Catat jawaban atas penawaran.")
  static let verb = ActVerb.answer
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Argument(
    help: ArgumentHelp("accept, decline, atau counter.", valueName: "jawaban"),
    completion: .list(["accept", "decline", "counter"]))
  var answer: String
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.decision = try decision(answer)
    order.date = try dated.legalDate()
  }
}

struct DiscussCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("discuss", "Catat rapat pembahasan.")
  static let verb = ActVerb.discuss
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Tempat rapat.", valueName: "tempat")) var place: String?
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.place = place
    order.date = try dated.legalDate()
  }
}

struct TableCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("table", "Catat rancangan naskah yang diajukan.")
  static let verb = ActVerb.table
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @OptionGroup var paper: TextOption
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.text = paper.text
    order.date = try dated.legalDate()
  }
}

struct CommentCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("comment", "Catat tanggapan atas rancangan.")
  static let verb = ActVerb.comment
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @OptionGroup var paper: TextOption
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.text = paper.text
    order.date = try dated.legalDate()
  }
}

struct InitialCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("initial", "Catat paraf, yang bukan tanda tangan.")
  static let verb = ActVerb.initial
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @OptionGroup var paper: TextOption
  @OptionGroup var dated: DateOption
  @OptionGroup var signatory: SignatoryOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.text = paper.text
    order.date = try dated.legalDate()
    order.signatory = try signatory.signatory()
  }
}
