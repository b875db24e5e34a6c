import Exchange
import Ledger
import Sync
import Testing

struct RegisterStateTests {
  @Test func `is the digest of the sorted lines`() throws {
    let (makassar, baubau) = (try Author.makassar(), try Author.baubau())
    let heads = [try baubau.head(of: baubau.log(of: 2)), try makassar.head(of: makassar.log(of: 1))]
      .map(\.checkpoint)
    let lines = "mitrakota/73.71 1 \(heads[1].root)\nmitrakota/74.72 2 \(heads[0].root)\n"
    #expect(RegisterState(heads).hash == SHA256Digest.of(Array(lines.utf8)))
    #expect(RegisterState(heads) == RegisterState(heads.reversed()))
    #expect(RegisterState(heads).description.count == 64)
    #expect(RegisterState(heads).description.hasPrefix(RegisterState(heads).short))
    #expect(RegisterState(heads).short.count == 6)
  }

  @Test func `changes with every head and not with empty logs`() throws {
    let makassar = try Author.makassar()
    let log = try makassar.log(of: 4)
    var seen: Set<RegisterState> = []
    for size in 0...4 {
      seen.insert(RegisterState([try makassar.head(of: Array(log.prefix(size))).checkpoint]))
    }
    #expect(seen.count == 5)
    #expect(
      RegisterState([try makassar.head(of: []).checkpoint]) == RegisterState([Checkpoint]()))
    #expect(RegisterState([Checkpoint]()).hash == .emptyRoot)
  }

  @Test func `counts signed heads, not entries on the way to one`() throws {
    let makassar = try Author.makassar()
    let log = try makassar.log(of: 4)
    let held = try HeldLog(makassar, log, head: 2)
    #expect(held.size == 4)
    #expect(
      RegisterState(held: [held]) == RegisterState([try makassar.head(of: Array(log.prefix(2))).checkpoint]))
    #expect(RegisterState(held: [HeldLog(empty: makassar.origin)]) == RegisterState([Checkpoint]()))
  }
}
