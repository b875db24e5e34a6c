import Catalog
import Exchange
import Registry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Three nodes on this machine, from empty folders to registers that agree.
struct Demo: Sendable {
  let hub: DemoNode
  let cities: [DemoNode]
  let session: Session
  let fleet: Fleet

  var nodes: [DemoNode] { [hub] + cities }

  init(catalog: String, folder: String, port: Int, session: Session) throws(Failure) {
    func node(_ name: String, _ offset: Int) throws(Failure) -> DemoNode {
      guard let member = try? MemberID(name) else {
        preconditionFailure("the members of the demo are well-formed")
      }
      let records = catalog + "/" + name
      guard FileManager.default.fileExists(atPath: records) else {
        throw Failure(
          RegistryError(
            .notFound,
            id:
              "Tidak ada folder '\(records)'. Sebutkan folder katalog dengan --catalog; isinya apeksi, 73.71, dan 74.72.",
            en:
              "There is no folder '\(records)'. Name the catalog with --catalog; it holds apeksi, 73.71 and 74.72."
          ))
      }
      return DemoNode(
        member: member, folder: NodeFolder(folder + "/" + name), catalog: records, port: port + offset)
    }
    hub = try node("apeksi", 0)
    cities = [try node("73.71", 1), try node("74.72", 2)]
    self.session = session
    fleet = try Fleet()
  }

  /// Brings the nodes up, shows that they agree, and waits for the operator's signal.
  ///
  /// Throws where a node cannot be brought up or dies. Daemons that run are left to ``Fleet/stop(_:)``.
  func run(until events: DemoEvents) async throws {
    for node in nodes { try Ports.check(node.port) }
    await fleet.report(to: events)
    try await withThrowingTaskGroup(of: DemoEnd.self) { group in
      group.addTask {
        try await bringUp()
        return .isUp
      }
      group.addTask { await events.first() }
      while let end = try await group.next() {
        switch end {
        case .isUp: continue
        case .signal:
          group.cancelAll()
          return
        case .died(let node):
          group.cancelAll()
          throw fleet.death(of: node)
        }
      }
    }
  }

  private func bringUp() async throws {
    let fingerprint = try await startHub()
    for city in cities { try await start(city, fingerprint: fingerprint) }
    try await agreement()
    try Farewell(demo: self).show()
  }

  private func startHub() async throws -> String {
    session.remark("apeksi: menyiapkan pusat di \(hub.url)", "apeksi: preparing the hub at \(hub.url)")
    if !hub.isSetUp { _ = try hub.setup.runSecretariat(outside: .live) }
    try hub.configure(hub: nil)
    let node = try hub.open(.writing)
    _ = try DirectoryOffice(node: node).approve(try node.join())
    try publish(hub, node)
    try await startDaemon(hub)
    return try node.directoryAnswer().fingerprint
  }

  private func start(_ city: DemoNode, fingerprint: String) async throws {
    session.remark(
      "\(city.member): menyiapkan simpul di \(city.url)", "\(city.member): preparing the node at \(city.url)")
    if !city.isSetUp {
      var setup = city.setup
      setup.hub = hub.url
      setup.fingerprint = fingerprint
      _ = try await setup.runOverHTTP()
    }
    try city.configure(hub: hub.url)
    let node = try city.open(.writing)
    let request = try node.join()
    if try DirectoryOffice(node: try hub.open(.writing)).approve(request) {
      session.remark(
        "\(city.member): kuncinya didaftarkan di pusat", "\(city.member): its key is registered at the hub")
    }
    try publish(city, node)
    try await startDaemon(city)
  }

  private func publish(_ demoNode: DemoNode, _ node: Node) throws {
    let publisher = try Publisher(node: node)
    let plan = try publisher.plan()
    PublishReport(plan: plan, folder: demoNode.catalog, session: session).complain()
    let written = try publisher.publication()
    let words = PublishReport(plan: written.plan, folder: demoNode.catalog, session: session)
      .summary(size: written.size, isDry: false)
    session.remark("\(demoNode.member): \(words)", "\(demoNode.member): \(words)")
  }

  private func startDaemon(_ node: DemoNode) async throws {
    try await fleet.start(node)
    let probe = NodeProbe()
    for _ in 0..<150 {
      try Task.checkCancellation()
      if await probe.isHealthy(node.url) {
        return session.remark(
          "\(node.member): melayani di \(node.url)", "\(node.member): serving at \(node.url)")
      }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw fleet.silence(of: node)
  }

  /// Waits at most two minutes until the three registers are one.
  private func agreement() async throws {
    session.remark("Menunggu ketiga register selaras …", "Waiting until the three registers agree …")
    var last = ""
    for _ in 0..<600 {
      try Task.checkCancellation()
      let answers = try nodes.map { try $0.open(.reading).network() }
      let state = answers.map { "\($0.member) \("\($0.state)".prefix(6))" }.joined(separator: "  ")
      if Set(answers.map { "\($0.state)" }).count == 1 { return }
      if state != last { session.remark("  keadaan: \(state)", "  state: \(state)") }
      last = state
      try await Task.sleep(for: .milliseconds(200))
    }
    throw Failure(
      RegistryError(
        .verificationFailed,
        id:
          "Setelah dua menit ketiga register belum sama (\(last)). Lihat \(nodes.map(\.log).joined(separator: ", ")).",
        en:
          "After two minutes the three registers still differ (\(last)). See \(nodes.map(\.log).joined(separator: ", "))."
      ))
  }
}

/// How a stage of the demonstration comes to its end.
enum DemoEnd: Sendable {
  case isUp
  /// The operator wants to stop.
  case signal
  case died(DemoNode)
}
