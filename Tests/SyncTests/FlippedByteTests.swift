import Exchange
import Ledger
import Sync
import Testing

/// A small manifest with any one byte changed is never believed as anything else than what was signed.
struct FlippedByteTests {
  @Test func `every byte of a small manifest matters`() throws {
    let makassar = try Author.makassar()
    let log = try makassar.log(of: 3)
    let directory = try DirectoryAuthor(registering: [makassar, .baubau()]).directory()
    let verifier = PartVerifier(directory: directory)
    let bytes = try makassar.manifest(log, from: 0, to: 2).encode()
    var refusals: [Refusal.Code: Int] = [:]
    for place in bytes.indices {
      for bit in [0, 3, 7] as [UInt8] {
        var changed = bytes
        changed[place] ^= 1 << bit
        // Either the form is broken and nothing is read, or the verifier refuses what was read.
        guard let manifest = try? Manifest(decoding: changed) else { continue }
        let refusal = #expect(throws: Refusal.self, "byte \(place), bit \(bit)") {
          try verifier.verify(manifest, against: HeldLog(empty: makassar.origin), context: .empty)
        }
        guard let refusal else { continue }
        #expect(refusal.fault != .member, "byte \(place): \(refusal)")
        refusals[refusal.code, default: 0] += 1
      }
    }
    #expect(refusals[.wrongSignature, default: 0] > 0)
    #expect(refusals[.rootMismatch, default: 0] > 0)
    let part = try verifier.verify(
      Manifest(decoding: bytes), against: HeldLog(empty: makassar.origin), context: .empty)
    #expect(part.items.count == 2)
  }

  @Test func `a manifest cut anywhere is never read`() throws {
    let makassar = try Author.makassar()
    let bytes = try makassar.manifest(makassar.log(of: 2)).encode()
    for end in bytes.indices {
      #expect(throws: ExchangeError.self) { try Manifest(decoding: Array(bytes.prefix(end))) }
    }
  }
}
