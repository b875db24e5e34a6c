import Catalog
import Exchange
import Registry
import Testing

/// What a preview says would follow from an act on the node's today, 23 November 2026.
@Suite struct OutcomeTests {
  private func change(_ desk: ActDesk, _ order: ActOrder) throws -> ActPreview.Change {
    try #require(try desk.office().preview(order).changes.first)
  }

  @Test func `a suspension that the text allows one party takes effect, and is resumed`() throws {
    let desk = try ActDesk()
    var order = try ActOrder.said(.suspend, by: "00.01", on: "2026-11-02")
    order.decision = try Slug("by-text")
    let change = try change(desk, order)
    #expect(change.before.phase == .inForce && change.after.phase == .suspended)
    try desk.record(order)
    var end = try ActOrder.said(.resume, by: "00.01", on: "2026-11-16")
    end.decision = try Slug("by-text")
    #expect(try self.change(desk, end).after.phase == .inForce)
  }

  @Test func `an ending needs all parties, and says who is waited for`() throws {
    let desk = try ActDesk()
    var order = try ActOrder.said(.end, by: "00.01", on: "2026-11-02")
    order.decision = try Slug("agreed")
    let first = try change(desk, order)
    #expect(first.after.phase == .inForce)
    let view = try desk.office().view
    #expect(
      first.lacking(Wording(.id) { view.name(of: $0) }).contains { $0.contains("Kota Contoh Kenanga") })
    try desk.record(order)
    order.voice.onBehalfOf = "00.02"
    let second = try change(desk, order)
    #expect(second.after.phase == .ended && second.after.reason == .agreed)
  }

  @Test func `a notice ends the agreement from its day`() throws {
    let desk = try ActDesk()
    var order = try ActOrder.said(.notice, by: "00.02", on: "2026-08-03")
    order.due = try LegalDate("2026-11-02")
    #expect(try change(desk, order).after.phase == .ended)
    order.due = try LegalDate("2027-01-04")
    #expect(try change(desk, order).after.phase == .inForce)
  }

  @Test func `a text that is struck is struck, and counts no more`() throws {
    let desk = try ActDesk()
    let preview = try desk.office().preview(striking: nil, ActOrder(.strike, ActDesk.kb))
    #expect(try #require(preview.changes.first).after.phase == .struck)
  }

  @Test func `a correction moves what it corrects`() throws {
    let desk = try ActDesk()
    var order = ActOrder(.correct, "")
    order.terms.duration = .until(try CalendarDay("2026-06-30"))
    let change = try #require(
      try desk.office().preview(correcting: "kb-a-record-legacy", order).changes.first)
    #expect(change.before.phase == .inForce && change.after.phase == .ended)
    #expect(try change.after.lastDay?.day == CalendarDay("2026-06-30"))
  }

  @Test func `an offer, an answer and a refusal each have their phase`() throws {
    let desk = try ActDesk()
    var text = InstrumentOrder(.kb, title: "Kesepakatan Baru")
    text.slug = try Slug("kb-baru")
    text.terms.participants = [.init("00.01"), .init("00.02")]
    try desk.record(text)
    var offer = try ActOrder.said(.offer, by: "00.01", on: "2026-11-02", about: "kb-baru")
    offer.counterpart = "00.02"
    #expect(try change(desk, offer).after.phase == .offered)
    try desk.record(offer)
    var answer = try ActOrder.said(.answer, by: "00.02", on: "2026-11-03", about: "kb-baru")
    answer.decision = try Slug("decline")
    #expect(try change(desk, answer).after.phase == .rejected)
    answer.decision = try Slug("accept")
    #expect(try change(desk, answer).after.phase == .discussion)
  }

  @Test func `a signed sheet shows in the evidence of the party`() throws {
    let desk = try ActDesk()
    let sheet = try desk.town.node.view().confirmationSheet(for: try PartyID("00.02"))
    let order = LetterOrder(party: "00.02", codes: sheet.rows.map(\.code), sources: ["Lembar"])
    let change = try #require(try desk.office().preview(order).changes.first)
    #expect(change.after.phase == .inForce && change.before.parties != change.after.parties)
  }
}
