package import Exchange
import Ledger

/// What became of a manifest that somebody pushed to us or brought on a stick.
package enum Reception: Sendable {
  /// Stored; our copy now has this size.
  case accepted(size: Int)
  /// Not where our copy ends; nothing was stored.
  case elsewhere(heldSize: Int)
  /// The member is frozen; nothing more is taken from anybody.
  case frozen(heldSize: Int)
  /// Not believed.
  case refused(Refusal, heldSize: Int)
  /// Its head contradicts ours: the member is now frozen.
  case forked(SignedFork, heldSize: Int)

  /// The answer over the wire.
  package var answer: PushAnswer {
    switch self {
    case .accepted(let size): PushAnswer(heldSize: size, accepted: true)
    case .elsewhere(let size), .frozen(let size), .refused(_, let size), .forked(_, let size):
      PushAnswer(heldSize: size, accepted: false)
    }
  }
}

/// Takes a manifest from anybody: the member's signature speaks for it, not the bearer.
///
/// `bearer` is named beside a refusal that is kept.
package func receive(
  _ manifest: Manifest, from bearer: String, into replica: some Replica
) async throws(ReplicaFault) -> Reception {
  let held = try await replica.log(manifest.origin)
  guard held.frozenAt == nil else { return .frozen(heldSize: held.size) }
  let verifier = PartVerifier(directory: try await replica.directory())
  switch try await replica.judge(manifest.note, by: verifier, held: { _ in held }) {
  case .level: return .elsewhere(heldSize: held.size)
  case .frozen: return .frozen(heldSize: held.size)
  case .completes(let part): return try await replica.store(part)
  case .contradicts(let probe):
    return try await replica.conclude(probe, manifest, by: verifier, bearer: bearer)
  case .refused(let refusal): return try await replica.refuse(refusal, held, bearer)
  case .setAside(_, _, let refusal):
    // A part of the directory may bring the very key that its head is signed with.
    guard manifest.origin == verifier.directory.origin else {
      return try await replica.refuse(refusal, held, bearer)
    }
  case .ahead: break
  }
  guard manifest.from == held.size else { return .elsewhere(heldSize: held.size) }
  let checked: Result<VerifiedPart, Refusal>
  do { checked = try await replica.check(manifest, against: held, by: verifier) } catch {
    guard error == .moved else { throw error }
    return .elsewhere(heldSize: try await replica.log(held.origin).size)
  }
  switch checked {
  case .success(let part): return try await replica.store(part)
  case .failure(let refusal): return try await replica.refuse(refusal, held, bearer)
  }
}

extension Replica {
  fileprivate func store(_ part: VerifiedPart) async throws(ReplicaFault) -> Reception {
    do { try await apply(part) } catch {
      guard error == .moved else { throw error }
      return .elsewhere(heldSize: try await log(part.origin).size)
    }
    return .accepted(size: part.to)
  }

  fileprivate func refuse(
    _ refusal: Refusal, _ held: HeldLog, _ bearer: String
  ) async throws(ReplicaFault) -> Reception {
    if !refusal.isPending { try await keep(refusal, from: bearer) }
    return .refused(refusal, heldSize: held.size)
  }

  fileprivate func conclude(
    _ probe: Probe, _ manifest: Manifest, by verifier: PartVerifier, bearer: String
  ) async throws(ReplicaFault) -> Reception {
    var finding = probe.giveUp(verifier: verifier)
    if manifest.from == 0, manifest.to > 0 {
      let ours = try await leafHashes(of: probe.origin, in: 0..<min(manifest.to, probe.end))
      let compared = probe.compare(manifest, ours: ours, verifier: verifier)
      if case .forked = compared { finding = compared }
    }
    switch finding {
    case .forked(let fork):
      try await freeze(fork)
      return .forked(fork, heldSize: probe.held.size)
    case .peerIsBroken(let refusal), .unproven(let refusal):
      return try await refuse(refusal, probe.held, bearer)
    case .equal: return .elsewhere(heldSize: probe.held.size)
    }
  }
}
