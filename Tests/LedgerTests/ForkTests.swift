import Ledger
import Testing

struct ForkTests {
  private func heads(
    _ a: (size: Int, leaf: Int), _ b: (size: Int, leaf: Int), second: SigningKey? = nil
  ) throws -> (VerifiedCheckpoint, VerifiedCheckpoint) {
    func log(_ size: Int, _ leaf: Int) -> MemoryLog {
      MemoryLog(leafHashes: (0..<size).map { Samples.leaf($0 == size - 1 ? leaf : $0) })
    }
    let first = try Samples.makassarKey()
    return (
      try Samples.head(of: log(a.size, a.leaf), by: first),
      try Samples.head(of: log(b.size, b.leaf), by: second ?? first)
    )
  }

  @Test func `one size and two roots is evidence, whichever comes first`() throws {
    let (a, b) = try heads((5, 4), (5, 77))
    #expect(contradiction(between: a, and: b))
    #expect(contradiction(between: b, and: a))
    let evidence = try ForkEvidence(a, b)
    #expect(evidence.first.note == a.note)
    #expect(evidence.second.note == b.note)
  }

  @Test func `two keys of one log make evidence as well as one`() throws {
    let next = try SigningKey(name: Samples.makassar, seed: Samples.seed(9))
    let (a, b) = try heads((5, 4), (5, 77), second: next)
    #expect(contradiction(between: a, and: b))
  }

  @Test func `a smaller head, the same head and another log's head are no evidence`() throws {
    for (a, b) in [
      try heads((5, 4), (4, 77)), try heads((5, 4), (5, 4)),
      try heads((5, 4), (5, 77), second: Samples.baubauKey()),
    ] {
      #expect(!contradiction(between: a, and: b))
      #expect(throws: LedgerError.noContradiction) { try ForkEvidence(a, b) }
    }
  }

  @Test func `a witness added later does not make two heads of one`() throws {
    let key = try Samples.makassarKey()
    let head = try Samples.head(of: Samples.log(3), by: key)
    let line = try Samples.witnessKey().cosign(head, at: Samples.day).line
    let cosigned = try ReceivedCheckpoint(head.signed.adding(line)).verified(
      by: [key.verifierKey], origin: Samples.makassar)
    #expect(cosigned != head)
    #expect(!contradiction(between: cosigned, and: head))
  }
}
