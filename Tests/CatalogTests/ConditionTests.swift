import Catalog
import Testing

/// Conditions as text, and what they ask for.
struct ConditionTests {
  private static let hash = String(repeating: "0a", count: 32)

  @Test(arguments: [
    "all-signed", "signed-by(1)", "signed-by(99)", "signed(73.71)", "signed(73.71,74.72,apeksi)",
    "approval(73.71)", "deposited", "on(2018-01-01)", "after(all-signed,30d)", "after(all-signed,3650d)",
    "after(on(2018-01-01),120mo)", "after(after(deposited,1d),1mo)", "any(all-signed,on(2018-01-01))",
    "all(all-signed,approval(73.71),any(deposited,signed-by(2)))", "all(deposited)",
    "manual(dana-tersedia,\(hash))",
    "all(all(all(all(all(all(all(all-signed)))))))",
  ])
  func `prints what it read`(text: String) throws {
    #expect(try Condition(text).description == text)
  }

  @Test(arguments: [
    "", "All-signed", "all-signed ", " all-signed", "all-signed()", "deposited()", "signed-by(0)",
    "signed-by(100)", "signed-by(01)", "signed-by(+1)", "signed-by()", "signed()", "signed(73.71,)",
    "signed(Makassar)", "signed(73.71, 74.72)", "approval(73.71,74.72)", "on(2018-02-30)", "on(2018-01)",
    "after(all-signed)", "after(all-signed,0d)", "after(all-signed,3651d)", "after(all-signed,121mo)",
    "after(all-signed,1m)", "after(all-signed,1 d)", "any()", "all(all-signed", "all(all-signed))",
    "all(all-signed,,deposited)", "manual(dana)", "manual(dana,00)", "none(all-signed)",
    "all-signed,deposited",
    "all(all(all(all(all(all(all(all(all-signed))))))))", "signed(73.71\u{301})", "all-signed\n",
  ])
  func `refuses any other spelling`(text: String) {
    #expect(throws: ParseError("condition", text, rule: "")) { try Condition(text) }
  }

  @Test func `bounds its lists and its length`() throws {
    let members = Array(repeating: "deposited", count: 32)
    #expect(try Condition("any(\(members.joined(separator: ",")))").description.utf8.count == 324)
    #expect(throws: ParseError.self) {
      try Condition("any(\((members + ["deposited"]).joined(separator: ",")))")
    }
    let long = "all(\(Array(repeating: "manual(a,\(Self.hash))", count: 14).joined(separator: ",")))"
    #expect(long.utf8.count > 1000)
    #expect(throws: ParseError.self) { try Condition(long) }
  }

  @Test func `reads back whatever it prints`() throws {
    for seed in 0..<500 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let condition = try Self.random(&generator, depth: 0)
      #expect(try Condition(condition.description) == condition, "seed \(seed): \(condition)")
    }
  }

  /// With Makassar's signature on 23 December, Baubau's on the 27th and Kendari's never: the first day in
  /// force.
  @Test(arguments: [
    ("all-signed", nil as String?), ("signed-by(1)", "2017-12-23"), ("signed-by(2)", "2017-12-27"),
    ("signed-by(3)", nil), ("signed-by(4)", nil), ("signed(74.72)", "2017-12-27"),
    ("signed(73.71,74.72)", "2017-12-27"), ("signed(74.71)", nil), ("on(2018-01-01)", "2018-01-01"),
    ("after(signed(73.71),30d)", "2018-01-22"), ("after(signed(73.71),2mo)", "2018-02-23"),
    ("after(on(2017-12-31),2mo)", "2018-02-28"), ("any(all-signed,on(2018-05-01))", "2018-05-01"),
    ("any(signed(73.71),signed(74.72))", "2017-12-23"), ("all(signed(73.71),on(2018-01-01))", "2018-01-01"),
    ("all(signed(73.71),signed(74.71))", nil), ("deposited", nil), ("approval(73.71)", nil),
    ("manual(dana,\(hash))", nil), ("any(deposited,signed(74.72))", "2017-12-27"),
  ])
  func `enters into force when it is met`(text: String, entry: String?) throws {
    let terms = try Terms.example(.pks, parties: ["73.71", "74.72", "74.71"], condition: text, .unlimited)
    var history = History()
    for party in terms.parties {
      try history.act(
        "apeksi", recorded: "2017-12-01", .adopt, party: "\(party)", on: "2017-12-01", terms: terms)
    }
    try history.act("73.71", recorded: "2017-12-23", .sign, on: "2017-12-23")
    try history.act("74.72", recorded: "2017-12-27", .sign, on: "2017-12-27")
    let status = try history.status("2018-06-01")
    #expect(status.entry?.description == entry)
    #expect((status.phase == .inForce) == (entry != nil))
    guard let entry else { return #expect(!status.missing.isEmpty) }
    let before = history.register.status(of: status.instrument, on: try CalendarDay(entry).advanced(by: -1))
    #expect(before.phase != .inForce && !before.missing.isEmpty)
  }

  private static func random(_ generator: inout SeededGenerator, depth: Int) throws -> Condition {
    let members = Int.random(in: 1...3, using: &generator)
    switch Int.random(in: 0..<(depth < 6 ? 10 : 7), using: &generator) {
    case 0: return .allSigned
    case 1: return .signedBy(Int.random(in: 1...99, using: &generator))
    case 2: return .signed(try ["73.71", "74.72", "apeksi"].prefix(members).map { try PartyID($0) })
    case 3: return .approval(try PartyID("73.71"))
    case 4: return .deposited
    case 5: return .on(CalendarDay(number: Int.random(in: -9999...99_999, using: &generator)))
    case 6: return .manual(try Slug("dana"), try LeafID(hash))
    case 7:
      let delay: Condition.Delay =
        Bool.random(using: &generator)
        ? .days(Int.random(in: 1...3650, using: &generator))
        : .months(Int.random(in: 1...120, using: &generator))
      return .after(try random(&generator, depth: depth + 1), delay)
    case 8: return .any(try (0..<members).map { _ in try random(&generator, depth: depth + 5) })
    default: return .all(try (0..<members).map { _ in try random(&generator, depth: depth + 5) })
    }
  }
}
