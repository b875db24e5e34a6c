import Catalog
import Exchange
import Testing

/// Parties as lists of offices name them.
@Suite struct PartyNamesTests {
  private let names = ReferenceData.partyNames

  @Test(arguments: [
    ("Bau-Bau", "74.72"), ("Baubau", "74.72"), ("Kota Bau Bau", "74.72"), ("Kota Baubau", "74.72"), ("74.72", "74.72"),
    ("KOTA BAU-BAU", "74.72"), ("Pemerintah Kota Baubau", "74.72"), ("Pemkot Makassar", "73.71"), ("makassar", "73.71"),
    ("Pemerintah  Kota  Makassar", "73.71"), ("Kab. Sidoarjo", "35.15"), ("Kabupaten Sidoarjo", "35.15"),
    ("Pemkab Sidoarjo", "35.15"), ("Kota Pare-Pare", "73.72"), ("Parepare", "73.72"), ("Bandung (32.04)", "32.04"),
    ("Kota Bandung", "32.73"), ("Kabupaten Bandung", "32.04"), ("Kota Contoh Melati", "00.01"),
  ])
  func `a region is found by any way to write it`(text: String, code: String) throws {
    #expect(names.meaning(of: text) == .party(try PartyID(code)), "\(text)")
  }

  @Test(arguments: [
    "Kemenkominfo", "Kementerian Komunikasi dan Informatika", "Kementerian Komunikasi dan Informatika RI",
    "Kementerian Komunikasi dan Informatika Republik Indonesia",
    "Kementerian Komunikasi dan Informatika (Kemenkominfo)",
  ])
  func `a ministry is found by its name and its short form`(text: String) throws {
    guard case .party(let party) = names.meaning(of: text) else {
      Issue.record("\(text): \(names.meaning(of: text))")
      return
    }
    #expect(party.region == nil)
    #expect(names.name(of: party).hasPrefix("Kementerian Komunikasi"))
  }

  @Test func `a name that several regions bear is the city's, with a word about the others`() throws {
    guard case .likely(let party, let others) = names.meaning(of: "Bandung") else {
      Issue.record("\(names.meaning(of: "Bandung"))")
      return
    }
    #expect(try party == (PartyID("32.73")))
    #expect(try others.contains(PartyID("32.04")))
  }

  @Test(arguments: [("Kota Makasar", "73.71"), ("Kota Contoh Mawr", "00.05"), ("Kab. Sidoarjoo", "35.15")])
  func `a slip of the pen is answered with what is near`(text: String, code: String) throws {
    guard case .unknown(let near) = names.meaning(of: text) else {
      Issue.record("\(text): \(names.meaning(of: text))")
      return
    }
    #expect(try near.contains(PartyID(code)), "\(near)")
  }

  @Test func `a body that is not listed is told by its short name in brackets`() throws {
    #expect(
      names.meaning(of: "Universitas Rekaan [universitas-rekaan]") == .unlisted(try PartyID("universitas-rekaan")))
    guard case .unknown = names.meaning(of: "Universitas Rekaan") else {
      Issue.record("a body is never guessed")
      return
    }
  }

  @Test func `every region is found by its unmistakable name`() {
    for region in ReferenceData.gazetteer.regions {
      let party = PartyID.region(region.code)
      let name = names.unmistakableName(of: party)
      #expect(names.meaning(of: name) == .party(party), "\(name)")
    }
  }
}
