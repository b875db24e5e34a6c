import ArgumentParser
import Catalog
import Exchange
import Registry

struct ProveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove", abstract: "Buat berkas bukti satu kerja sama yang dapat diperiksa tanpa jaringan.",
    discussion: """
      Isinya setiap entri tentang naskah itu, segel semua log, dan seluruh direktori. Periksa dengan: \
      mitrakota verify BERKAS
      """)

  @Argument(
    help: "Kerja sama: nama pendek, nomor salah satu pihak, atau awalannya.", completion: .agreements)
  var id: String
  @Option(
    help: ArgumentHelp("Kedudukan pada hari ini yang dibuktikan.", valueName: "tanggal"))
  var asOf: String?
  @Option(
    name: .customLong("to"), help: ArgumentHelp("Berkas bukti yang ditulis.", valueName: "berkas"),
    completion: .file())
  var destination: String?
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    var session = options.session
    session.destination = destination
    guard destination != nil || !session.terminal.isTerminal else {
      throw Failure.usage(
        id: "Bukti bukan teks dan tidak dapat ditampilkan di terminal. Tambahkan --to berkas.bukti.",
        en: "A proof is no text and cannot be shown on a terminal. Add --to file.proof.")
    }
    let day = try asOf.map { text throws(Failure) in try HumanDate.day(text) }
    let file = try session.node(for: .reading).prove(id, on: day)
    try session.deliver(file.bytes, isText: false)
    let entries = file.logs.dropFirst().map(\.items.count).reduce(0, +)
    session.remark(
      "Terbukti: \(file.claim.instrument), \(entries) entri. Periksa di mana pun dengan: mitrakota verify BERKAS",
      "Proved: \(file.claim.instrument), \(entries) entries. Check it anywhere with: mitrakota verify FILE")
  }
}
