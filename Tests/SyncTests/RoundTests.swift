import Exchange
import Ledger
import Testing

@testable import Sync

/// The round alone: every state meets every event.
struct RoundTests {
  @Test func `every state answers the events that belong to it and drops all others`() throws {
    let world = try World()
    for state in try world.states {
      for event in try world.events {
        var round = state.round
        let before = "\(round.state)"
        let action = round.handle(event.event)
        let belongs = World.table[state.name, default: []].contains(event.name)
        #expect((action != nil) == belongs, "\(state.name) × \(event.name)")
        if action == nil { #expect("\(round.state)" == before, "\(state.name) × \(event.name)") }
        if case .finish = action {
          #expect("\(round.state)" == "ended", "\(state.name) × \(event.name)")
        }
        // An answer never leaves the round waiting for nothing.
        if action != nil, case .ready = round.state { Issue.record("\(state.name) × \(event.name)") }
      }
    }
  }

  @Test func `faults end a round in the state that waits, and only then`() throws {
    let world = try World()
    for state in try world.states {
      var round = state.round
      let action = round.handle(.peerFailed(PeerFault(.unreachable, "putus")))
      guard case .finish(let report, let memory) = action else {
        #expect(!["awaitingHeads", "pulling", "pushing"].contains(state.name), "\(state.name)")
        continue
      }
      #expect(report.failure == .unanswered(PeerFault(.unreachable, "putus")))
      #expect(memory.generation == nil)
    }
  }

  @Test func `the directory is judged and taken before the members`() throws {
    let world = try World()
    var round = world.fresh()
    #expect(round.handle(.begin)?.name == "fetchHeads")
    guard case .judge(let first) = round.handle(.heads(try world.heads())) else {
      Issue.record("the directory is judged first")
      return
    }
    #expect(first == [try world.town.directory.author.head(of: world.town.directory.log).note])
    let origin = world.town.directory.author.origin
    #expect(round.handle(.judged([.ahead(origin, from: 0, to: 4)]))?.name == "pull")
    #expect(
      round.handle(.answered(PullAnswer(manifests: [try world.town.directory.manifest()])))?.name == "take")
    let taken = Round.Taken(origin, size: 4, headSize: 4, entries: 4, bytes: 100)
    guard case .judge(let second) = round.handle(.took(taken)) else {
      Issue.record("the members are judged next")
      return
    }
    #expect(second == [try world.town.makassar.head(of: world.log).note])
  }

  @Test func `a whole round, action by action`() throws {
    let world = try World()
    var round = world.fresh()
    let origin = world.town.makassar.origin
    let events: [Round.Event] = [
      .begin, .heads(try world.heads()), .judged([.level(world.town.directory.author.origin, size: 4)]),
      .judged([.ahead(origin, from: 0, to: 3)]),
      .answered(PullAnswer(manifests: [try world.town.makassar.manifest(world.log)])),
      .took(Round.Taken(origin, size: 3, headSize: 3, entries: 3, bytes: 300)),
    ]
    #expect(
      events.map { round.handle($0)?.name ?? "-" }
        == ["fetchHeads", "judge", "judge", "pull", "take", "finish"])
  }
}

/// One round in each state, and one event of each kind.
private struct World {
  let town: Town
  let log: [WrittenEntry]

  init() throws {
    town = try Town()
    log = try town.makassar.log(of: 3)
  }

  /// Which event belongs to which state.
  static let table: [String: Set<String>] = [
    "ready": ["begin"],
    "awaitingHeads": ["unchanged", "heads", "peerFailed"],
    "judging": ["judged", "replicaFailed"],
    "pulling": ["answered", "peerFailed"],
    "taking": ["took", "refused", "replicaFailed"],
    "probing": ["probed", "peerFailed", "replicaFailed"],
    "pushing": ["pushed", "peerFailed", "replicaFailed"],
    "ended": [],
  ]

  func heads() throws -> HeadsDocument {
    try HeadsDocument(
      generation: Generation(epoch: "x", counter: 7),
      notes: [town.makassar.head(of: log).note, town.directory.author.head(of: town.directory.log).note])
  }

  func fresh(holding held: [HeldLog] = []) -> Round {
    Round(peer: "pusat", memory: PeerMemory(), held: held, directory: town.directory.author.origin)
  }

  func probe() throws -> Probe {
    Probe(
      held: try HeldLog(town.makassar, log),
      head: try town.makassar.head(of: town.makassar.log(of: 3, text: "lain")), upTo: 3)
  }

  var states: [(name: String, round: Round)] {
    get throws {
      let (origin, held) = (town.makassar.origin, try HeldLog(town.makassar, log))
      let whole = try town.makassar.manifest(log)
      let steps: [(String, [Round.Event], [HeldLog])] = [
        ("ready", [], []),
        ("awaitingHeads", [.begin], []),
        ("judging", [.begin, .heads(try heads())], []),
        ("pulling", [.begin, .heads(try heads()), .judged([.ahead(origin, from: 0, to: 3)])], []),
        (
          "taking",
          [
            .begin, .heads(try heads()), .judged([.ahead(origin, from: 0, to: 3)]),
            .answered(PullAnswer(manifests: [whole])),
          ], []
        ),
        ("probing", [.begin, .heads(try heads()), .judged([.contradicts(try probe())])], [held]),
        ("pushing", [.begin, .unchanged], [held]),
        ("ended", [.begin, .unchanged], []),
      ]
      return steps.map { name, events, held in
        var round = fresh(holding: held)
        for event in events { _ = round.handle(event) }
        return (name, round)
      }
    }
  }

  var events: [(name: String, event: Round.Event)] {
    get throws {
      let origin = town.makassar.origin
      let refusal = Refusal(.timeRunsBack, .member, origin, "entry 2 was recorded before entry 1")
      return [
        ("begin", .begin), ("unchanged", .unchanged), ("heads", .heads(try heads())),
        ("judged", .judged([.level(origin, size: 3)])),
        ("answered", .answered(PullAnswer(manifests: []))),
        ("took", .took(Round.Taken(origin, size: 3, headSize: 3, entries: 3, bytes: 1))),
        ("refused", .refused(refusal, of: origin, nil)), ("probed", .probed(.equal(try probe()))),
        ("pushed", .pushed(to: 3, bytes: 1, PushAnswer(heldSize: 3, accepted: true))),
        ("peerFailed", .peerFailed(PeerFault(.unreachable, "putus"))),
        ("replicaFailed", .replicaFailed(.failed("The disk is full."))),
      ]
    }
  }
}

extension Round.Action {
  fileprivate var name: String {
    switch self {
    case .fetchHeads: "fetchHeads"
    case .judge: "judge"
    case .pull: "pull"
    case .take: "take"
    case .probe: "probe"
    case .conclude: "conclude"
    case .push: "push"
    case .finish: "finish"
    }
  }
}
