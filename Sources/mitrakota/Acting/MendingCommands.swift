import ArgumentParser
import Catalog
import Registry

// What was entered wrongly: corrected, or struck; visible for ever.

struct CorrectCommand: ActingCommand {
  static let configuration = CommandConfiguration.act(
    "correct", "Ralat satu tindakan sendiri: sebutkan hanya nilai yang benar.",
    "Entri lama tetap terlihat. Ralat memuat semua nilainya, yang tidak disebut tetap.")

  @Argument(help: ArgumentHelp("Tindakannya: nama pendek, atau enam digit pertama hash entrinya.", valueName: "entri"))
  var entry: String
  @Option(help: ArgumentHelp("Pihak yang benar.", valueName: "pihak"), completion: .parties) var party: String?
  @Option(help: ArgumentHelp("Batas waktu atau hari efektif.", valueName: "tanggal")) var due: String?
  @Option(help: ArgumentHelp("Keputusan atau alasan.", valueName: "kode")) var decision: String?
  @Option(help: ArgumentHelp("Nama pendek pokoknya.", valueName: "nama")) var topic: String?
  @Option(name: .customLong("with"), help: ArgumentHelp("Pihak lain.", valueName: "pihak"), completion: .parties)
  var counterpart: String?
  @Option(help: ArgumentHelp("Naskahnya: berkas, atau SHA-256-nya.", valueName: "berkas"), completion: .file())
  var text: String?
  @Option(help: ArgumentHelp("Cara menandatangani.", valueName: "cara")) var method: SigningWord?
  @Option(help: ArgumentHelp("Catatan naskah lama: tanda tangan yang benar, PIHAK=TANGGAL.", valueName: "tanggal"))
  var signed: [String] = []
  @Option(help: ArgumentHelp("Tempat yang benar.", valueName: "tempat")) var place: String?
  @Option(
    help: ArgumentHelp(
      "Bagian yang ternyata tidak diketahui; boleh diulang.", valueName: "bagian"))
  var remove: [ActPart] = []
  @OptionGroup var dated: DateOption
  @OptionGroup(title: "Ketentuan") var terms: TermsOptions
  @OptionGroup var signatory: SignatoryOptions
  @Option(help: ArgumentHelp("Sumber ralatnya; boleh diulang.", valueName: "sumber"), completion: .file())
  var source: [String] = []
  @Option(help: ArgumentHelp("Catatan, misalnya sebab ralat.", valueName: "teks")) var note: String?
  @OptionGroup var writing: WritingOptions

  func preview(in office: ActOffice) throws -> ActPreview {
    var order = ActOrder(.correct, "")
    order.voice = Voice(onBehalfOf: party, sources: source)
    order.date = try dated.legalDate()
    order.due = try due.map { text throws(Failure) in try HumanDate.date(text) }
    order.decision = try decision.map { try Slug($0) }
    order.topic = try topic.map { try Slug($0) }
    order.counterpart = counterpart
    order.text = text
    order.method = method?.method
    order.signatures = try signed.map { text throws(Failure) in try PartyWords.signature(text) }
    order.terms = try terms.order()
    order.signatory = try signatory.signatory()
    order.place = place
    order.note = note
    return try office.preview(correcting: entry, order, removing: Set(remove))
  }
}

struct StrikeCommand: ActingCommand {
  static let configuration = CommandConfiguration.act(
    "strike", "Coret yang salah catat: satu tindakan sendiri, atau seluruh naskah yang dibuka sendiri.",
    "Yang dicoret tetap terlihat, tetapi tidak dihitung lagi.")

  @Argument(help: .agreement, completion: .agreements) var agreement: String
  @Argument(help: ArgumentHelp("Tindakannya; tanpa ini seluruh naskah.", valueName: "entri")) var entry: String?
  @OptionGroup var dated: DateOption
  @Option(help: ArgumentHelp("Sumber; boleh diulang.", valueName: "sumber"), completion: .file()) var source: [String] =
    []
  @Option(help: ArgumentHelp("Catatan, misalnya sebabnya.", valueName: "teks")) var note: String?
  @OptionGroup var writing: WritingOptions

  func preview(in office: ActOffice) throws -> ActPreview {
    var order = ActOrder(.strike, agreement)
    order.voice = Voice(sources: source)
    order.date = try dated.legalDate()
    order.note = note
    return try office.preview(striking: entry, order)
  }
}
