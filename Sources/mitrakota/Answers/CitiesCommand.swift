import ArgumentParser
import Catalog
import Exchange
import Registry

struct CitiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cities", abstract: "Daftar kota menurut register wilayah.",
    discussion:
      "Kolom tsv: kode, nama, provinsi, komwil, kerja sama, berlaku, aplikasi, asal (reference atau invented)."
  )

  @ArgumentParser.Flag(help: "Kota rekaan, yang tidak pernah bercampur dengan kota nyata.")
  var invented = false
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let view = try session.node(for: .reading).view()
    let rows = view.cities(invented: invented)
    let kind = invented ? "invented" : "reference"
    let cells = rows.map { row in
      [
        row.region.code.description, row.region.name, row.region.province ?? "",
        row.region.city?.komwil.rawValue ?? "", String(row.agreements), String(row.inForce),
        String(row.applications),
      ]
    }
    switch session.listForm {
    case .json:
      try session.show(["kind": .text(kind), "count": .number(rows.count), "rows": .list(rows.map(\.json))])
    case .tsv: try session.show(cells.map { TabSeparated.line($0 + [kind]) })
    case .table:
      let header =
        session.language == .id
        ? ["KODE", "KOTA", "PROVINSI", "KOMWIL", "KERJA SAMA", "BERLAKU", "APLIKASI"]
        : ["CODE", "CITY", "PROVINCE", "KOMWIL", "AGREEMENTS", "IN FORCE", "APPS"]
      let heading = invented ? session.heading(of: .invented, session.banners(.invented, of: [], view)) : []
      try session.show(heading + Table(header: header, rows: cells).lines(width: session.terminal.width))
    }
  }
}
