import Catalog
import Exchange
import Ledger

/// The verifier's questions to a replica, asked for it.
extension Replica {
  /// Compares a head whose form is right with the log that `held` gives for its origin.
  func judge(
    _ note: [UInt8], by verifier: PartVerifier, held: (Origin) -> HeldLog
  ) async throws(ReplicaFault) -> HeadJudgement {
    let head: VerifiedCheckpoint
    let log: HeldLog
    do throws(Refusal) {
      log = held(try Directory.origin(ofNote: note))
      head = try verifier.directory.head(note)
    } catch {
      guard error.fault == .nobody, let origin = error.origin else { return .refused(error) }
      let claimed = (try? ReceivedCheckpoint(bytes: note))?.unverified.size ?? 0
      return .setAside(origin, size: claimed, error)
    }
    let size = head.checkpoint.size
    let older = size < log.size ? try await root(of: log.origin, at: size) : nil
    return verifier.judge(head, held: log, root: older)
  }

  /// Reads and verifies a manifest that must continue `held`, with the tips that it needs.
  ///
  /// Throws ``ReplicaFault/moved`` instead of refusing where the log has grown meanwhile: the tips were then
  /// those of another size, and nobody is to blame.
  func check(
    _ manifest: Manifest, against held: HeldLog, by verifier: PartVerifier
  ) async throws(ReplicaFault) -> Result<VerifiedPart, Refusal> {
    let part: ReceivedPart
    do { part = try ReceivedPart(manifest) } catch { return .failure(error) }
    let context = try await context(of: held.origin, subjects: part.subjects)
    let result = Result { () throws(Refusal) in try verifier.verify(part, against: held, context: context) }
    if case .failure = result, try await log(held.origin).size != held.size { throw .moved }
    return result
  }
}
