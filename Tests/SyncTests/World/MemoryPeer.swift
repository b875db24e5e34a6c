import Exchange
import Ledger
import Sync

/// Another node in memory: every request and answer goes through the bytes of the wire.
struct MemoryPeer: Peer {
  let name: String
  let served: MemoryReplica
  /// What the line does to the bytes of each answer.
  let line: any Line

  init(_ name: String, _ served: MemoryReplica, line: any Line = GoodLine()) {
    self.name = name
    self.served = served
    self.line = line
  }

  func heads(since: Generation?) async throws(PeerFault) -> HeadsAnswer {
    try await carry(.heads, since?.description ?? "all") {
      switch try await served.headsAnswer(since: since) {
      case .unchanged: []
      case .heads(let document): document.bytes
      }
    } reading: { bytes in
      bytes.isEmpty ? .unchanged : .heads(try HeadsDocument(decoding: bytes))
    }
  }

  func pull(_ request: PullRequest) async throws(PeerFault) -> PullAnswer {
    try await carry(.pull) {
      await served.answer(try PullRequest(decoding: request.bytes)).encode()
    } reading: { bytes in
      try PullAnswer(decoding: bytes)
    }
  }

  func push(_ manifest: Manifest) async throws(PeerFault) -> PushAnswer {
    try await carry(.push) {
      try await receive(Manifest(decoding: manifest.encode()), from: "tamu", into: served).answer.bytes
    } reading: { bytes in
      try PushAnswer(decoding: bytes)
    }
  }

  private func carry<Answer>(
    _ call: Call, _ question: String = "", _ serve: () async throws -> [UInt8],
    reading: ([UInt8]) throws -> Answer
  ) async throws(PeerFault) -> Answer {
    let bytes: [UInt8]
    do {
      try await line.outward(call)
      bytes = try await line.inward(call, question, try await serve())
    } catch { throw error as? PeerFault ?? PeerFault(.refused, "the peer failed: \(error)") }
    do { return try reading(bytes) } catch { throw PeerFault(.malformed, "\(error)") }
  }
}

/// The three questions.
enum Call: String, Hashable, Sendable, CaseIterable { case heads, pull, push }

/// What lies between two nodes.
protocol Line: Sendable {
  /// May lose the request.
  func outward(_ call: Call) async throws(PeerFault)
  /// May lose or change the answer.
  ///
  /// An older answer may be repeated only to the same question, as a cache would.
  func inward(_ call: Call, _ question: String, _ answer: [UInt8]) async throws(PeerFault) -> [UInt8]
}

/// Loses and changes nothing.
struct GoodLine: Line {
  func outward(_ call: Call) async throws(PeerFault) {}
  func inward(_ call: Call, _ question: String, _ answer: [UInt8]) async throws(PeerFault) -> [UInt8] {
    answer
  }
}

/// Counts calls.
actor CountingLine: Line {
  private(set) var calls: [Call] = []

  func outward(_ call: Call) throws(PeerFault) { calls.append(call) }
  func inward(_ call: Call, _ question: String, _ answer: [UInt8]) throws(PeerFault) -> [UInt8] { answer }
}

/// Loses requests and answers, cuts them, flips bytes, repeats older ones; a function of its seed.
actor BadLine: Line {
  private var random: SeededGenerator
  private var isBad = true
  private var past: [String: [[UInt8]]] = [:]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  func mend() { isBad = false }

  func outward(_ call: Call) throws(PeerFault) {
    if isBad, Int.random(in: 0..<10, using: &random) == 0 {
      throw PeerFault(.unreachable, "the request is lost")
    }
  }

  func inward(_ call: Call, _ question: String, _ answer: [UInt8]) throws(PeerFault) -> [UInt8] {
    guard isBad else { return answer }
    let key = "\(call) \(question)"
    defer { past[key, default: []].append(answer) }
    switch Int.random(in: 0..<12, using: &random) {
    case 0: throw PeerFault(.unreachable, "the answer is lost")
    case 1: return Array(answer.prefix(Int.random(in: 0...answer.count, using: &random)))
    case 2: return past[key]?.randomElement(using: &random) ?? answer
    case 3:
      // The generation is unsigned: a line that forges it can hide heads, as a peer can by its silence.
      let first = call == .heads ? answer.firstRange(of: [0x0a, 0x0a])?.upperBound ?? 0 : 0
      guard let place = (first..<answer.count).randomElement(using: &random) else { return answer }
      var changed = answer
      changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      return changed
    default: return answer
    }
  }
}

/// SplitMix64: a known generator, so that a printed seed repeats a run anywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
