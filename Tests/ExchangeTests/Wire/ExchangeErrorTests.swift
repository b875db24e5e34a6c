import Testing

@testable import Exchange

@Suite struct ExchangeErrorTests {
  @Test func `a sentence says what happened, the rule and the next step`() {
    let sentences: [(ExchangeError.Fault, String)] = [
      (.sender, "Keep nothing of these bytes and ask another node; the fault is the sender's."),
      (.author, "Correct the value and write it again; nothing has been written."),
      (.version, "Bring this node up to date; until then leave the sender for this round."),
    ]
    for (fault, remedy) in sentences {
      let error = ExchangeError(.manifest, "runs that end at 3", rule: "entries up to 2", fault: fault)
      #expect(error.description == "exchange.manifest: runs that end at 3; entries up to 2. \(remedy)")
      #expect(error.remedy == remedy)
    }
  }

  @Test func `equal if code and problem are`() {
    let error = ExchangeError(.run, "a", rule: "b")
    #expect(error == ExchangeError(.run, "a", rule: "c", fault: .author))
    #expect(error != ExchangeError(.run, "b", rule: "b"))
    #expect(error != ExchangeError(.heads, "a", rule: "b"))
    #expect(Set([error, ExchangeError(.run, "a", rule: "c")]).count == 1)
  }

  @Test func `blame can be laid at another door, and changes nothing else`() {
    let error = ExchangeError(.run, "a", rule: "b").blaming(.author)
    #expect(error.fault == .author && error.code == .run && error.problem == "a" && error.rule == "b")
  }

  @Test func `codes are stable names, one for each format`() {
    let codes: [ExchangeError.Code] = [.entry, .run, .manifest, .heads, .pull, .push, .payload, .path]
    #expect(
      codes.map(\.description) == [
        "exchange.entry", "exchange.run", "exchange.manifest", "exchange.heads", "exchange.pull",
        "exchange.push",
        "exchange.payload", "exchange.path",
      ])
  }
}
