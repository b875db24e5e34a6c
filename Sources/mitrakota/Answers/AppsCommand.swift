import ArgumentParser
import Catalog
import Exchange
import Registry

struct AppsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apps", abstract: "Daftar aplikasi, masing-masing kelas data tersendiri.",
    discussion: "Kolom tsv: id, nama, pemilik, status, lisensi, jumlah pemakai, kelas data.")

  @Option(help: ArgumentHelp("Hanya milik pihak ini: kode atau nama.", valueName: "pihak"))
  var owner: String?
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let view = try session.node(for: .reading).view()
    let owner = try owner.map { text throws(RegistryError) in try view.identifyParty(text) }
    let list = view.applications(owner: owner)
    if session.listForm == .json { return try session.show(list.json) }
    try list.listing(session, view).show(session)
  }
}

extension ApplicationList {
  func listing(_ session: Session, _ view: RegisterView) -> Listing {
    let wording = session.wording(view)
    let isTable = session.listForm == .table
    let header =
      session.language == .id
      ? ["NAMA PENDEK", "NAMA", "PEMILIK", "STATUS", "LISENSI", "PEMAKAI"]
      : ["SHORT NAME", "NAME", "OWNER", "STATUS", "LICENCE", "USERS"]
    let names = session.shortNames(sections.flatMap { $0.rows.map(\.id) })
    let sections = sections.map { section in
      Listing.Section(
        dataClass: section.dataClass,
        banners: session.banners(section.dataClass, of: section.rows.map(\.id.member), view),
        rows: section.rows.map { row in
          [
            isTable ? names[row.id] ?? row.id.description : row.id.description,
            row.card.names.text(in: session.languageCode) ?? "",
            isTable ? wording.party(row.card.owner) : row.card.owner.description,
            row.card.status.map { isTable ? session.name($0) : $0.rawValue } ?? "", row.card.licence ?? "",
            isTable ? wording.number(row.adopters) : String(row.adopters),
          ]
        })
    }
    return Listing(header: header, firm: [5], sections: sections)
  }
}

extension Session {
  var languageCode: LanguageCode { language == .id ? .indonesian : .english }

  func name(_ status: ApplicationCard.Status) -> String {
    switch status {
    case .concept: say("konsep", "concept")
    case .development: say("pengembangan", "in development")
    case .trial: say("uji coba", "trial")
    case .active: say("aktif", "active")
    case .inactive: say("tidak aktif", "inactive")
    case .retired: say("dihentikan", "retired")
    }
  }
}
