import Catalog
import Testing

struct RecipientTests {
  private func wants(_ parties: [String], _ kinds: [String], of concerned: [String], _ kind: String) throws -> Bool {
    Recipient(
      try MailAddress("a@kota.example"), parties: Set(try parties.map { try PartyID($0) }), kinds: Set(kinds)
    ).wants(
      Anchor(
        try RecordID("apeksi/a"), try Anchor.Kind(kind), on: CalendarDay(number: 0),
        parties: try concerned.map { try PartyID($0) }))
  }

  @Test(
    arguments: [
      ([], ["73.71"], true), ([], [], true), (["73.71"], ["73.71", "74.72"], true), (["73.71"], ["74.72"], false),
      (["73.71"], [], false), (["74.72", "apeksi"], ["73.71", "apeksi"], true), (["73"], ["73.71"], true),
      (["73"], ["73"], true), (["73"], ["74.72"], false), (["73.71"], ["73"], false), (["apeksi"], ["73.71"], false),
      (["73"], ["apeksi"], false), (["73"], ["74.72", "73.72"], true),
    ] as [([String], [String], Bool)])
  func `hears of the parties named, and of a whole province`(
    parties: [String], concerned: [String], isWanted: Bool
  ) throws {
    #expect(try wants(parties, [], of: concerned, "last-day") == isWanted)
  }

  @Test(
    arguments: [
      ([], "last-day", true), (["last-day"], "last-day", true), (["last-day"], "notice-day", false),
      (["obligation", "report"], "obligation/73.71/x", true), (["obligation/73.71/x"], "obligation/73.71/x", false),
    ] as [([String], String, Bool)])
  func `hears of the kinds named, and both must fit`(kinds: [String], kind: String, isWanted: Bool) throws {
    #expect(try wants([], kinds, of: ["73.71"], kind) == isWanted)
    #expect(try wants(["73.71"], kinds, of: ["73.71"], kind) == isWanted)
    #expect(try !wants(["74.72"], kinds, of: ["73.71"], kind))
  }
}
