import GRDB
import Ledger
import Testing

@testable import Store

/// Random days in the life of a register, compared with a few dictionaries in memory.
struct ModelTests {
  /// What a register must hold after the steps so far.
  private struct Model {
    var logs: [String: SampleLog] = [:]
    var notes: [String: [UInt8]] = [:]
    var payloads: [MerkleHash: PayloadContent] = [:]
    var documents: [String: DocumentRow] = [:]
    var frozen: [String: Int] = [:]
    var counter = 0
  }

  @Test(arguments: 1...12)
  func `after any steps, in any order, the register holds what it must`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let directory = try TemporaryDirectory()
    var register = try directory.register()
    var model = Model()
    for step in 0..<60 {
      let origin = ["mitrakota/73.71", "mitrakota/74.72", "mitrakota/direktori"].randomElement(
        using: &generator)
      let log = model.logs[origin ?? "", default: SampleLog(origin ?? "")]
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<4: try append(to: log, step, register, &model, &generator)
      case 4: try repeatPart(of: log, register, model)
      case 5: try skip(in: log, register)
      case 6: try erase(register, &model, &generator)
      case 7: try fill(step, register, &model, &generator)
      case 8 where step.isMultiple(of: 7): try freeze(log, step, register, &model)
      default:
        try register.pool.close()
        register = try directory.register()
      }
      try compare(register, model, "seed \(seed), step \(step)")
    }
    #expect(try register.read { try $0.integrityCheck() } == [], "seed \(seed)")
  }

  private func append(
    to log: SampleLog, _ step: Int, _ register: RegisterFile, _ model: inout Model,
    _ generator: inout SeededGenerator
  ) throws {
    var log = log
    let payload = PayloadRow.present("isi \(step)")
    let isHeld = Bool.random(using: &generator)
    let document = log.document(
      "aplikasi-\(step % 5)", title: "Aplikasi \(step)", revision: step, facets: ["langkah": "\(step)"],
      source: payload.commitment)
    let first = log.entry(carrying: isHeld ? payload : payload.with(.missing))
    let more = (1..<Int.random(in: 1...5, using: &generator)).map { log.entry(log.frontier.size + $0) }
    let part = log.part([first] + more, documents: [document], signed: Bool.random(using: &generator))
    if let frozenAt = model.frozen[log.origin] {
      #expect(throws: StoreError.frozen(origin: log.origin, at: frozenAt)) { try register.apply(part) }
      return
    }
    try register.apply(part)
    model.counter += 1
    model.logs[log.origin] = log
    model.notes[log.origin] = part.note ?? model.notes[log.origin]
    model.payloads[payload.commitment] = isHeld ? payload.content : .missing
    model.documents["\(document.origin) \(document.record)"] = document
  }

  private func repeatPart(of log: SampleLog, _ register: RegisterFile, _ model: Model) throws {
    guard log.frontier.size > 0 else { return }
    let held = try register.read { try $0.entries(origin: log.origin, range: 0..<1, payloads: .loaded) }
    let part = Part(
      origin: log.origin, from: 0, entries: held, frontier: frontier(of: held), note: nil)
    #expect(try register.apply(part) == .alreadyHeld)
  }

  private func skip(in log: SampleLog, _ register: RegisterFile) throws {
    var ahead = log
    _ = ahead.part(2)
    #expect(
      throws: StoreError.notContiguous(
        origin: log.origin, held: log.frontier.size, offered: log.frontier.size + 2)
    ) { try register.apply(ahead.part(1)) }
  }

  private func erase(
    _ register: RegisterFile, _ model: inout Model, _ generator: inout SeededGenerator
  ) throws {
    guard let commitment = model.payloads.keys.sorted().randomElement(using: &generator) else { return }
    #expect(try register.erasePayload(commitment) == .overwritten)
    guard model.payloads.updateValue(.erased, forKey: commitment) != .erased else { return }
    model.counter += 1
    model.documents = model.documents.filter { $0.value.source != commitment }
  }

  private func fill(
    _ step: Int, _ register: RegisterFile, _ model: inout Model, _ generator: inout SeededGenerator
  ) throws {
    for earlier in 0..<step {
      let payload = PayloadRow.present("isi \(earlier)")
      guard model.payloads[payload.commitment] == .missing,
        case .present(let salt, let bytes) = payload.content
      else { continue }
      #expect(try register.keepPayload(payload.commitment, salt: salt, bytes: bytes))
      model.payloads[payload.commitment] = payload.content
      model.counter += 1
      return
    }
  }

  private func freeze(
    _ log: SampleLog, _ step: Int, _ register: RegisterFile, _ model: inout Model
  ) throws {
    let at = log.frontier.size
    try register.freeze(
      EvidenceRow(origin: log.origin, at: at, held: [1], offered: [UInt8(step + 2)], seenAt: step))
    model.frozen[log.origin] = min(at, model.frozen[log.origin] ?? at)
    model.logs[log.origin] = log
    model.counter += 1
  }

  private func frontier(of entries: [EntryRow]) -> Frontier {
    var frontier = Frontier()
    frontier.append(contentsOf: entries.map(\.hash))
    return frontier
  }

  private func compare(_ register: RegisterFile, _ model: Model, _ comment: Comment) throws {
    try register.read { snapshot in
      let logs = try snapshot.logs()
      #expect(Set(logs.map(\.origin)) == Set(model.logs.keys), comment)
      for log in logs {
        #expect(log.frontier == model.logs[log.origin]?.frontier, comment)
        #expect(log.note == model.notes[log.origin], comment)
        #expect(log.frozenAt == model.frozen[log.origin], comment)
      }
      let documents = model.documents.values.sorted { ($0.record, $0.origin) < ($1.record, $1.origin) }
      #expect(try snapshot.documents() == documents, comment)
      for (commitment, content) in model.payloads {
        #expect(try snapshot.payload(commitment) == content, comment)
      }
      #expect(try snapshot.generation().counter == model.counter, comment)
    }
  }
}
