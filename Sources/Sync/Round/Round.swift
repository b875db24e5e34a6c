package import Exchange

/// One round with one peer, as decisions alone: events in, at most one action out.
///
/// Heads, then the directory, then all that is ahead, then what the peer lacks. An event that does not
/// belong to the state is a late or repeated answer: it changes nothing and asks for nothing.
package struct Round: Sendable {
  package internal(set) var state = State.ready
  var book: RoundBook

  /// Begins with what is held and remembered; `directory` is the log of keys.
  package init(
    peer: String, memory: PeerMemory, held: [HeldLog], directory: Origin, limits: RoundLimits = RoundLimits()
  ) {
    book = RoundBook(peer: peer, memory: memory, held: held, directory: directory, limits: limits)
  }

  /// Where the round stands, with what it needs to go on.
  package enum State: Sendable {
    case ready
    case awaitingHeads
    case judging(Work)
    case pulling(Work)
    case taking(Work)
    case probing(Probe, Work)
    case pushing(Push)
    case ended
  }

  /// What has happened.
  package enum Event: Sendable {
    case begin
    case unchanged
    case heads(HeadsDocument)
    case judged([HeadJudgement])
    case answered(PullAnswer)
    case took(Taken)
    /// A piece was not believed; with a probe if the member may be the cause.
    case refused(Refusal, of: Origin, Probe?)
    case probed(Probe.Finding)
    case pushed(to: Int, bytes: Int, PushAnswer)
    case peerFailed(PeerFault)
    case replicaFailed(ReplicaFault)
  }

  /// What is to be done next.
  package enum Action: Sendable {
    case fetchHeads(since: Generation?)
    /// Compare these heads with what is held, by the directory as it is now.
    case judge([[UInt8]])
    case pull(PullRequest)
    /// Verify if need be, and store, if the log still ends at `at`.
    case take(Piece, of: Origin, at: Int)
    /// Ask for the probe's want and compare.
    case probe(Probe)
    /// Conclude without asking.
    case conclude(Probe)
    case push(Origin, from: Int)
    case finish(RoundReport, PeerMemory)
  }

  /// Something to store: as it came, or verified already.
  package enum Piece: Sendable {
    case received(Manifest)
    case verified(VerifiedPart)
  }

  /// A piece that was stored, or that somebody else had stored before.
  package struct Taken: Hashable, Sendable {
    package let origin: Origin
    /// Size of our copy now.
    package let size: Int
    /// Size of our signed head now.
    package let headSize: Int
    /// Entries that this round added.
    package let entries: Int
    /// Bytes of the runs before compression; 0 if nothing travelled.
    package let bytes: Int

    /// Says what was stored.
    package init(_ origin: Origin, size: Int, headSize: Int, entries: Int, bytes: Int) {
      self.origin = origin
      self.size = size
      self.headSize = headSize
      self.entries = entries
      self.bytes = bytes
    }
  }

  /// Takes an event and says what to do; nil where the event does not belong here.
  package mutating func handle(_ event: Event) -> Action? {
    switch (state, event) {
    case (.ready, .begin): return askHeads()
    case (.awaitingHeads, .unchanged): return offerNext()
    case (.awaitingHeads, .heads(let document)): return read(document)
    case (.judging(let work), .judged(let judgements)): return weigh(judgements, work)
    case (.pulling(let work), .answered(let answer)): return unpack(answer, work)
    case (.taking(let work), .took(let taken)): return took(taken, work)
    case (.taking(let work), .refused(let refusal, let origin, let probe)):
      return refused(refusal, origin, probe, work)
    case (.probing(_, let work), .probed(let finding)): return found(finding, work)
    case (.probing(let probe, var work), .peerFailed(let fault)):
      guard work.failure == nil else { return nil }
      work.failure = .unanswered(fault)
      state = .probing(probe, work)
      return .conclude(probe)
    case (.pushing(let push), .pushed(let end, let bytes, let answer)):
      return answered(answer, upTo: end, bytes: bytes, push)
    case (.awaitingHeads, .peerFailed(let fault)), (.pulling, .peerFailed(let fault)),
      (.pushing, .peerFailed(let fault)):
      return end(.unanswered(fault))
    case (.judging, .replicaFailed(let fault)), (.taking, .replicaFailed(let fault)),
      (.probing, .replicaFailed(let fault)), (.pushing, .replicaFailed(let fault)):
      book.report.replicaFault = fault
      return end(nil)
    case (.ready, _), (.awaitingHeads, _), (.judging, _), (.pulling, _), (.taking, _), (.probing, _),
      (.pushing, _), (.ended, _):
      return nil
    }
  }

  /// Ends the round; what has been stored stays.
  mutating func end(_ failure: PeerFailure?) -> Action {
    state = .ended
    if let failure { book.report.failure = failure }
    if case .broken(let refusal) = failure { book.report.refusals.append(refusal) }
    return .finish(book.report, book.remembered)
  }

  private mutating func askHeads() -> Action {
    book.report.requests += 1
    state = .awaitingHeads
    return .fetchHeads(since: book.memory.generation)
  }
}
