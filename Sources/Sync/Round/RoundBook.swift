import Exchange

/// What a round has learned so far, whatever state it is in.
struct RoundBook: Sendable {
  let directory: Origin
  let limits: RoundLimits
  private(set) var held: [Origin: Held]
  var memory: PeerMemory
  var report: RoundReport
  /// The generation that the next round may name, if this one deals with everything.
  var generation: Generation?
  /// Logs that are done with in this round.
  private(set) var stopped: Set<Origin> = []
  private var bytes: [Origin: Int] = [:]

  /// Sizes of our copy, as last seen.
  struct Held: Sendable {
    var size: Int
    var headSize: Int
    var isFrozen: Bool
  }

  init(peer: String, memory: PeerMemory, held: [HeldLog], directory: Origin, limits: RoundLimits) {
    self.directory = directory
    self.limits = limits
    self.memory = memory
    self.held = [:]
    report = RoundReport(peer: peer)
    for log in held {
      self.held[log.origin] = Held(
        size: log.size, headSize: log.headSize, isFrozen: log.frozenAt != nil)
    }
  }

  func size(_ origin: Origin) -> Int { held[origin]?.size ?? 0 }

  var mayAsk: Bool { report.requests < limits.mostRequests }

  /// Takes note of what a whole or partial list of heads says about the peer.
  mutating func begin(_ document: HeadsDocument) {
    if memory.generation?.epoch != document.generation.epoch { memory.sizes = [:] }
    generation = document.generation
  }

  mutating func peerHas(_ origin: Origin, _ size: Int) { memory.sizes[origin] = size }

  mutating func accepted(_ origin: Origin, entries: Int) {
    report.logs[origin, default: LogReport()].pushed += entries
  }

  mutating func took(_ taken: Round.Taken) {
    held[taken.origin, default: Held(size: 0, headSize: 0, isFrozen: false)].size = taken.size
    held[taken.origin]?.headSize = taken.headSize
    report.bytesReceived += taken.bytes
    bytes[taken.origin, default: 0] += taken.bytes
    if taken.entries > 0 { report.logs[taken.origin, default: LogReport()].pulled += taken.entries }
    if (bytes[taken.origin] ?? 0) >= limits.bytesPerLog { stop(taken.origin, .unfinished) }
  }

  /// Nothing more is done with this log in this round.
  mutating func stop(_ origin: Origin, _ standing: LogStanding) {
    stopped.insert(origin)
    report.logs[origin, default: LogReport()].standing = standing
  }

  /// Takes note of a refusal that does not end the round.
  mutating func setAside(_ refusal: Refusal, _ origin: Origin) {
    if refusal.isPending {
      if !report.pending.contains(origin) { report.pending = (report.pending + [origin]).sorted() }
      stop(origin, .pending)
    } else {
      report.refusals.append(refusal)
      stop(origin, refusal.code == .unprovenContradiction ? .unfinished : .refused)
    }
  }

  mutating func froze(_ fork: SignedFork) {
    report.forks.append(fork)
    held[fork.origin]?.isFrozen = true
    stop(fork.origin, .forked)
  }

  /// Logs of which we hold a head that the peer lacks; the directory first, so that it knows the others.
  var lacking: [Origin] {
    let origins = held.filter { origin, log in
      !log.isFrozen && log.headSize > (memory.sizes[origin] ?? 0)
        && ![.refused, .forked, .frozen].contains(report.logs[origin]?.standing ?? .level)
    }.keys
    return origins.sorted { a, b in (a == directory ? 0 : 1, a) < (b == directory ? 0 : 1, b) }
  }

  func headSize(_ origin: Origin) -> Int { held[origin]?.headSize ?? 0 }

  /// What the next round should know.
  ///
  /// The peer's generation is kept only if every head up to it has been dealt with, since a log that has
  /// not changed is not listed again. A head that waits for its key has not been: the name in it is not
  /// proven either, so the head may be another one in disguise.
  var remembered: PeerMemory {
    var memory = memory
    let isDone = report.failure == nil && report.replicaFault == nil && !report.isUnfinished
    let isSettled = report.pending.isEmpty && !report.refusals.contains { $0.fault == .nobody }
    if isDone, isSettled, let generation { memory.generation = generation }
    return memory
  }
}
