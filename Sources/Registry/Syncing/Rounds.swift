import Catalog
import Exchange
package import Logging
import Metrics
import Store
package import Sync
package import Transfer

/// Reconciles a node with its peers, one round with each at a time.
package struct Rounds: Sendable {
  let node: Node
  let engine: TransferEngine
  let logger: Logger
  private let courier: FileCourier

  package init(node: Node, engine: TransferEngine, logger: Logger) {
    courier = FileCourier(node: node, engine: engine)
    self.node = node
    self.engine = engine
    self.logger = logger
  }

  /// An engine whose requests name this member and whom to ask.
  package static func engine(for settings: NodeSettings) -> TransferEngine {
    let contact = settings.contact.isEmpty ? "" : "; \(settings.contact)"
    return TransferEngine(userAgent: "MitraKota/\(Version.current) (\(settings.origin)\(contact))")
  }

  /// One round with the peer at `url`; what came of it is remembered in the register.
  package func round(
    with url: String, progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) async throws(RegistryError) -> RoundReport {
    let peer = CurlPeer(url: url, engine: engine)
    let report = await reconcile(with: peer, replica: StoreReplica(node: node), progress: progress)
    note(report)
    do {
      try remember(report)
      try settle(report)
    } catch {
      // The round itself is done and stored; what follows it is tried again after the next one.
      logger.warning("round not noted", metadata: ["peer.url": "\(report.peer)", "error": "\(error)"])
    }
    await bringFiles(report)
    return report
  }

  /// One round with every configured peer, in their order.
  package func all(
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) async throws(RegistryError) -> [RoundReport] {
    guard !node.settings.peers.isEmpty else {
      throw RegistryError(
        .badSettings,
        id: "Simpul ini tidak memiliki rekan: isi 'peers' di \(node.folder.settings) dengan alamat pusat.",
        en: "This node has no peers: put the hub's address into 'peers' in \(node.folder.settings).")
    }
    var reports: [RoundReport] = []
    for url in node.settings.peers { reports.append(try await round(with: url, progress: progress)) }
    return reports
  }

  /// What can be done once a peer has answered: hear evidence, log our own, and trust a restored log again.
  private func settle(_ report: RoundReport) throws(RegistryError) {
    let clerk = EvidenceClerk(node: node)
    try clerk.hearAgain()
    if try clerk.publish() > 0 { logger.error("a member signed two histories; logged as evidence") }
    guard report.failure == nil, report.replicaFault == nil, !report.isUnfinished,
      try KeyFile(path: node.folder.key).read() != nil,
      let log = try node.register.snapshot({ try $0.log(node.settings.origin.description) }), let note = log.note,
      log.frozenAt == nil
    else { return }
    try node.signer().recover(note)
  }

  /// Brings the peer our files that it lacks, once it knows our log; what fails is tried again after the next round.
  private func bringFiles(_ report: RoundReport) async {
    guard report.failure == nil, report.replicaFault == nil, !report.pending.contains(node.settings.origin) else {
      return
    }
    do {
      let taken = try await courier.deliver(to: report.peer)
      if taken > 0 { logger.info("files brought", metadata: ["peer.url": "\(report.peer)", "sync.files": "\(taken)"]) }
    } catch {
      logger.warning("files not brought", metadata: ["peer.url": "\(report.peer)", "error": "\(error)"])
    }
  }

  private func remember(_ report: RoundReport) throws(RegistryError) {
    let now = node.outside.now().seconds
    var row =
      try node.register.snapshot { try $0.peers().first { $0.url == report.peer } } ?? PeerRow(url: report.peer)
    let failure = report.failure?.description ?? report.replicaFault?.description
    if case .unanswered? = report.failure {} else { row.lastSeen = now }
    if failure == nil { row.lastSuccess = now }
    row.lastError = failure
    row.failures = failure == nil ? 0 : row.failures + 1
    let remembered = row
    try storing { () throws(StoreError) in try node.register.remember(remembered) }
  }

  /// The business event of a round: one counter and one line.
  private func note(_ report: RoundReport) {
    let (outcome, level) = report.outcome.label
    Counter(label: "mitrakota_rounds_total", dimensions: [("outcome", outcome)]).increment()
    Counter(label: "mitrakota_entries_pulled_total").increment(by: report.pulled)
    Counter(label: "mitrakota_entries_pushed_total").increment(by: report.pushed)
    logger.log(
      level: level, "round",
      metadata: [
        "peer.url": "\(report.peer)", "round.outcome": "\(outcome)", "round.requests": "\(report.requests)",
        "sync.pulled": "\(report.pulled)", "sync.pushed": "\(report.pushed)",
        "sync.pending": "\(report.pending.map(\.description).joined(separator: ","))",
        "round.failure": "\(report.failure?.description ?? report.replicaFault?.description ?? "")",
      ])
  }
}

extension RoundOutcome {
  /// A short name for counters, and how loud it is.
  package var label: (name: String, level: Logger.Level) {
    switch self {
    case .nothingNew: ("nothing-new", .debug)
    case .exchanged: ("exchanged", .info)
    case .peerFailed(.behind): ("peer-behind", .info)
    case .peerFailed: ("peer-failed", .warning)
    case .memberForked: ("member-forked", .error)
    }
  }
}
