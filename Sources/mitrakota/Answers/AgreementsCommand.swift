import ArgumentParser
import Catalog
import Exchange
import Registry

struct AgreementsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreements", abstract: "Daftar kerja sama, masing-masing kelas data tersendiri.",
    discussion: """
      Dengan --expiring: yang segera berakhir dan siapa yang harus bertindak. Dengan --dormant: kesepakatan yang \
      belum dilaksanakan dengan PKS, dan sudah berapa bulan.
      """)

  @OptionGroup var chosen: AgreementOptions
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let (view, day) = try session.view(of: days)
    let wording = session.wording(view)
    let filter = try chosen.filter(in: view)
    try session.show(view.agreements(filter, on: day).grid(view, wording), wording)
  }
}

/// Which agreements a list is about, and in which order.
struct AgreementOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Hanya yang berakhir dalam sekian hari, misalnya 90d.", valueName: "hari"))
  var expiring: String?
  @Option(
    help: ArgumentHelp("Hanya kesepakatan tanpa PKS selama sekian bulan, misalnya 6mo.", valueName: "bulan"))
  var dormant: String?
  @Option(
    help: ArgumentHelp("Hanya yang melibatkan pihak ini: kode atau nama.", valueName: "pihak"), completion: .parties)
  var party: String?
  @Option(help: ArgumentHelp("Hanya fase ini, misalnya in-force; boleh diulang.", valueName: "fase"))
  var phase: [Phase] = []
  @Option(
    help: ArgumentHelp("Hanya jenis naskah ini, misalnya kb atau pks; boleh diulang.", valueName: "jenis"),
    completion: .list(["kb", "pks", "mou", "nk", "adendum", "perpanjangan", "pengakhiran"]))
  var kind: [String] = []
  @Option(name: .customLong("class"), help: ArgumentHelp("Hanya kelas kerja sama ini.", valueName: "kelas"))
  var cooperationClass: InstrumentRecord.CooperationClass?
  @Option(help: ArgumentHelp("Hanya yang dicatat anggota atau unit ini.", valueName: "pencatat"))
  var keeper: String?
  @Option(help: ArgumentHelp("Hanya yang ditandatangani pada tahun ini.", valueName: "tahun"))
  var year: String?
  @Option(help: ArgumentHelp("Urutan daftar.", valueName: "urutan"))
  var sort: AgreementFilter.Order?

  /// What the words ask for.
  func filter(in view: RegisterView) throws -> AgreementFilter {
    var filter = AgreementFilter()
    filter.expiringWithin = try expiring.map { text throws(Failure) in try HumanDate.days(text) }
    filter.dormantMonths = try dormant.map { text throws(Failure) in try HumanDate.months(text) }
    guard expiring == nil || dormant == nil else {
      throw Failure.usage(
        id: "--expiring dan --dormant tidak dapat dipakai bersama. Pilih salah satu.",
        en: "--expiring and --dormant cannot be used together. Choose one of them.")
    }
    filter.phases = Set(phase)
    filter.party = try party.map { text throws(RegistryError) in try view.identifyParty(text) }
    filter.kinds = try Set(kind.map { text throws(Failure) in try Self.kind(text, in: view) })
    filter.cooperationClass = cooperationClass
    filter.keeper = try keeper.map { text throws(RegistryError) in try view.identifyKeeper(text) }
    filter.year = try year.map { text throws(Failure) in try HumanDate.year(text) }
    filter.order = sort
    return filter
  }

  /// A kind that is usual or occurs in the register; one that occurs nowhere is rather a slip.
  private static func kind(_ text: String, in view: RegisterView) throws(Failure) -> InstrumentKind {
    let kind = InstrumentKind(rawValue: text.lowercased())
    let usual: [InstrumentKind] = [.kb, .pks, .mou, .nk, .addendum, .prolongation, .termination]
    if usual.contains(kind) || view.board().lines.contains(where: { $0.status.terms?.kind == kind }) { return kind }
    let list = usual.map(\.rawValue)
    let near = CommandWords.nearest(to: text, in: list)
    throw .usage(
      id: "Tidak ada jenis naskah '\(text)'. "
        + (near.map { "Mungkin maksudnya: \($0)" } ?? "Yang lazim: \(list.joined(separator: ", "))"),
      en: "There is no kind of text '\(text)'. "
        + (near.map { "Did you mean: \($0)" } ?? "Usual ones: \(list.joined(separator: ", "))"))
  }
}

extension AgreementFilter.Order: ExpressibleByArgument {}
