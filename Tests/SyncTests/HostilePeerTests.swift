import Exchange
import Ledger
import Testing

@testable import Sync

/// Peers that answer what they should not. The peer is left; no member is blamed; nothing wrong is stored.
struct HostilePeerTests {
  let town: Town
  let log: [WrittenEntry]

  init() throws {
    town = try Town()
    log = try town.makassar.log(of: 4)
  }

  @Test func `a head with a wrong signature ends the round, what was stored before stays`() async throws {
    let (signed, other) = (
      try town.makassar.head(of: log).signed, try town.makassar.head(of: Array(log.prefix(2)))
    )
    let forged = try SignedNote(text: other.checkpoint.text, signatures: signed.signatures)
    let report = try await meet(
      Script(notes: [directoryNote(), forged.bytes], manifests: [town.directory.manifest()]))
    #expect(broken(report) == .wrongSignature)
    #expect(report.pulled == 4)
    #expect(report.requests == 2)
  }

  @Test func `manifests that nobody asked for convict the peer`() async throws {
    let foreign = try town.baubau.manifest(town.baubau.log(of: 2))
    let report = try await meet(Script(notes: [directoryNote()], manifests: [foreign]))
    #expect(broken(report) == .unasked)
    #expect(report.pulled == 0)
  }

  @Test func `the directory may come unasked, before what needs its keys`() async throws {
    let early = try DirectoryAuthor(registering: [town.makassar])
    let node = try MemoryReplica("mks", pinned: town.directory.pinned)
    try await node.publish(early)
    let rest = try Script(
      notes: [town.makassar.head(of: log).note],
      manifests: [town.makassar.manifest(log), town.directory.manifest(from: early.log.count)])
    let report = await reconcile(with: rest, replica: node)
    #expect(report.failure == nil)
    #expect(report.pulled == log.count + town.directory.log.count - early.log.count)

    // At another place than our copy's end it is passed over.
    let other = try MemoryReplica("bau", pinned: town.directory.pinned)
    try await other.publish(early)
    let whole = try Script(
      notes: [town.makassar.head(of: log).note],
      manifests: [town.makassar.manifest(log), town.directory.manifest()])
    let second = await reconcile(with: whole, replica: other)
    #expect(second.failure == nil)
    #expect(second.pulled == log.count)
  }

  @Test func `two heads of one log in one answer convict the peer`() async throws {
    let note = try town.makassar.head(of: log).note
    #expect(broken(try await meet(Script(notes: [note, note]))) == .tooMuch)
  }

  @Test func `more heads than are read convict the peer`() async throws {
    var limits = RoundLimits()
    limits.mostHeads = 1
    let script = Script(notes: [try directoryNote(), try town.makassar.head(of: log).note])
    #expect(broken(try await meet(script, limits: limits)) == .tooMuch)
  }

  @Test func `heads that are no notes convict the peer`() async throws {
    let page = Array("<html>Masuk dahulu</html>\n".utf8)
    #expect(broken(try await meet(Script(notes: [page]))) == .malformedHead)
  }

  @Test func `a part replayed twice in one answer convicts the peer, the first stays`() async throws {
    let part = try town.directory.manifest()
    let report = try await meet(Script(notes: [directoryNote()], manifests: [part, part]))
    #expect(broken(report) == .wrongPlace)
    #expect(report.pulled == 4)
  }

  @Test func `an answer without anything ends the log for this round and the generation is not remembered`()
    async throws
  {
    let node = try MemoryReplica("mks", pinned: town.directory.pinned)
    let report = await reconcile(with: try Script(notes: [directoryNote()]), replica: node)
    #expect(report.failure == nil)
    #expect(report.isUnfinished)
    #expect(report.requests == 2)
    #expect(await node.memory(of: "penyerang").generation == nil)
  }

  @Test func `a peer that names ever other sizes is not offered a log for ever`() async throws {
    let node = try MemoryReplica("mks", pinned: town.directory.pinned)
    try await node.publish(town.directory)
    let report = await reconcile(with: Script(notes: [], held: [1, 2, 1, 2, 1, 2, 1, 2]), replica: node)
    #expect(report.requests <= 6)
    #expect(report.pushed == 0)
    #expect(report.outcome == .peerFailed(.behind([town.directory.author.origin])))
  }

  @Test func `a peer that accepts without growing is not believed`() async throws {
    let node = try MemoryReplica("mks", pinned: town.directory.pinned)
    try await node.publish(town.directory)
    let report = await reconcile(with: Script(notes: [], held: [0, 0, 0], accepts: true), replica: node)
    #expect(report.requests == 2)
    #expect(report.pushed == 0)
  }

  @Test func `what a peer claims to hold without a signature is forgotten after the round`() async throws {
    for accepts in [true, false] {
      let node = try MemoryReplica("mks", pinned: town.directory.pinned)
      try await node.publish(town.directory)
      _ = await reconcile(with: Script(notes: [], held: [99], accepts: accepts), replica: node)
      #expect(await node.memory(of: "penyerang").sizes.isEmpty)
      let again = await reconcile(with: Script(notes: [], held: [0]), replica: node)
      #expect(again.requests == 2)
    }
  }

  @Test func `a demonstration peer is refused by an official register`() async throws {
    let demo = try DirectoryAuthor("mitrakota-demo/direktori")
    let report = try await meet(Script(notes: [demo.author.head(of: demo.log).note]))
    #expect(broken(report) == .wrongRealm)
  }

  @Test func `faults of the line are reported as they are`() async throws {
    for kind in PeerFault.Kind.allCases {
      let fault = PeerFault(kind, "'500' came")
      let report = try await meet(Script(notes: [], fault: fault))
      #expect(report.failure == .unanswered(fault))
      #expect(report.outcome == .peerFailed(.unanswered(fault)))
    }
  }

  // MARK: Helpers

  private func directoryNote() throws -> [UInt8] {
    try town.directory.author.head(of: town.directory.log).note
  }

  private func broken(_ report: RoundReport) -> Refusal.Code? {
    guard case .broken(let refusal) = report.failure, refusal.fault == .peer, report.forks.isEmpty else {
      return nil
    }
    return report.refusals.contains(refusal) ? refusal.code : nil
  }

  private func meet(_ peer: Script, limits: RoundLimits = RoundLimits()) async throws -> RoundReport {
    let node = try MemoryReplica("mks", pinned: town.directory.pinned)
    let report = await reconcile(with: peer, replica: node, limits: limits)
    #expect(await node.forks.isEmpty)
    #expect(await node.log(town.makassar.origin).size == 0)
    return report
  }
}

/// A peer that says what it was told to say, whatever it is asked.
private actor Script: Peer {
  nonisolated let name = "penyerang"
  private let notes: [[UInt8]]
  private let manifests: [Manifest]
  private var held: [Int]
  private let accepts: Bool
  private let fault: PeerFault?

  init(
    notes: [[UInt8]], manifests: [Manifest] = [], held: [Int] = [], accepts: Bool = false,
    fault: PeerFault? = nil
  ) {
    (self.notes, self.manifests, self.held) = (notes, manifests, held)
    (self.accepts, self.fault) = (accepts, fault)
  }

  func heads(since: Generation?) throws(PeerFault) -> HeadsAnswer {
    if let fault { throw fault }
    do {
      return .heads(try HeadsDocument(generation: Generation(epoch: "x", counter: 1), notes: notes))
    } catch { throw PeerFault(.malformed, "\(error)") }
  }

  func pull(_ request: PullRequest) -> PullAnswer { PullAnswer(manifests: manifests) }

  func push(_ manifest: Manifest) -> PushAnswer {
    PushAnswer(heldSize: held.isEmpty ? 0 : held.removeFirst(), accepted: accepts)
  }
}
