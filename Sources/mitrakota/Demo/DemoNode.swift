import Catalog
import Exchange
import Registry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One node of the demonstration: its files and its address.
struct DemoNode: Hashable, Sendable {
  let member: MemberID
  let folder: NodeFolder
  let catalog: String
  let port: Int

  var url: String { "http://127.0.0.1:\(port)" }
  /// Where its daemon writes.
  var log: String { folder.path + "/mitrakotad.log" }
  var isSetUp: Bool { FileManager.default.fileExists(atPath: folder.settings) }

  /// The same calendar for everybody who tries it.
  private static let today = "2026-11-23"

  var setup: Setup {
    var setup = Setup(folder: folder, member: member, realm: .demo, port: port)
    setup.catalog = catalog
    setup.today = try? CalendarDay(Self.today)
    // One zone for all: in two zones the day of a recording can differ.
    setup.zone = .wita
    return setup
  }

  /// Brings the settings in line with this run: ports and catalog may have moved since the last one.
  func configure(hub: String?) throws(RegistryError) {
    let held = try SettingsFile(of: folder)
    var words = held.words
    words[.port] = [String(port)]
    words[.interval] = ["2"]
    words[.catalog] = [catalog]
    words[.peers] = hub.map { [$0] } ?? []
    if words != held.words { try SettingsFile(words: words).write(to: folder) }
  }

  func open(_ purpose: Node.Purpose) throws(RegistryError) -> Node {
    try Node(folder: folder, outside: .live, for: purpose)
  }

  /// The last lines that its daemon wrote.
  var logTail: String {
    let text = FileManager.default.contents(atPath: log).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.split(separator: "\n").suffix(15).map { "  " + $0 }.joined(separator: "\n")
  }
}
