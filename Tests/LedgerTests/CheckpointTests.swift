import Ledger
import Testing

struct CheckpointTests {
  private let root = Samples.leaf(0)

  @Test func `prints three lines and reads them back`() throws {
    let checkpoint = try Checkpoint(origin: Samples.makassar, size: 1, root: root)
    #expect("\(checkpoint)" == "mitrakota/73.71\n1\n\(root.base64)\n")
    #expect(try Checkpoint(text: checkpoint.text) == checkpoint)
  }

  @Test func `keeps extension lines`() throws {
    let checkpoint = try Checkpoint(origin: "a b", size: 9, root: root, extensions: ["x", "— y"])
    #expect("\(checkpoint)" == "a b\n9\n\(root.base64)\nx\n— y\n")
    #expect(try Checkpoint(text: checkpoint.text) == checkpoint)
    #expect(checkpoint.extensions == ["x", "— y"])
  }

  @Test(arguments: [
    "", "\n", "a\n1\n", "a\n1\nR", "a\n1\nR\n\n", "a\n1\nR\n\nx\n", "\n1\nR\n", "a\n\nR\n", "a\n1\n\n",
    "a\n01\nR\n",
    "a\n+1\nR\n", "a\n-1\nR\n", "a\n 1\nR\n", "a\n1 \nR\n", "a\n1\nR \n", "a\n1\n R\n", "a\r\n1\r\nR\r\n",
    "a\n1.0\nR\n",
    "a\n9223372036854775808\nR\n", "a\n0\nR\n", "a\n00\nR\n", "a\nsatu\nR\n", "a\t\n1\nR\n", "a\n1\nRR\n",
    "a\n1\nR=\n",
    "a\n1\nR\nx", "a\n1\nR\nx\ty\n", "a\n1\nYmFuYW5hcw==\n", "a\n٥\nR\n",
  ])
  func `refuses every other form`(pattern: String) {
    let text = pattern.replacing("R", with: root.base64)
    #expect(throws: LedgerError.self) { try Checkpoint(text: text.bytes) }
  }

  @Test func `refuses bytes that are not UTF-8`() {
    #expect(throws: LedgerError.self) { try Checkpoint(text: [0xff] + "\n1\n\(root.base64)\n".bytes) }
  }

  @Test func `an empty log has the empty root and no other`() throws {
    #expect(try Checkpoint(origin: "a", size: 0, root: .emptyRoot).size == 0)
    #expect(throws: LedgerError.self) { try Checkpoint(origin: "a", size: 0, root: root) }
    #expect(throws: LedgerError.negativeSize(-1)) { try Checkpoint(origin: "a", size: -1, root: root) }
  }

  @Test(arguments: ["", "a\nb", "a\r", "\u{0}"])
  func `refuses an origin or extension that is not one line of text`(line: String) {
    #expect(throws: LedgerError.self) { try Checkpoint(origin: line, size: 1, root: root) }
    #expect(throws: LedgerError.self) { try Checkpoint(origin: "a", size: 1, root: root, extensions: [line]) }
  }

  @Test func `composed and decomposed origins are two logs`() throws {
    let composed = try Checkpoint(origin: "caf\u{e9}", size: 1, root: root)
    let decomposed = try Checkpoint(origin: "cafe\u{301}", size: 1, root: root)
    #expect(composed != decomposed)
    #expect(!composed.hasSameOrigin(as: decomposed))
    #expect(try Checkpoint(text: decomposed.text) == decomposed)
    let key = try SigningKey(name: "caf\u{e9}", seed: Samples.seed(1))
    #expect(throws: LedgerError.self) { try key.sign(decomposed) }
    let head = try key.sign(composed)
    #expect(throws: LedgerError.self) {
      try ReceivedCheckpoint(bytes: head.note).verified(by: [key.verifierKey], origin: "cafe\u{301}")
    }
  }
}

struct VerifiedCheckpointTests {
  @Test func `a signed head is verified by the key of its log`() throws {
    let key = try Samples.makassarKey()
    let head = try Samples.head(of: Samples.log(7), by: key)
    let received = try ReceivedCheckpoint(bytes: head.note)
    #expect(received.unverified == head.checkpoint)
    #expect(received.bytes == head.note)
    #expect(try received.verified(by: [key.verifierKey], origin: Samples.makassar) == head)
    #expect(head.key == key.verifierKey)
  }

  @Test func `a log signs only under its own origin`() throws {
    let other = try Checkpoint(origin: Samples.baubau, size: 1, root: Samples.leaf(0))
    #expect(throws: LedgerError.wrongOrigin("'mitrakota/74.72'", expected: "'mitrakota/73.71'")) {
      try Samples.makassarKey().sign(other)
    }
  }

  @Test func `a head of another log is refused before its signature is looked at`() throws {
    let head = try Samples.head(of: Samples.log(7), by: Samples.baubauKey())
    #expect(throws: LedgerError.wrongOrigin("'mitrakota/74.72'", expected: "'mitrakota/73.71'")) {
      try ReceivedCheckpoint(bytes: head.note).verified(by: [], origin: Samples.makassar)
    }
  }

  @Test func `the key of one log does not speak for another`() throws {
    let baubau = try Samples.baubauKey()
    let text = try Checkpoint(origin: Samples.makassar, size: 1, root: Samples.leaf(0)).text
    let forged = try ReceivedCheckpoint(SignedNote(signing: text, by: baubau))
    #expect(throws: LedgerError.notSignedByLog(origin: "'mitrakota/73.71'")) {
      try forged.verified(by: [baubau.verifierKey], origin: Samples.makassar)
    }
  }

  @Test func `a witness alone is not enough, whatever its name`() throws {
    let head = try Samples.head(of: Samples.log(2), by: Samples.makassarKey())
    let namesake = try SigningKey(name: Samples.makassar, kind: .cosignature, seed: Samples.seed(1))
    let line = try namesake.cosign(head, at: Samples.day).line
    let note = try ReceivedCheckpoint(SignedNote(text: head.checkpoint.text, signatures: [line]))
    #expect(throws: LedgerError.notSignedByLog(origin: "'mitrakota/73.71'")) {
      try note.verified(by: [namesake.verifierKey], origin: Samples.makassar)
    }
  }

  @Test func `after a change of keys the one that signed is told`() throws {
    let (old, new) = (
      try Samples.makassarKey(), try SigningKey(name: Samples.makassar, seed: Samples.seed(9))
    )
    let head = try Samples.head(of: Samples.log(2), by: new)
    let verified = try ReceivedCheckpoint(bytes: head.note).verified(
      by: [old.verifierKey, new.verifierKey], origin: Samples.makassar)
    #expect(verified.key == new.verifierKey)
  }

  @Test func `a note whose text is not a checkpoint is refused`() throws {
    let note = try SignedNote(signing: "Makassar\n".bytes, by: Samples.makassarKey())
    let error = #expect(throws: LedgerError.self) { try ReceivedCheckpoint(bytes: note.bytes) }
    #expect(error?.code == "ledger.checkpoint")
  }

  @Test func `a head that proofs lead to is believed, and a rewritten one is not`() throws {
    let key = try Samples.makassarKey()
    let log = Samples.log(10)
    let old = try Samples.head(of: Samples.log(6), by: key).checkpoint
    let new = try Samples.head(of: log, by: key).checkpoint
    let proof = try log.consistency(from: 6, to: 10)
    try proof.verify(oldSize: old.size, oldRoot: old.root, newSize: new.size, newRoot: new.root)
    let rewritten = MemoryLog(leafHashes: [Samples.leaf(99)] + (1..<10).map(Samples.leaf))
    #expect(throws: LedgerError.self) {
      try rewritten.consistency(from: 6, to: 10).verify(
        oldSize: old.size, oldRoot: old.root, newSize: 10, newRoot: rewritten.root)
    }
  }
}
