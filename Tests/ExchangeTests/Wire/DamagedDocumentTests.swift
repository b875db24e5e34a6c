import Exchange
import Ledger
import Testing

/// Nothing here is signed as a whole: a changed document must at least read as another one, or not at all.
@Suite struct DamagedDocumentTests {
  private func check<Value: Equatable>(_ bytes: [UInt8], _ read: ([UInt8]) throws -> Value) throws {
    let value = try read(bytes)
    for position in bytes.indices {
      var damaged = bytes
      for other in UInt8.min...UInt8.max where other != bytes[position] {
        damaged[position] = other
        if let again = try? read(damaged), again == value {
          Issue.record("byte \(position) as \(other) reads as the same")
        }
      }
    }
    for length in bytes.indices {
      if let again = try? read(Array(bytes.prefix(length))), again == value {
        Issue.record("cut at \(length) it reads as the same")
      }
    }
  }

  @Test func `a changed request is another request`() throws {
    let wants = [try Want(Origin("mitrakota/73.71"), from: 0, to: 256)]
    let request = try PullRequest(wants: wants, directorySize: 12, maxBytes: 65_536)
    try check(request.bytes) { try PullRequest(decoding: $0) }
  }

  @Test func `changed heads are other heads`() throws {
    let heads = try HeadsDocument(generation: Generation("7f3a.12"), notes: [[0x61, 0x0a], [0x62, 0x0a]])
    try check(heads.bytes) { try HeadsDocument(decoding: $0) }
  }

  @Test func `a changed answer to a push is another answer`() throws {
    try check(PushAnswer(heldSize: 512, accepted: false).bytes) { try PushAnswer(decoding: $0) }
  }

  @Test func `a changed answer without manifests is another answer`() throws {
    let answer = PullAnswer(manifests: [], left: [try Want(Origin("mitrakota/74.72"), from: 3, to: 9)])
    try check(answer.encode()) { try PullAnswer(decoding: $0) }
  }

  @Test func `a changed entry is another entry with another hash`() throws {
    try check(try ManifestExample.meeting().bytes) { try Entry(bytes: $0).hash }
  }

  @Test func `a changed path is another path`() throws {
    try check(Array("/sync/v1/logs/73.71/tile/0/x001/067".utf8)) {
      try WirePath(String(decoding: $0, as: UTF8.self))
    }
  }
}
