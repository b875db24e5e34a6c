import ArgumentParser
import Catalog
import Registry

/// What describes a text that is new to the register.
struct InstrumentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Nama pendek; tanpa ini dibuat dari jenis, tahun, dan pihaknya.", valueName: "nama"))
  var slug: String?
  @Option(
    help: ArgumentHelp("Nomor menurut satu pihak: PIHAK=NOMOR; ulangi untuk tiap pihak.", valueName: "pihak=nomor"))
  var number: [String] = []
  @ArgumentParser.Flag(help: "Naskah lama yang baru dicatat sekarang; tahapannya tidak ditanyakan.")
  var legacy = false
  @Option(
    help: ArgumentHelp(
      "Naskah lama: tanggal tanda tangan semua pihak, atau PIHAK=TANGGAL, atau PIHAK=? bila tidak diketahui.",
      valueName: "tanggal"))
  var signed: [String] = []
  @Option(help: ArgumentHelp("Naskah lama: berkasnya, atau SHA-256-nya.", valueName: "berkas"), completion: .file())
  var text: String?
  @Option(help: ArgumentHelp("Keluarga naskahnya, misalnya apeksi/air-bersih.", valueName: "anggota/nama"))
  var cooperation: String?
  @Option(help: ArgumentHelp("Judul kerja samanya.", valueName: "judul")) var cooperationTitle: String?
  @Option(
    name: .customLong("class"),
    help: ArgumentHelp("Golongan: ksdd-sukarela, ksdd-wajib, ksdpk, atau sinergi.", valueName: "golongan"))
  var cooperationClass: InstrumentRecord.CooperationClass?
  @Option(help: ArgumentHelp("Tentang apa, dan maksudnya.", valueName: "teks")) var about: String?
  @Option(help: ArgumentHelp("Ruang lingkup.", valueName: "teks")) var scope: String?
  @Option(help: ArgumentHelp("Tempat.", valueName: "tempat")) var place: String?
  @Option(help: ArgumentHelp("Urusan pemerintahan; boleh diulang.", valueName: "urusan")) var sector: [String] = []
  @Option(
    help: ArgumentHelp("Aplikasi yang tercakup; boleh diulang.", valueName: "aplikasi"), completion: .applications)
  var application: [String] = []
  @Option(help: ArgumentHelp("Pembiayaan.", valueName: "teks")) var funding: String?
  @Option(help: ArgumentHelp("Membebani masyarakat atau belum teranggarkan: ya atau tidak.", valueName: "ya/tidak"))
  var burdensome: YesNo?
  @Option(help: ArgumentHelp("Dasar bila naskahnya tertutup bagi umum.", valueName: "dasar")) var closed: String?
  @Option(help: ArgumentHelp("Bunyi jangka waktu dan syarat dalam naskah.", valueName: "teks")) var wording: String?
  @Option(
    help: ArgumentHelp("Sumber: berkas, alamat web, atau judul; boleh diulang.", valueName: "sumber"),
    completion: .file())
  var source: [String] = []
  @Option(help: ArgumentHelp("Pindaian atau berkas naskah; boleh diulang.", valueName: "berkas"), completion: .file())
  var document: [String] = []
  @Option(help: ArgumentHelp("Catatan.", valueName: "teks")) var note: String?
  @Option(help: ArgumentHelp("Unit pencatat menurut profil.", valueName: "unit")) var keeper: String?
  @ArgumentParser.Flag(help: "Catat walaupun judul dan pihak yang sama sudah ada.") var again = false

  /// Puts what was said into an order.
  func fill(_ order: inout InstrumentOrder) throws {
    order.slug = try slug.map { try Slug($0) }
    order.numbers = try number.map { text throws(Failure) in try PartyWords.number(text) }
    order.isLegacy = legacy
    order.signatures = try signed.map { text throws(Failure) in try PartyWords.signature(text) }
    order.text = text
    order.cooperation = try cooperation.map { try RecordID($0) }
    order.cooperationTitle = cooperationTitle
    order.cooperationClass = cooperationClass
    (order.about, order.scope, order.place) = (about, scope, place)
    order.sectors = try sector.map { try Slug($0) }
    order.applications = application
    order.funding = funding
    order.isBurdensome = burdensome.map { $0 == .ya }
    order.classification = closed.map { InstrumentRecord.Classification(.closed, ground: $0) }
    (order.wording, order.note) = (wording, note)
    (order.sources, order.documents) = (source, document)
    order.keeper = try keeper.map { try Slug($0) }
    order.isRepeated = again
  }
}

/// An answer that may also be missing.
enum YesNo: String, ExpressibleByArgument, CaseIterable {
  case ya, tidak
}
