import ArgumentParser
import Catalog
import Exchange
import Registry

extension ExportCommand {
  struct Publiccode: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publiccode", abstract: "publiccode.yml satu aplikasi.",
      discussion: """
        Berkas yang diterbitkan anggotanya keluar bita demi bita. Untuk kartu dalam XML dibuat dari apa yang \
        diketahui kartu itu; kunci wajib yang tidak diketahui disebut satu per satu, dengan kode keluar 8.
        """)

    @Argument(help: "Aplikasi, dengan nama pendek, nama, atau awalannya.", completion: .applications)
    var id: String
    @Option(
      name: .customLong("to"), help: ArgumentHelp("Berkasnya; tanpa ini keluaran baku.", valueName: "berkas"),
      completion: .file(extensions: ["yml"]))
    var destination: String?
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      var session = options.session
      session.destination = destination
      let answer = try session.node(for: .reading).publiccode(of: id)
      try session.deliver(answer.file.bytes)
      guard !answer.isPublished, !answer.file.isValid else { return }
      for finding in answer.file.findings where finding.severity == .error {
        session.remark(
          "\(finding.keyPath): \(finding.sentence.id) \(finding.remedy.id)",
          "\(finding.keyPath): \(finding.sentence.en) \(finding.remedy.en)")
      }
      session.remark(
        "Kartu ini belum cukup untuk publiccode.yml yang benar; lengkapi kunci di atas.",
        "The card is not enough for a right publiccode.yml; add the keys above.")
      throw CheckNegative()
    }
  }
}
