import Exchange
import Ledger

extension Round {
  /// What is left to do before the peer is offered anything.
  package struct Work: Sendable {
    /// Heads of members, judged after the directory has grown.
    var members: [[UInt8]] = []
    /// What the peer has and we lack.
    var wants: [Want] = []
    /// The wants that the open request names.
    var asked: [Want] = []
    /// Pieces to verify and store, in order.
    var queue: [Piece] = []
    /// Whether anything was stored since the last request.
    var hasProgressed = true
    var probes: [Probe] = []
    /// The peer is gone or broken; what remains is to conclude the probe at hand.
    var failure: PeerFailure?
  }

  /// Sorts the heads: the directory's first, since it decides about all others.
  mutating func read(_ document: HeadsDocument) -> Action {
    guard document.notes.count <= book.limits.mostHeads else {
      return end(
        .broken(
          Refusal(
            .tooMuch, .peer, nil, "\(document.notes.count) heads came, \(book.limits.mostHeads) are read")))
    }
    book.begin(document)
    var (directory, work): ([[UInt8]], Work) = ([], Work())
    var seen: Set<Origin> = []
    for note in document.notes {
      do throws(Refusal) {
        let origin = try Directory.origin(ofNote: note)
        guard seen.insert(origin).inserted else {
          throw Refusal(.tooMuch, .peer, origin, "two heads of one log came in one answer")
        }
        if origin == book.directory { directory.append(note) } else { work.members.append(note) }
      } catch { return end(.broken(error)) }
    }
    guard !directory.isEmpty else { return proceed(work) }
    state = .judging(work)
    return .judge(directory)
  }

  mutating func weigh(_ judgements: [HeadJudgement], _ before: Work) -> Action {
    var work = before
    for judgement in judgements {
      switch judgement {
      case .level(let origin, let size):
        book.peerHas(origin, size)
        if size < book.headSize(origin) {
          book.report.logs[origin, default: LogReport()].standing = .peerBehind
        }
      case .completes(let part):
        book.peerHas(part.origin, part.to)
        work.queue.append(.verified(part))
      case .ahead(let origin, let from, let to):
        book.peerHas(origin, to)
        guard let want = try? Want(origin, from: from, to: to) else {
          book.stop(origin, .unfinished)
          continue
        }
        work.wants.append(want)
      case .contradicts(let probe):
        book.peerHas(probe.origin, probe.head.checkpoint.size)
        work.probes.append(probe)
      case .frozen(let origin, let size):
        book.peerHas(origin, size)
        book.stop(origin, .frozen)
      case .setAside(let origin, let size, let refusal):
        // A newer part of the directory may bring the very key that its head is signed with.
        if origin == book.directory, let want = try? Want(origin, from: book.size(origin), to: size) {
          work.wants.append(want)
        } else {
          book.setAside(refusal, origin)
        }
      case .refused(let refusal):
        return end(.broken(refusal))
      }
    }
    work.wants.sort { $0.origin < $1.origin }
    return proceed(work)
  }

  /// Stores, then asks, then probes, then goes on to the members and at last to what the peer lacks.
  mutating func proceed(_ before: Work) -> Action {
    var work = before
    while let piece = work.queue.first {
      let origin = piece.origin
      guard !book.stopped.contains(origin) else {
        work.queue.removeFirst()
        continue
      }
      state = .taking(work)
      return .take(piece, of: origin, at: book.size(origin))
    }
    if !work.hasProgressed { for want in work.asked { book.stop(want.origin, .unfinished) } }
    work.wants = work.wants.filter { !book.stopped.contains($0.origin) }
      .compactMap { try? Want($0.origin, from: book.size($0.origin), to: $0.to) }
    if !work.wants.isEmpty {
      guard book.mayAsk else {
        for want in work.wants { book.stop(want.origin, .unfinished) }
        return end(nil)
      }
      return ask(work)
    }
    if let probe = work.probes.first {
      work.probes.removeFirst()
      return examine(probe, work)
    }
    return nextStage(work)
  }

  private mutating func ask(_ before: Work) -> Action {
    var work = before
    work.asked = Array(work.wants.prefix(book.limits.wantsPerRequest))
    work.hasProgressed = false
    let request = try? PullRequest(
      wants: work.asked, directorySize: book.size(book.directory), maxBytes: book.limits.bytesPerAnswer)
    guard let request else { preconditionFailure("a request within the limits can be written") }
    book.report.requests += 1
    state = .pulling(work)
    return .pull(request)
  }

  mutating func unpack(_ answer: PullAnswer, _ before: Work) -> Action {
    var work = before
    let asked = Set(work.asked.map(\.origin))
    // The request says how much of the directory we hold, so that an answer may bring what its keys need.
    let manifests = answer.manifests.filter { asked.contains($0.origin) || $0.origin != book.directory }
    let keys = answer.manifests.filter {
      $0.origin == book.directory && !asked.contains($0.origin) && $0.from == book.size($0.origin)
    }
    for manifest in manifests where !asked.contains(manifest.origin) {
      return end(
        .broken(
          Refusal(.unasked, .peer, manifest.origin, "entries \(manifest.from)..<\(manifest.to) came unasked"))
      )
    }
    work.queue = (keys.prefix(1) + manifests).map(Piece.received)
    return proceed(work)
  }

  mutating func took(_ taken: Taken, _ before: Work) -> Action {
    var work = before
    if taken.size > book.size(taken.origin) || taken.headSize > book.headSize(taken.origin) {
      work.hasProgressed = true
    }
    book.took(taken)
    work.queue.removeFirst()
    return proceed(work)
  }

  mutating func refused(_ refusal: Refusal, _ origin: Origin, _ probe: Probe?, _ before: Work) -> Action {
    var work = before
    work.queue.removeFirst()
    if let probe {
      // The other parts of the answer are verified by themselves; who is at fault here comes out at the end.
      work.probes.append(probe)
      book.stop(origin, .refused)
    } else if refusal.fault == .peer {
      return end(.broken(refusal))
    } else {
      book.setAside(refusal, origin)
    }
    return proceed(work)
  }

  private mutating func examine(_ probe: Probe, _ work: Work) -> Action {
    state = .probing(probe, work)
    guard book.mayAsk else { return .conclude(probe) }
    book.report.requests += 1
    return .probe(probe)
  }

  mutating func found(_ finding: Probe.Finding, _ before: Work) -> Action {
    var work = before
    switch finding {
    case .equal(let probe): return examine(probe, work)
    case .forked(let fork): book.froze(fork)
    case .peerIsBroken(let refusal): work.failure = work.failure ?? .broken(refusal)
    case .unproven(let refusal):
      if let origin = refusal.origin { book.setAside(refusal, origin) }
    }
    // A peer that is gone cannot be asked again, but what it has shown still speaks against a member.
    if let failure = work.failure {
      guard let next = work.probes.first(where: \.isSelfEvident) else { return end(failure) }
      work.probes.removeAll { $0.origin == next.origin || !$0.isSelfEvident }
      state = .probing(next, work)
      return .conclude(next)
    }
    return proceed(work)
  }

  private mutating func nextStage(_ work: Work) -> Action {
    guard !work.members.isEmpty else { return offerNext() }
    state = .judging(Work())
    return .judge(work.members)
  }
}

extension Round.Piece {
  var origin: Origin {
    switch self {
    case .received(let manifest): manifest.origin
    case .verified(let part): part.origin
    }
  }

  /// The position after its last entry.
  var to: Int {
    switch self {
    case .received(let manifest): manifest.to
    case .verified(let part): part.to
    }
  }
}
