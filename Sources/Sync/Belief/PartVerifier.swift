import Catalog
package import Exchange
package import Ledger

/// Turns what a peer sent into what a member said, or refuses it and says whose fault that is.
///
/// Nothing that the verifier has refused may be stored, shown or served again.
package struct PartVerifier: Sendable {
  package let directory: Directory

  /// Believes by the keys of this directory.
  package init(directory: Directory) { self.directory = directory }

  /// Reads and checks a manifest that must continue `held`.
  package func verify(
    _ manifest: Manifest, against held: HeldLog, context: LogContext
  ) throws(Refusal) -> VerifiedPart {
    try verify(ReceivedPart(manifest), against: held, context: context)
  }

  /// Checks signature, place, every entry and payload, and that all of it leads to the signed root.
  ///
  /// A broken rule convicts the member only if the entries lead to the root that it signed, else the peer.
  /// Where they do not, either the peer is broken or the member has two histories: a ``Probe`` tells which.
  package func verify(
    _ part: ReceivedPart, against held: HeldLog, context: LogContext
  ) throws(Refusal) -> VerifiedPart {
    let manifest = part.manifest
    guard manifest.origin == held.origin else {
      throw Refusal(
        .wrongOrigin, .peer, held.origin, "a part of '\(manifest.origin)' came where this log was awaited")
    }
    let (head, grown) = try head(of: part)
    guard manifest.from == held.size else {
      throw Refusal(
        .wrongPlace, .peer, held.origin, "a part begins at \(manifest.from), our copy ends at \(held.size)")
    }
    // A head with another history is reported as that, whatever else is wrong with the entries.
    let entries = Result { () throws(Refusal) in try check(part, context: context) }
    let frontier: Frontier
    do {
      frontier = try lead(part.items.map(\.entry.hash), from: held.frontier, to: head, manifest.proof)
    } catch {
      guard case .failure(let reason) = entries else { throw error }
      throw reason.blaming(.peer)
    }
    let items = try entries.get()
    if case .failure(let refusal) = grown { throw refusal }
    return VerifiedPart(origin: held.origin, from: held.size, items: items, frontier: frontier, head: head)
  }

  /// Takes the signed head of entries that we hold already; nil unless it is exactly theirs and newer than
  /// ours.
  package func completing(_ head: VerifiedCheckpoint, _ held: HeldLog) -> VerifiedPart? {
    guard
      head.checkpoint.origin == held.origin.description, held.size > held.headSize,
      head.checkpoint.size == held.size, head.checkpoint.root == held.frontier.root
    else { return nil }
    return VerifiedPart(origin: held.origin, from: held.size, items: [], frontier: held.frontier, head: head)
  }
}

extension PartVerifier {
  /// Who signed, by the directory as it stands; a part of the directory itself may bring the key of its head.
  private func head(
    of part: ReceivedPart
  ) throws(Refusal) -> (head: VerifiedCheckpoint, directory: Result<Directory, Refusal>) {
    let manifest = part.manifest
    var grown = Result<Directory, Refusal>.success(directory)
    if manifest.origin == directory.origin {
      let entries = part.items.map(\.entry)
      grown = Result { () throws(Refusal) in try directory.folding(entries, from: manifest.from) }
    }
    let judge = (try? grown.get()) ?? directory
    let head = try judge.head(manifest.note)
    guard head.checkpoint.origin == manifest.origin.description else {
      throw Refusal(
        .wrongOrigin, .peer, manifest.origin, "the head beside the entries is of '\(head.checkpoint.origin)'")
    }
    guard manifest.to <= head.checkpoint.size else {
      throw Refusal(
        .beyondHead, .peer, manifest.origin,
        "entries up to \(manifest.to) came with a head of size \(head.checkpoint.size)")
    }
    return (head, grown)
  }

  /// The right edge after the leaves, which together with the proof must give the signed root.
  func lead(
    _ leaves: [MerkleHash], from start: Frontier, to head: VerifiedCheckpoint, _ proof: [MerkleHash]
  ) throws(Refusal) -> Frontier {
    let origin = try? Origin(head.checkpoint.origin)
    var frontier = start
    for leaf in leaves {
      frontier.append(leaf)
      if let origin { try directory.requireGoodRoot(frontier.root, at: frontier.size, of: origin) }
    }
    let size = head.checkpoint.size
    do {
      if frontier.size == 0 {
        guard size == 0, proof.isEmpty else { throw LedgerError.noProofFromEmpty(size) }
      } else {
        try ConsistencyProof(hashes: proof).verify(
          oldSize: frontier.size, oldRoot: frontier.root, newSize: size, newRoot: head.checkpoint.root)
      }
    } catch {
      throw Refusal(
        .rootMismatch, .peer, origin,
        "entries up to \(frontier.size) do not lead to the signed root of size \(size)")
    }
    return frontier
  }
}

extension Directory {
  /// The directory after these entries, of which those that are folded already are passed over.
  func folding(_ entries: [Entry], from: Int) throws(Refusal) -> Directory {
    var grown = self
    for entry in entries.dropFirst(max(0, size - from)) { try grown.append(entry) }
    return grown
  }
}
