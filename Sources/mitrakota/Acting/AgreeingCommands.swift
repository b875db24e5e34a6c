import ArgumentParser
import Catalog
import Registry

// From the agreed text to the signing: adoption, approvals, powers of attorney, plans.

struct AdoptCommand: OneActCommand {
  static let configuration = CommandConfiguration.act(
    "adopt", "Catat kesepakatan satu pihak atas naskah; berlaku setelah semua pihak sepakat.",
    "Ketentuan yang tidak disebut diambil dari yang terakhir dicatat.")
  static let verb = ActVerb.adopt
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Bunyi jangka waktu dan syarat dalam naskah.", valueName: "teks")) var wording: String?
  @OptionGroup var paper: TextOption
  @OptionGroup var dated: DateOption
  @OptionGroup(title: "Ketentuan") var terms: TermsOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.text = paper.text
    order.date = try dated.legalDate()
    order.terms = try terms.order()
    order.wording = wording
  }
}

struct ApproveCommand: OneActCommand {
  static let configuration = CommandConfiguration.act(
    "approve", "Catat persetujuan DPRD suatu pihak: tidak perlu, diminta, diberikan, atau ditolak.")
  static let verb = ActVerb.approval
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Argument(
    help: ArgumentHelp("not-required, requested, granted, atau refused.", valueName: "keputusan"),
    completion: .list(["not-required", "requested", "granted", "refused"]))
  var outcome: String
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.decision = try decision(outcome)
    order.date = try dated.legalDate()
  }
}

struct MandateCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("mandate", "Catat surat kuasa untuk menandatangani PKS.")
  static let verb = ActVerb.mandate
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Berlaku sampai.", valueName: "tanggal")) var until: String?
  @OptionGroup var dated: DateOption
  @OptionGroup var signatory: SignatoryOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.due = try until.map { text throws(Failure) in try HumanDate.date(text) }
    order.date = try dated.legalDate()
    order.signatory = try signatory.signatory()
  }
}

struct RevokeMandateCommand: OneActCommand {
  static let configuration = CommandConfiguration.act("revoke-mandate", "Catat pencabutan surat kuasa.")
  static let verb = ActVerb.revokeMandate
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @OptionGroup var dated: DateOption
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws { order.date = try dated.legalDate() }
}

struct PlanSigningCommand: OneActCommand {
  static let configuration = CommandConfiguration.act(
    "plan-signing", "Catat rencana penandatanganan, seteliti yang diketahui.")
  static let verb = ActVerb.planSigning
  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Argument(
    help: ArgumentHelp("Hari, bulan, atau tahunnya: 23-01-2018, 2018-01, \"Januari 2018\".", valueName: "tanggal"))
  var date: String
  @Option(help: ArgumentHelp("Tempatnya.", valueName: "tempat")) var place: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var writing: WritingOptions

  func fill(_ order: inout ActOrder) throws {
    order.date = try HumanDate.date(date)
    order.place = place
  }
}
