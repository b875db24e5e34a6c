import Exchange
import Ledger
import Testing

@Suite struct RunRefusalTests {
  private let run: Run
  private let encoded: [UInt8]
  private let plain: [UInt8]

  init() throws {
    run = try Run(origin: ManifestExample.origin(), from: 0, items: ManifestExample.log(4))
    encoded = run.encode()
    plain = try RunSurgery.plain(of: encoded)
  }

  @Test(arguments: [
    ("mitrakota/run/1", "mitrakota/run/2"), ("mitrakota/run/1", "mitrakota/run/01"),
    ("from 0", "from 00"), ("from 0", "from -1"), ("from 0", "from 999999999999999"),
    ("count 4", "count 0"), ("count 4", "count 257"), ("count 4", "count 5"), ("count 4", "count 3"),
    ("plain ", "plain 1"), ("plain ", "plain 9999999999"), ("packed ", "packed 9"), ("packed ", "packed -"),
    ("digest ", "digest A"), ("digest ", "digest\t"), ("\n\n", "\n"), ("\n\n", "\n\n\n"),
    ("origin mitrakota-demo/73.71", "origin mitrakota-demo/makassar!"), ("\n", "\r\n"),
  ])
  func `refuses a head`(change: (String, String)) throws {
    let bytes = try RunSurgery.replacing(change.0, with: change.1, in: encoded)
    #expect(throws: ExchangeError.self) { try Run(decoding: bytes) }
  }

  @Test func `cut at any length it is refused`() {
    for length in 0..<encoded.count {
      #expect(throws: ExchangeError.self) { try Run(decoding: Array(encoded.prefix(length))) }
    }
  }

  @Test func `bytes after the run are refused`() {
    #expect(throws: ExchangeError(.run, "1 bytes are left over", rule: "")) {
      try Run(decoding: encoded + [0])
    }
  }

  @Test func `columns cut at any length or followed by anything are refused`() {
    for length in 0..<plain.count {
      #expect(throws: ExchangeError.self) {
        try Run(decoding: RunSurgery.pack(Array(plain.prefix(length)), like: run))
      }
    }
    #expect(throws: ExchangeError.self) { try Run(decoding: RunSurgery.pack(plain + [0], like: run)) }
    #expect(throws: Never.self) { try Run(decoding: RunSurgery.pack(plain, like: run)) }
  }

  @Test func `refuses marks that do not fit their entries`() {
    // The marks come first: 0 none, 1 present, 2 withheld, 3 erased.
    #expect(Array(plain.prefix(4)) == [0, 1, 2, 3])
    for item in 0..<4 {
      for mark in UInt8(0)...255 where mark != plain[item] {
        var changed = plain
        changed[item] = mark
        let other = try? Run(decoding: RunSurgery.pack(changed, like: run))
        // Only withheld and erased look alike; which of them it is has no signature.
        let isAlike = item > 1 && (mark == 2 || mark == 3)
        #expect((other != nil) == isAlike, "item \(item), mark \(mark)")
        if let other { #expect(other != run && other.items.map(\.entry) == run.items.map(\.entry)) }
      }
    }
  }

  @Test func `a bomb is refused before it is unpacked`() throws {
    let zeros = RunSurgery.pack([UInt8](repeating: 0, count: 100_000), like: run)
    // The head announces less than would come out, or more than can come out of so few bytes.
    for (target, announced) in [("plain 100000", "plain 100"), ("plain 100000", "plain 67108864")] {
      let bytes = try RunSurgery.replacing(target, with: announced, in: zeros)
      #expect(throws: ExchangeError.self) { try Run(decoding: bytes) }
    }
  }

  @Test func `the digest tells a damaged transfer from a bad run`() {
    var bytes = encoded
    bytes[bytes.count - 1] ^= 1
    #expect(throws: ExchangeError(.run, "the digest of the run does not fit", rule: "")) {
      try Run(decoding: bytes)
    }
  }
}
