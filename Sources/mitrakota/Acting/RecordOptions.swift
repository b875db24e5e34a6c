import ArgumentParser
import Catalog
import Registry

/// What every command understands that records something.
struct WritingOptions: ParsableArguments {
  @ArgumentParser.Flag(help: "Tunjukkan saja; tidak menulis apa pun.")
  var dryRun = false

  @ArgumentParser.Flag(help: "Jangan bertanya lagi.")
  var yes = false

  @OptionGroup var global: GlobalOptions
}

/// For whom something is recorded, from what it is known, and who keeps it.
struct RecordOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Atas nama pihak lain, misalnya 74.72; memerlukan --source.", valueName: "pihak"),
    completion: .parties)
  var onBehalfOf: String?

  @Option(
    help: ArgumentHelp(
      "Sumber: berkas, alamat web, judul, atau \"Judul <https://…>\"; boleh diulang.", valueName: "sumber"),
    completion: .file())
  var source: [String] = []

  @Option(
    help: ArgumentHelp("Berkas yang menunjukkannya, misalnya pindaian; boleh diulang.", valueName: "berkas"),
    completion: .file())
  var document: [String] = []

  @Option(help: ArgumentHelp("Catatan.", valueName: "teks"))
  var note: String?

  @Option(help: ArgumentHelp("Unit pencatat menurut profil, misalnya bagian-kerja-sama.", valueName: "unit"))
  var keeper: String?

  @ArgumentParser.Flag(help: "Catat sekali lagi walaupun yang sama sudah ada.")
  var again = false

  var voice: Voice { Voice(onBehalfOf: onBehalfOf, sources: source) }

  /// Puts what was said into an order.
  func fill(_ order: inout ActOrder) throws {
    order.voice = voice
    order.documents = document
    order.note = note
    order.keeper = try keeper.map { try Slug($0) }
    order.isRepeated = again
  }
}

/// The legal date of an act.
struct DateOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Tanggalnya: 2017-12-23, \"23 Desember 2017\", 2018-01, atau 2018.", valueName: "tanggal"))
  var date: String?

  func legalDate() throws(Failure) -> LegalDate? {
    try date.map { text throws(Failure) in try HumanDate.date(text) }
  }
}

/// The text that an act is over.
struct TextOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Naskahnya: berkas, atau SHA-256-nya. Tanpa ini naskah yang terakhir disepakati.", valueName: "berkas"),
    completion: .file())
  var text: String?
}

/// Who signs, by office.
struct SignatoryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Jabatan penanda tangan.", valueName: "jabatan"))
  var office: String?

  @Option(help: ArgumentHelp("Kapasitasnya, misalnya \"berdasarkan surat kuasa\".", valueName: "teks"))
  var capacity: String?

  func signatory() throws(Failure) -> SignatoryOrder? {
    if let office { return SignatoryOrder(office: office, capacity: capacity) }
    guard capacity == nil else {
      throw .usage(
        id: "--capacity tanpa --office. Sebutkan juga jabatannya.",
        en: "--capacity without --office. Name the office too.")
    }
    return nil
  }
}
