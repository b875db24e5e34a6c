import Catalog
import Exchange
import Registry
import Testing

@Suite struct EveryVerbTests {
  /// A verb with the values that people give it.
  struct Words: Sendable, CustomTestStringConvertible {
    let verb: ActVerb
    var decision: String?
    var topic: String?
    var to: String?
    var due: String?
    var method: SigningMethod?
    var relation: Relation.Kind?

    init(
      _ verb: ActVerb, _ decision: String? = nil, topic: String? = nil, to: String? = nil, due: String? = nil,
      method: SigningMethod? = nil, relation: Relation.Kind? = nil
    ) {
      self.verb = verb
      (self.decision, self.topic, self.to, self.due) = (decision, topic, to, due)
      (self.method, self.relation) = (method, relation)
    }

    var testDescription: String { [verb.rawValue, decision].compactMap(\.self).joined(separator: " ") }
  }

  static let plain: [Words] = [
    Words(.offer, to: "00.02", due: "2026-12-31"), Words(.withdrawOffer), Words(.discuss), Words(.table),
    Words(.comment), Words(.initial), Words(.mandate, due: "2026-12-31"), Words(.revokeMandate), Words(.planSigning),
    Words(.sign, method: .wetInk), Words(.sign, method: .certifiedElectronic), Words(.declineSignature),
    Words(.witness), Words(.deposit), Words(.register), Words(.acknowledge), Words(.report, topic: "2026-1"),
    Words(.suspend), Words(.suspend, "by-text"), Words(.resume), Words(.resume, "by-text"),
    Words(.dispute, topic: "biaya"), Words(.settle, topic: "biaya"), Words(.accede, to: "00.03"),
    Words(.withdraw, due: "2027-01-01"), Words(.notice, due: "2027-01-01"), Words(.relate, relation: .related),
  ]

  static let decided: [Words] = [.answer, .approval, .end, .evaluate, .obligation].flatMap { verb in
    Decisions.known(verb).map { Words(verb, $0.code, topic: verb == .obligation ? "kode-sumber" : nil) }
  }

  @Test(arguments: plain + decided)
  func `an act stands in the register as it was ordered`(words: Words) throws {
    let desk = try ActDesk()
    var order = try ActOrder.said(words.verb, by: "00.01", on: "2026-11-02")
    order.decision = try words.decision.map { try Slug($0) }
    order.topic = try words.topic.map { try Slug($0) }
    order.counterpart = words.to
    order.due = try words.due.map { try LegalDate($0) }
    order.method = words.method
    order.relation = words.relation.map { RelationOrder($0, ActDesk.kb) }
    if words.relation != nil { order.relation?.other = try other(desk) }
    let receipt = try desk.record(order)

    var expected = Act(
      words.verb, try desk.id, party: try PartyID("00.01"), date: try LegalDate("2026-11-02"))
    expected.decision = order.decision
    expected.topic = order.topic
    expected.counterpart = try words.to.map { try PartyID($0) }
    expected.due = order.due
    expected.method = words.method
    expected.relation = try words.relation.map { Relation($0, try RecordID("apeksi/kb-lain")) }
    let leaf = try #require(try desk.leaves().first { $0.id == receipt.entries.first?.leaf?.id })
    #expect(leaf.statement == .act(expected))
    #expect(leaf.author == .secretariat)
  }

  @Test(arguments: plain + decided)
  func `an act is shown in words, with all its values`(words: Words) throws {
    let desk = try Self.standing.get()
    var order = try ActOrder.said(words.verb, by: "00.01", on: "2026-11-02")
    order.decision = try words.decision.map { try Slug($0) }
    order.topic = try words.topic.map { try Slug($0) }
    order.counterpart = words.to
    order.due = try words.due.map { try LegalDate($0) }
    order.method = words.method
    let office = try desk.office()
    let item = try #require(try office.preview(order).items.first)
    for language in [Language.id, .en] {
      let fields = item.fields(language, in: office.view)
      let wording = Wording(language)
      #expect(fields.first?.text == wording.name(words.verb))
      #expect(fields.allSatisfy { !$0.text.isEmpty && !$0.label.isEmpty })
      #expect(fields.contains { $0.name == "source" && $0.text == "Buku agenda" })
      if let to = words.to { #expect(fields.contains { $0.name == "counterpart" && $0.text.contains(to) }) }
      if let topic = words.topic { #expect(fields.contains { $0.name == "topic" && $0.text == topic }) }
      if let method = words.method { #expect(fields.contains { $0.text == wording.name(method) }) }
      if let code = words.decision {
        let name = Decisions.name(try Slug(code), of: words.verb)
        #expect(fields.contains { $0.name == "decision" && $0.text == (language == .id ? name.id : name.en) })
      }
    }
  }

  @Test func `every verb has a name of its own in both languages`() {
    for wording in [Wording(.id), Wording(.en)] {
      let names = ActVerb.known.map { wording.name($0) }
      #expect(Set(names).count == names.count)
      for (verb, name) in zip(ActVerb.known, names) { #expect(name != verb.rawValue) }
    }
    let foreign = ActVerb(rawValue: "menari")
    #expect(Wording(.id).name(foreign) == "menari")
  }

  @Test(arguments: [ActVerb.answer, .approval, .end, .evaluate, .obligation])
  func `a decision is asked for, and another word is refused with the list`(verb: ActVerb) throws {
    let desk = try Self.standing.get()
    let list = Decisions.known(verb).map { "  \($0.code)  \($0.name.id)" }.joined(separator: "\n")
    expectRefusal(.badInput, "Tindakan '\(verb)' memerlukan salah satu dari:\n\(list)") {
      _ = try desk.office().preview(try .said(verb, by: "00.01"))
    }
    expectRefusal(.badInput, "'entah' tidak dikenal untuk '\(verb)'. Pakai salah satu dari:\n\(list)") {
      var order = try ActOrder.said(verb, by: "00.01")
      order.decision = try Slug("entah")
      _ = try desk.office().preview(order)
    }
  }

  @Test func `a verb without a decision takes none`() throws {
    let desk = try Self.standing.get()
    expectRefusal(.badInput, "Tindakan 'sign' tidak memuat keputusan. Hapus 'entah'.") {
      var order = try ActOrder.said(.sign, by: "00.01")
      order.decision = try Slug("entah")
      _ = try desk.office().preview(order)
    }
  }

  @Test func `a text is not related to itself`() throws {
    expectRefusal(.badInput, "apeksi/kb-a tidak dapat dihubungkan dengan dirinya sendiri. Sebutkan naskah lain.") {
      var order = try ActOrder.said(.relate, by: nil)
      order.relation = RelationOrder(.related, ActDesk.kb)
      _ = try Self.standing.get().office().preview(order)
    }
  }

  /// A desk for previews only.
  private static let standing = Result { try ActDesk() }

  /// Another text, to be related to.
  private func other(_ desk: ActDesk) throws -> String {
    var order = InstrumentOrder(.kb, title: "Kesepakatan Lain")
    order.slug = try Slug("kb-lain")
    order.terms.participants = [.init("00.01"), .init("00.02")]
    try desk.record(order)
    return "kb-lain"
  }
}
