import ArgumentParser
import Catalog
import Registry

// The life after the signature.

struct SuspendCommand: OneActCommand {
  static let configuration = CommandConfiguration.act(
    "suspend", "Catat penangguhan; perlu semua pihak, kecuali --by-text.")
  static let verb = ActVerb.suspend
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @ArgumentParser.Flag(help: "Naskah membolehkan satu pihak saja.") var byText = false
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.date = try dated.legalDate()
    order.decision = byText ? try decision("by-text") : nil
  }
}

struct ResumeCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("resume", "Catat bahwa penangguhan berakhir.")
  static let verb = ActVerb.resume
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @ArgumentParser.Flag(help: "Naskah membolehkan satu pihak saja.") var byText = false
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.date = try dated.legalDate()
    order.decision = byText ? try decision("by-text") : nil
  }
}

struct ReportCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("report", "Catat laporan berkala.")
  static let verb = ActVerb.report
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Periodenya, misalnya 2026-1.", valueName: "periode")) var period: String
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.topic = try Slug(period)
    order.date = try dated.legalDate()
  }
}

struct EvaluateCommand: OneActCommand {
  static let configuration = CommandConfiguration.act(
    "evaluate", "Catat evaluasi: dilanjutkan, diperluas, atau dihentikan.")
  static let verb = ActVerb.evaluate
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Argument(
    help: ArgumentHelp("continue, widen, atau stop.", valueName: "rekomendasi"),
    completion: .list(["continue", "widen", "stop"]))
  var outcome: String
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.decision = try decision(outcome)
    order.date = try dated.legalDate()
  }
}

struct ObligationCommand: OneActCommand {
  static let configuration = CommandConfiguration.act(
    "obligation", "Catat kewajiban dan kemajuannya; terpenuhi setelah diterima pihak yang berhak.")
  static let verb = ActVerb.obligation
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Argument(
    help: ArgumentHelp("recorded, reported, accepted, rejected, waived, atau rescheduled.", valueName: "kemajuan"),
    completion: .list(["recorded", "reported", "accepted", "rejected", "waived", "rescheduled"]))
  var progress: String
  @Option(help: ArgumentHelp("Nama pendek kewajibannya, misalnya kode-sumber.", valueName: "nama")) var topic: String
  @Option(help: ArgumentHelp("Pihak yang berhak.", valueName: "pihak"), completion: .parties) var to: String?
  @Option(help: ArgumentHelp("Batas waktunya.", valueName: "tanggal")) var due: String?
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.decision = try decision(progress)
    order.topic = try Slug(topic)
    order.counterpart = to
    order.due = try due.map { text throws(Failure) in try HumanDate.date(text) }
    order.date = try dated.legalDate()
  }
}

struct RelateCommand: OneActCommand {
  static let configuration = CommandConfiguration.act(
    "relate", "Catat hubungan dengan naskah lain, atau bahwa keduanya sama (sama-dengan).")
  static let verb = ActVerb.relate
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Argument(help: ArgumentHelp("Hubungannya.", valueName: "hubungan")) var relation: Relation.Kind
  @Argument(help: ArgumentHelp("Naskah lain.", valueName: "naskah-lain"), completion: .agreements) var other: String
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.relation = RelationOrder(relation, other)
    order.date = try dated.legalDate()
  }
}

struct AccedeCommand: OneActCommand {
  static let configuration = CommandConfiguration.act(
    "accede", "Catat aksesi; berlaku setelah pihak baru dan semua pihak menyetujuinya.")
  static let verb = ActVerb.accede
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(
    help: ArgumentHelp("Pihak baru, bila yang bertindak adalah pihak lama.", valueName: "pihak"), completion: .parties)
  var newcomer: String?
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.counterpart = newcomer
    order.date = try dated.legalDate()
  }
}
