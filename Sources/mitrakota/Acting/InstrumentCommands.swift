import ArgumentParser
import Catalog
import Registry

// Texts that are new to the register.

struct NewAgreementCommand: ActingCommand {
  static let configuration = CommandConfiguration.act(
    "new", "Buka berkas kerja sama baru, atau catat naskah lama dengan --legacy.",
    """
    mitrakota agreement new kb --title "…" --party 73.71 --party 74.72 --until 2029-12-31
    mitrakota agreement new kb --title "…" --party 73.71 --party 74.72 --legacy --signed 23-12-2017 --months 36
    mitrakota agreement new pks --title "…" --carries-out kb-2026-makassar-baubau
    """)

  @Argument(
    help: ArgumentHelp(
      "Jenis: kb, pks, mou, nk, adendum, perpanjangan, pengakhiran, atau nama lain.", valueName: "jenis"))
  var kind: String
  @Option(help: ArgumentHelp("Judul seperti tercetak.", valueName: "judul")) var title: String?
  @Option(
    help: ArgumentHelp("Pihak, pihak pertama dulu; juga PIHAK=PERAN, misalnya apeksi=fasilitator.", valueName: "pihak"),
    completion: .parties)
  var party: [String] = []
  @Option(
    help: ArgumentHelp("KB yang dilaksanakan; pihak dan kerja samanya diikuti.", valueName: "kerja-sama"),
    completion: .agreements)
  var carriesOut: String?
  @OptionGroup var dated: DateOption
  @OptionGroup(title: "Ketentuan") var terms: TermsOptions
  @OptionGroup(title: "Naskah") var text: InstrumentOptions
  @OptionGroup var writing: WritingOptions

  func preview(in office: ActOffice) throws -> ActPreview {
    var order = InstrumentOrder(InstrumentKind(rawValue: try Slug(kind.lowercased()).description), title: title)
    order.terms = try terms.order()
    order.terms.participants = try party.map { text throws(Failure) in try PartyWords.participant(text) }
    order.follows = carriesOut.map { RelationOrder(.carriesOut, $0) }
    order.date = try dated.legalDate()
    try text.fill(&order)
    return try office.preview(order)
  }
}

struct ExtendCommand: ActingCommand {
  static let configuration = CommandConfiguration.act(
    "extend", "Catat perpanjangan sebagai naskah baru yang memperpanjang naskah semula.",
    "Pihak dan kerja samanya diikuti dari naskah semula.")

  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Judul seperti tercetak.", valueName: "judul")) var title: String?
  @OptionGroup var dated: DateOption
  @OptionGroup(title: "Ketentuan") var terms: TermsOptions
  @OptionGroup(title: "Naskah") var text: InstrumentOptions
  @OptionGroup var writing: WritingOptions

  func preview(in office: ActOffice) throws -> ActPreview {
    try office.preview(try successor(.prolongation, .extends, title, dated, terms, text, of: agreement))
  }
}

struct AmendCommand: ActingCommand {
  static let configuration = CommandConfiguration.act(
    "amend", "Catat adendum sebagai naskah baru yang mengubah naskah semula.",
    "Pihak dan kerja samanya diikuti dari naskah semula.")

  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Option(help: ArgumentHelp("Judul seperti tercetak.", valueName: "judul")) var title: String?
  @OptionGroup var dated: DateOption
  @OptionGroup(title: "Ketentuan") var terms: TermsOptions
  @OptionGroup(title: "Naskah") var text: InstrumentOptions
  @OptionGroup var writing: WritingOptions

  func preview(in office: ActOffice) throws -> ActPreview {
    try office.preview(try successor(.addendum, .amends, title, dated, terms, text, of: agreement))
  }
}

/// A text that follows another one.
private func successor(
  _ kind: InstrumentKind, _ relation: Relation.Kind, _ title: String?, _ dated: DateOption, _ terms: TermsOptions,
  _ text: InstrumentOptions, of agreement: String
) throws -> InstrumentOrder {
  var order = InstrumentOrder(kind, title: title)
  order.follows = RelationOrder(relation, agreement)
  order.terms = try terms.order()
  order.date = try dated.legalDate()
  try text.fill(&order)
  return order
}
