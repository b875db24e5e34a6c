import Exchange

extension Round {
  /// A log that is being offered to the peer.
  package struct Push: Sendable {
    let origin: Origin
    /// Where the peer's copy ends, as far as is known.
    var from: Int
    /// Logs to be offered after this one.
    var rest: [Origin]
    var conflicts = 0
  }

  /// Begins to offer what the peer lacks.
  ///
  /// What it answers is unsigned and holds for this round alone; the next one hears of it by a signed head.
  mutating func offerNext() -> Action { offer(book.lacking) }

  private mutating func offer(_ origins: [Origin]) -> Action {
    guard let origin = origins.first else { return end(nil) }
    return offer(
      Push(origin: origin, from: book.memory.sizes[origin] ?? 0, rest: Array(origins.dropFirst())))
  }

  private mutating func offer(_ push: Push) -> Action {
    guard book.mayAsk else {
      for origin in [push.origin] + push.rest { book.stop(origin, .unfinished) }
      return end(nil)
    }
    book.report.requests += 1
    state = .pushing(push)
    return .push(push.origin, from: push.from)
  }

  mutating func answered(_ answer: PushAnswer, upTo end: Int, bytes: Int, _ before: Push) -> Action {
    var push = before
    let goal = book.headSize(push.origin)
    book.report.bytesSent += bytes
    if answer.accepted, answer.heldSize > push.from {
      book.accepted(push.origin, entries: min(answer.heldSize, end) - push.from)
      push.from = answer.heldSize
    } else if !answer.accepted, answer.heldSize != push.from, push.conflicts < book.limits.mostConflicts {
      // The peer's copy ends elsewhere than its head said: somebody else was there, or it was restored.
      push.conflicts += 1
      push.from = answer.heldSize
    } else {
      book.stop(push.origin, .peerBehind)
      return offer(push.rest)
    }
    guard push.from < goal else {
      book.report.logs[push.origin]?.standing = .level
      return offer(push.rest)
    }
    return offer(push)
  }
}
