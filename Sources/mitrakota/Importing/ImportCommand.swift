import ArgumentParser
import Catalog
import Exchange
import Registry

/// Takes in what an office has already.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Masukkan daftar yang sudah ada, misalnya dari Excel.",
    subcommands: [Agreements.self, Publiccode.self])

  struct Agreements: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "agreements", abstract: "Daftar kerja sama dari berkas .xlsx atau .csv.",
      discussion: """
        Pratinjau menunjukkan baris baru, perubahan tiap sel (lama → baru), dan baris yang ditahan dengan alasannya; \
        lalu bertanya. Satu baris yang salah tidak menahan yang lain, kecuali --all-or-nothing. Impor kedua dari \
        berkas yang sama tidak mengubah apa pun.

        Judul kolom dikenali dalam bahasa Indonesia dan Inggris; yang lain disimpan apa adanya, atau dipetakan: \
        --map "Tgl TTD=tanggal-tanda-tangan". Nama kolom: mitrakota template get agreements
        """)

    @Argument(help: ArgumentHelp("Berkasnya.", valueName: "berkas"), completion: .file(extensions: ["xlsx", "csv"]))
    var file: String
    @Option(
      help: ArgumentHelp("Folder pindaian; dicocokkan menurut nama berkas atau nomor naskah.", valueName: "folder"),
      completion: .directory)
    var files: String?
    @Option(
      help: ArgumentHelp("Arti satu judul kolom: \"Judul Anda=nama-kolom\"; boleh diulang.", valueName: "judul=kolom"))
    var map: [String] = []
    @Option(help: ArgumentHelp("Hanya lembar ini; tanpa ini semua lembar yang berupa daftar.", valueName: "lembar"))
    var sheet: String?
    @ArgumentParser.Flag(help: "Satu baris yang salah menahan seluruh berkas.")
    var allOrNothing = false
    @Option(
      help: ArgumentHelp("Sumber baris yang tidak menyebut sumbernya; tanpa ini berkasnya.", valueName: "sumber"))
    var source: [String] = []
    @Option(help: ArgumentHelp("Unit pencatat baris yang tidak menyebutnya.", valueName: "unit"))
    var keeper: String?
    @OptionGroup var writing: WritingOptions

    func run() async throws {
      let session = writing.global.session
      var order = ImportOrder(try InputFile.bytes(of: file), named: InputFile.name(of: file))
      order.mapping = try mapping()
      order.sheet = sheet
      order.scans = files
      order.isAllOrNothing = allOrNothing
      order.sources = source
      order.keeper = keeper
      let office = try ImportOffice(node: try session.node(for: writing.dryRun ? .reading : .writing))
      let plan = try office.plan(order)
      let page = ImportPage(plan: plan, view: office.view, session: session)
      page.complain()
      if session.output != .json { try session.show(page.lines) }
      let receipt = try perform(plan, office, session)
      if session.output == .json { try session.show(page.json(size: receipt?.size)) }
      if !plan.heldBack.isEmpty { throw page.heldBack }
    }

    /// Writes the plan, if there is anything to write and somebody agrees.
    private func perform(_ plan: ImportPlan, _ office: ImportOffice, _ session: Session) throws -> ImportReceipt? {
      guard plan.entryCount > 0 else {
        session.remark("Tidak ada yang perlu dicatat.", "There is nothing to record.")
        return nil
      }
      guard !writing.dryRun else {
        session.remark("Belum ditulis.", "Nothing written.")
        return nil
      }
      var questions = Questions(session: session)
      let question = session.say("Catat seperti di atas?", "Record this?")
      guard try questions.agreed(question, given: writing.yes) else { throw Failure.declined }
      let receipt = try office.perform(plan)
      let size = receipt.size.map { session.say("; segel berukuran \($0)", "; head of size \($0)") } ?? ""
      session.remark("\(plan.entryCount) entri ditulis\(size).", "\(plan.entryCount) entries written\(size).")
      return receipt
    }

    private func mapping() throws(Failure) -> [String: AgreementColumn] {
      var mapping: [String: AgreementColumn] = [:]
      for text in map {
        guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
          throw .usage(
            id: "'\(text)' bukan pemetaan: tulis \"Judul Anda=nama-kolom\", misalnya \"Tgl TTD=tanggal-tanda-tangan\".",
            en: "'\(text)' is no mapping: write \"Your heading=column\", such as \"Tgl TTD=tanggal-tanda-tangan\".")
        }
        let key = String(text[text.index(after: sign)...])
        guard let column = AgreementColumn(rawValue: key) else { throw Self.noColumn(key) }
        mapping[String(text[..<sign])] = column
      }
      return mapping
    }

    private static func noColumn(_ key: String) -> Failure {
      let known = AgreementColumn.allCases.map(\.rawValue)
      let near = CommandWords.nearest(to: key, in: known)
      return .usage(
        id: "Tidak ada kolom '\(key)'. "
          + (near.map { "Mungkin maksudnya: \($0)" } ?? "Yang ada: \(known.joined(separator: ", "))"),
        en: "There is no column '\(key)'. "
          + (near.map { "Did you mean: \($0)" } ?? "There are: \(known.joined(separator: ", "))"))
    }
  }
}
