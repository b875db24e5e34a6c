import Catalog
import Exchange
import Registry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How long a book of old agreements takes from its bytes to a signed head, and how long the second time.
enum ImportBench {
  static func run(_ town: BenchTown, rows: Int) throws {
    Print.heading("Import of \(rows) rows into a node with a register file")
    let folder = FileManager.default.temporaryDirectory.path + "/mitrakota-bench-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder + "/katalog", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var setup = Setup(folder: NodeFolder(folder + "/simpul"), member: .secretariat, realm: .demo, port: 8470)
    setup.catalog = folder + "/katalog"
    setup.today = try CalendarDay("2026-11-23")
    let settings = try setup.runSecretariat(outside: .live)
    let node = try Node(folder: setup.folder, settings: settings, outside: .live, for: .writing)
    _ = try DirectoryOffice(node: node).approve(try node.join())
    let order = ImportOrder(book(town, rows: rows), named: "bench.csv")
    let (plan, planning) = try Stopwatch.time { try ImportOffice(node: node).plan(order) }
    let (_, writing) = try Stopwatch.time { try ImportOffice(node: node).perform(plan) }
    let total = planning + writing
    Print.figure("plan: \(plan.new.count) new, \(plan.heldBack.count) held back", Print.seconds(planning))
    Print.figure("write \(plan.entryCount) entries", Print.seconds(writing))
    Print.figure("rows a second of CPU", Print.rounded(Double(rows) / total, 0), goal: "at least 500")
    let (again, second) = try Stopwatch.time { try ImportOffice(node: node).plan(order) }
    Print.figure("the same again: \(again.unchanged.count) unchanged", Print.seconds(second))
  }

  private static func book(_ town: BenchTown, rows: Int) -> [UInt8] {
    var text = "Jenis,Judul,Para Pihak,Nomor,Tgl TTD,Berakhir,Masa Berlaku\n"
    for history in town.histories.prefix(rows) {
      guard let terms = history.acts.lazy.compactMap(\.terms).first else { continue }
      let parties = terms.parties.map(\.description).joined(separator: "; ")
      let numbers = history.numbers.map { "\($0.party): \($0.text)" }.joined(separator: "; ")
      let signed = history.acts.lazy.compactMap(\.date).first?.description ?? ""
      let until = if case .until(let day) = terms.duration { day.description } else { "" }
      text += "\(terms.kind),\"\(history.title)\",\"\(parties)\",\"\(numbers)\",\(signed),\(until),\n"
    }
    return Array(text.utf8)
  }
}
