import Catalog
import Exchange
import Ledger
import Testing

/// Heads, pull and push: small documents, each read whole.
@Suite struct WireDocumentTests {
  private static func refuseDamage(_ bytes: [UInt8], _ isRead: ([UInt8]) -> Bool) {
    #expect(isRead(bytes))
    for length in bytes.indices { #expect(!isRead(Array(bytes.prefix(length))), "cut at \(length)") }
    #expect(!isRead(bytes + [0x0a]))
    #expect(!isRead(bytes + Array("more 1\n".utf8)))
    #expect(!isRead(Array(String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\r\n").utf8)))
  }

  @Test func `heads are read as they were written`() throws {
    let generation = try Generation("7f3a.12")
    let note = try ManifestExample.manifest().note
    for notes in [[], [note], [note, note]] {
      let document = try HeadsDocument(generation: generation, notes: notes)
      #expect(try HeadsDocument(decoding: document.bytes) == document)
    }
    let document = try HeadsDocument(generation: generation, notes: [note])
    let head = "mitrakota/heads/1\ngeneration 7f3a.12\nnote \(note.count)\n\n"
    #expect(document.bytes == Array(head.utf8) + note)
    Self.refuseDamage(document.bytes) { (try? HeadsDocument(decoding: $0)) != nil }
  }

  @Test func `an answer that has nothing new is short`() throws {
    #expect(try HeadsDocument(generation: Generation("7f3a.12"), notes: []).bytes.count < 64)
  }

  @Test func `heads have at most 2000 notes and 4 MiB`() throws {
    let generation = try Generation("7f3a.12")
    let note: [UInt8] = [0x61, 0x0a]
    let full = try HeadsDocument(generation: generation, notes: [[UInt8]](repeating: note, count: 2000))
    #expect(try HeadsDocument(decoding: full.bytes) == full)
    #expect(throws: ExchangeError(.heads, "2001 notes", rule: "")) {
      try HeadsDocument(generation: generation, notes: [[UInt8]](repeating: note, count: 2001))
    }
    let more = try #require(ManifestBytes.replacing("\nnote", with: "\nnote 2\nnote", in: full.bytes))
    #expect(throws: ExchangeError.self) { try HeadsDocument(decoding: more + note) }
    let long = [UInt8](repeating: 0x61, count: 16_383) + [0x0a]
    #expect(throws: Never.self) {
      try HeadsDocument(generation: generation, notes: [[UInt8]](repeating: long, count: 255))
    }
    #expect(throws: ExchangeError.self) {
      try HeadsDocument(generation: generation, notes: [[UInt8]](repeating: long, count: 256))
    }
    for bad in [[], [0x61], [0x61] + long] as [[UInt8]] {
      #expect(throws: ExchangeError.self) { try HeadsDocument(generation: generation, notes: [bad]) }
    }
    #expect(throws: ExchangeError.self) {
      try HeadsDocument(decoding: [UInt8](repeating: 0x61, count: 5 << 20))
    }
  }

  @Test func `a request is read as it was written`() throws {
    let wants = try [
      Want(.directory(.official), from: 0, to: 3), Want(Origin("mitrakota/73.71"), from: 256, to: 700),
    ]
    let request = try PullRequest(wants: wants, directorySize: 12, maxBytes: 1 << 20)
    #expect(try PullRequest(decoding: request.bytes) == request)
    #expect(
      String(decoding: request.bytes, as: UTF8.self) == """
        mitrakota/pull/1
        directory 12
        max-bytes 1048576
        want mitrakota/direktori 0 3
        want mitrakota/73.71 256 700

        """)
  }

  @Test(arguments: [
    ("directory 12", "directory -1"), ("directory 12", "directory 012"), ("max-bytes 9", "max-bytes 0"),
    ("max-bytes 9", "max-bytes 1073741825"), ("0 3", "3 3"), ("0 3", "4 3"), ("0 3", "0  3"), ("0 3", "0"),
    ("0 3", "0 3 5"), ("0 3", "00 3"), ("want mitrakota/73.71", "want 73.71"),
    ("want mitrakota/74.72", "want mitrakota/73.71"), ("pull/1", "pull/9"), ("want ", "wants "),
  ])
  func `refuses a request`(change: (String, String)) {
    let text = """
      mitrakota/pull/1
      directory 12
      max-bytes 9
      want mitrakota/73.71 0 3
      want mitrakota/74.72 0 7

      """
    #expect((try? PullRequest(decoding: Array(text.utf8))) != nil)
    let changed = text.replacing(change.0, with: change.1, maxReplacements: 1)
    #expect(changed != text)
    #expect(throws: ExchangeError.self) { try PullRequest(decoding: Array(changed.utf8)) }
  }

  @Test func `a request has at most 2000 wants`() throws {
    let wants = try (0..<2001).map { try Want(Origin("mitrakota/a\($0)"), from: 0, to: 1) }
    let full = try PullRequest(wants: Array(wants.prefix(2000)), directorySize: 0, maxBytes: 1)
    #expect(try PullRequest(decoding: full.bytes) == full)
    do throws(ExchangeError) {
      _ = try PullRequest(wants: wants, directorySize: 0, maxBytes: 1)
      Issue.record("2001 wants were written")
    } catch { #expect(error.fault == .author) }
  }

  @Test func `an answer to a request is read as it was written`() throws {
    let manifest = try ManifestExample.manifest()
    let left = [try Want(Origin("mitrakota/74.72"), from: 3, to: 9)]
    for answer in [
      PullAnswer(manifests: []), PullAnswer(manifests: [manifest], left: left),
      PullAnswer(manifests: [manifest, manifest]),
    ] {
      #expect(try PullAnswer(decoding: answer.encode()) == answer)
      #expect(
        answer.encode()
          == PullAnswer.encode(encodedManifests: answer.manifests.map { $0.encode() }, left: answer.left))
    }
  }

  @Test func `an answer cut anywhere is refused, between two manifests too`() throws {
    let manifest = try ManifestExample.manifest()
    let bytes = PullAnswer(manifests: [manifest, manifest], left: []).encode()
    for length in bytes.indices {
      #expect(throws: ExchangeError.self) { try PullAnswer(decoding: Array(bytes.prefix(length))) }
    }
    #expect(throws: ExchangeError.self) { try PullAnswer(decoding: bytes + manifest.encode()) }
    var limits = ManifestLimits()
    limits.manifests = 1
    #expect(throws: ExchangeError.self) { try PullAnswer(decoding: bytes, limits: limits) }
  }

  @Test func `the answer to a push is read as it was written`() throws {
    for answer in [PushAnswer(heldSize: 0, accepted: false), PushAnswer(heldSize: 512, accepted: true)] {
      #expect(try PushAnswer(decoding: answer.bytes) == answer)
    }
    let answer = PushAnswer(heldSize: 512, accepted: true)
    #expect(answer.bytes == Array("mitrakota/push-answer/1\nheld 512\naccepted yes\n".utf8))
    Self.refuseDamage(answer.bytes) { (try? PushAnswer(decoding: $0)) != nil }
    #expect(PushAnswer(heldSize: -1, accepted: true).heldSize == 0)
    #expect(throws: ExchangeError.self) {
      try PushAnswer(decoding: Array("mitrakota/push-answer/1\nheld 512\naccepted true\n".utf8))
    }
  }

  @Test func `a page of a captive portal is refused in one sentence`() {
    let page = Array("<!DOCTYPE html>\n<html>\n\n<body>Silakan masuk</body></html>\n".utf8)
    do throws(ExchangeError) {
      _ = try HeadsDocument(decoding: page)
      Issue.record("a page was read")
    } catch {
      #expect(
        error.description
          == "exchange.heads: line 1 is '<!DOCTYPE html>'; the first line is 'mitrakota/heads/1'. Keep nothing of "
          + "these bytes and ask another node; the fault is the sender's.")
    }
  }

  @Test(arguments: ["a.0", "7f3a.12", "0.999999999999999", "\(String(repeating: "z", count: 32)).1"])
  func `a generation has one spelling`(text: String) throws {
    let generation = try Generation(text)
    #expect(generation.description == text)
    #expect(try Generation(epoch: generation.epoch, counter: generation.counter) == generation)
  }

  @Test(arguments: [
    "", ".", "a", "a.", ".1", "a.01", "a.+1", "a.-1", "A.1", "a.1.2", "a b.1", "a.1 ", "\u{e1}.1", "a&b.1",
    "\(String(repeating: "z", count: 33)).1",
  ])
  func `refuses other generations`(text: String) {
    #expect(throws: ParseError("generation", text, rule: "")) { try Generation(text) }
  }
}
