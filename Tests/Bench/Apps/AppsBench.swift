import Catalog
import Exchange
import Ledger
import Registry
import Store

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A whole federation's applications on one node: from files to a signed log, and from a question to its page.
enum AppsBench {
  static func run(_ numbers: [Int]) throws {
    let mill = try CardMill(members: numbers.first ?? 552)
    let cards = numbers.dropFirst().first ?? 100_000
    Print.line("\nApplications: \(mill.members.count) members, \(cards) cards")
    let folder = FileManager.default.temporaryDirectory.path + "/mitrakota-bench-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let settings = try NodeSettings { key in key == .member ? ["apeksi"] : key == .realm ? ["mitrakota"] : [] }
    func node(_ purpose: Node.Purpose) throws -> Node {
      try Node(folder: NodeFolder(folder), settings: settings, outside: .live, for: purpose)
    }
    let published = try PublishBench.run(mill, cards: cards, node: try node(.writing))
    // The writer is gone, so that its log has been moved into the file.
    PublishBench.show(published, file: NodeFolder(folder).register)
    try FindBench.run(mill, node: try node(.reading))
    try GitComparison.run(mill, cards: min(cards, 5_000), in: folder)
  }
}
