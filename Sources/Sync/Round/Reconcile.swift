import Exchange
import Ledger

/// Performs one round: asks the peer, verifies, stores, offers what the peer lacks.
///
/// Never throws: whatever happens is in the report, and every part that was stored before stays. Ends early,
/// with what was done, as soon as a call to the peer throws; a peer whose calls are cancelled throws.
package func reconcile(
  with peer: some Peer, replica: some Replica, limits: RoundLimits = RoundLimits(),
  progress: (Progress) -> Void = { _ in }
) async -> RoundReport {
  let performer = Performer(peer: peer, replica: replica, limits: limits)
  var round: Round
  do { round = try await performer.begin() } catch {
    var report = RoundReport(peer: peer.name)
    report.replicaFault = error
    return report
  }
  var event = Round.Event.begin
  while let action = round.handle(event) {
    if case .finish(let report, let memory) = action { return await performer.finish(report, memory) }
    if let step = action.progress { progress(step) }
    event = await performer.perform(action)
  }
  preconditionFailure("a round answers the event that it asked for")
}

/// Carries out the actions of one round.
private struct Performer<P: Peer, R: Replica> {
  let peer: P
  let replica: R
  let limits: RoundLimits

  func begin() async throws(ReplicaFault) -> Round {
    Round(
      peer: peer.name, memory: try await replica.memory(of: peer.name), held: try await replica.logs(),
      directory: try await replica.directory().origin, limits: limits)
  }

  func perform(_ action: Round.Action) async -> Round.Event {
    do {
      switch action {
      case .fetchHeads(let since): return try await heads(since)
      case .judge(let notes): return .judged(try await judge(notes))
      case .pull(let request): return .answered(try await peer.pull(request))
      case .take(.received(let manifest), let origin, let size):
        return try await take(manifest, of: origin, at: size)
      case .take(.verified(let part), _, _): return .took(try await store(part, bytes: 0))
      case .probe(let probe): return .probed(try await step(probe))
      case .conclude(let probe):
        return .probed(try await kept(probe.giveUp(verifier: try await verifier())))
      case .push(let origin, let from): return try await offer(origin, from)
      case .finish: preconditionFailure("the end of a round is not performed")
      }
    } catch let fault as PeerFault {
      return .peerFailed(fault)
    } catch let fault as ReplicaFault {
      return .replicaFailed(fault)
    } catch {
      preconditionFailure("peers and replicas throw their own errors alone")
    }
  }

  func finish(_ report: RoundReport, _ memory: PeerMemory) async -> RoundReport {
    var report = report
    do throws(ReplicaFault) {
      for refusal in report.refusals { try await replica.keep(refusal, from: peer.name) }
      try await replica.remember(memory, of: peer.name)
    } catch { report.replicaFault = report.replicaFault ?? error }
    return report
  }
}

extension Performer {
  private func verifier() async throws(ReplicaFault) -> PartVerifier {
    PartVerifier(directory: try await replica.directory())
  }

  private func heads(_ since: Generation?) async throws(PeerFault) -> Round.Event {
    switch try await peer.heads(since: since) {
    case .unchanged: .unchanged
    case .heads(let document): .heads(document)
    }
  }

  private func judge(_ notes: [[UInt8]]) async throws(ReplicaFault) -> [HeadJudgement] {
    let verifier = try await verifier()
    let logs = Dictionary(try await replica.logs().map { ($0.origin, $0) }) { first, _ in first }
    var judgements: [HeadJudgement] = []
    for note in notes {
      judgements.append(try await replica.judge(note, by: verifier) { logs[$0] ?? HeldLog(empty: $0) })
    }
    return judgements
  }

  private func take(
    _ manifest: Manifest, of origin: Origin, at size: Int
  ) async throws(ReplicaFault) -> Round.Event {
    let held = try await replica.log(origin)
    guard held.size == size, held.frozenAt == nil else {
      return .took(
        Round.Taken(origin, size: held.size, headSize: held.headSize, entries: 0, bytes: manifest.weight))
    }
    let verifier = try await verifier()
    let checked: Result<VerifiedPart, Refusal>
    do { checked = try await replica.check(manifest, against: held, by: verifier) } catch {
      guard error == .moved else { throw error }
      let now = try await replica.log(origin)
      return .took(
        Round.Taken(origin, size: now.size, headSize: now.headSize, entries: 0, bytes: manifest.weight))
    }
    switch checked {
    case .success(let part): return .took(try await store(part, bytes: manifest.weight))
    case .failure(let refusal):
      let probe = Probe.afterRefusal(refusal, of: manifest, held: held, verifier: verifier)
      return .refused(refusal, of: origin, probe)
    }
  }

  private func store(_ part: VerifiedPart, bytes: Int) async throws(ReplicaFault) -> Round.Taken {
    var entries = part.items.count
    do { try await replica.apply(part) } catch {
      guard error == .moved else { throw error }
      entries = 0
    }
    let held = try await replica.log(part.origin)
    return Round.Taken(
      part.origin, size: held.size, headSize: held.headSize, entries: entries, bytes: bytes)
  }

  private func step(_ probe: Probe) async throws -> Probe.Finding {
    let verifier = try await verifier()
    let request = try? PullRequest(
      wants: [probe.want], directorySize: verifier.directory.size, maxBytes: limits.bytesPerAnswer)
    guard let request else { preconditionFailure("a request within the limits can be written") }
    let answer = try await peer.pull(request)
    guard let manifest = answer.manifests.first, manifest.to > probe.read.size else {
      return try await kept(probe.giveUp(verifier: verifier))
    }
    let range = probe.read.size..<min(manifest.to, probe.end)
    let ours = try await replica.leafHashes(of: probe.origin, in: range)
    return try await kept(probe.compare(manifest, ours: ours, verifier: verifier))
  }

  /// A fork is frozen before anything else happens.
  private func kept(_ finding: Probe.Finding) async throws(ReplicaFault) -> Probe.Finding {
    if case .forked(let fork) = finding { try await replica.freeze(fork) }
    return finding
  }

  private func offer(_ origin: Origin, _ from: Int) async throws -> Round.Event {
    let manifest = try await replica.manifest(of: origin, from: from, maxBytes: limits.bytesPerPush)
    let answer = try await peer.push(manifest)
    return .pushed(to: manifest.to, bytes: manifest.weight, answer)
  }
}

extension Round.Action {
  fileprivate var progress: Progress? {
    switch self {
    case .fetchHeads: .askingForHeads
    case .pull(let request):
      .pulling(logs: request.wants.count, entries: request.wants.reduce(0) { $0 + $1.to - $1.from })
    case .take(let piece, let origin, _): .taking(origin, upTo: piece.to)
    case .probe(let probe): .comparing(probe.origin, from: probe.read.size)
    case .push(let origin, let from): .pushing(origin, from: from)
    case .judge, .conclude, .finish: nil
    }
  }
}
