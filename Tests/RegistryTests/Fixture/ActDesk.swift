import Catalog
import Exchange
import Registry
import Testing

/// The secretariat's desk with one text on it: `apeksi/kb-a`, which Melati (00.01) and Kenanga (00.02) signed on 2 and
/// 6 January 2025, in force up to 31 December 2029.
struct ActDesk {
  let town: Town
  static let kb = "kb-a"

  init() throws {
    town = try Town.hub()
    try town.publish()
    var order = InstrumentOrder(.kb, title: "Kesepakatan Bersama tentang Air Bersih")
    order.slug = try Slug(Self.kb)
    order.isLegacy = true
    order.terms.participants = [.init("00.01"), .init("Kota Contoh Kenanga")]
    order.terms.duration = .until(try CalendarDay("2029-12-31"))
    order.signatures = [
      SignatureOrder("00.01", on: try LegalDate("2025-01-02")),
      SignatureOrder("00.02", on: try LegalDate("2025-01-06")),
    ]
    order.numbers = [.init("00.01", "1/KB/2025"), .init("00.02", "2/KB/2025")]
    order.sources = ["Buku register"]
    try record(order)
  }

  var id: RecordID { get throws { try RecordID("apeksi/kb-a") } }

  /// The office as it opens now.
  func office() throws -> ActOffice { try ActOffice(node: town.node) }

  @discardableResult
  func record(_ order: ActOrder) throws -> ActReceipt {
    town.clock.advance()
    let office = try office()
    return try office.perform(try office.preview(order))
  }

  @discardableResult
  func record(_ order: InstrumentOrder) throws -> ActReceipt {
    town.clock.advance()
    let office = try office()
    return try office.perform(try office.preview(order))
  }

  @discardableResult
  func record(_ order: AdoptionOrder) throws -> ActReceipt {
    town.clock.advance()
    let office = try office()
    return try office.perform(try office.preview(order))
  }

  /// The acts about the text on the desk, as the register holds them.
  func leaves() throws -> [Leaf] { try town.node.view().register.acts(of: try id) }

  /// Entries in the secretariat's log.
  func size() throws -> Int { try town.entries().count }
}

extension ActOrder {
  /// An act of a city, as the agenda book has it.
  static func said(_ verb: ActVerb, by party: String?, on day: String? = nil, about text: String = ActDesk.kb) throws
    -> ActOrder
  {
    var order = ActOrder(verb, text)
    order.voice = Voice(onBehalfOf: party, sources: ["Buku agenda"])
    order.date = try day.map { try LegalDate($0) }
    return order
  }
}

/// Expects that `work` is refused with exactly these words.
func expectRefusal(
  _ code: RegistryError.Code, _ indonesian: String, at place: SourceLocation = #_sourceLocation,
  _ work: () throws -> Void
) {
  do {
    try work()
    Issue.record("nothing was refused", sourceLocation: place)
  } catch let error as RegistryError {
    #expect(error.code == code, sourceLocation: place)
    #expect(error.indonesian == indonesian, sourceLocation: place)
    #expect(!error.english.isEmpty && error.english != error.indonesian, sourceLocation: place)
  } catch {
    Issue.record(error, sourceLocation: place)
  }
}
