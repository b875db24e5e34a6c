import Catalog
import Exchange
import Ledger
import Sync

/// A register whose disk is full: it can be read and not written.
struct BrokenReplica: Replica {
  let memory: MemoryReplica

  init(pinned: VerifierKey) throws { memory = try MemoryReplica("rusak", pinned: pinned) }

  func directory() async -> Directory { await memory.directory() }
  func logs() async -> [HeldLog] { await memory.logs() }
  func log(_ origin: Origin) async -> HeldLog { await memory.log(origin) }
  func root(of origin: Origin, at size: Int) async throws(ReplicaFault) -> MerkleHash {
    try await memory.root(of: origin, at: size)
  }
  func leafHashes(of origin: Origin, in range: Range<Int>) async -> [MerkleHash] {
    await memory.leafHashes(of: origin, in: range)
  }
  func context(of origin: Origin, subjects: Set<Subject>) async -> LogContext {
    await memory.context(of: origin, subjects: subjects)
  }
  func apply(_ part: VerifiedPart) async throws(ReplicaFault) { throw .failed("The disk is full.") }
  func freeze(_ fork: SignedFork) async throws(ReplicaFault) { throw .failed("The disk is full.") }
  func keep(_ refusal: Refusal, from peer: String) async throws(ReplicaFault) {
    throw .failed("The disk is full.")
  }
  func manifest(of origin: Origin, from: Int, maxBytes: Int) async throws(ReplicaFault) -> Manifest {
    try await memory.manifest(of: origin, from: from, maxBytes: maxBytes)
  }
  func memory(of peer: String) async -> PeerMemory { PeerMemory() }
  func remember(_ memory: PeerMemory, of peer: String) async throws(ReplicaFault) {
    throw .failed("The disk is full.")
  }
}
