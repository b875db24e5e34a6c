import Catalog
import Testing

/// The doors of the identities: what they let in is printed as it came, and nothing else comes in.
struct IdentityTests {
  private func check<Value: CustomStringConvertible>(
    _ code: String, right: [String], wrong: [String], _ parse: (String) throws(ParseError) -> Value
  ) {
    for text in right {
      let value = try? parse(text)
      #expect(value?.description == text, "\(code) refuses '\(text)'")
    }
    for text in wrong {
      #expect(throws: ParseError(code, text, rule: ""), "\(code) takes '\(text)'") { try parse(text) }
    }
  }

  @Test func `region codes`() {
    check(
      "region-code", right: ["73.71", "74", "00.01", "96.71", "00"],
      wrong: [
        "", "7", "7371", "73.7", "73.711", "73-71", "73.71 ", " 73.71", "73,71", "٧٣.٧١", "a3.71", "73.71.01",
        "+3.71",
      ], { text throws(ParseError) in try RegionCode(text) })
  }

  @Test func `slugs`() {
    check(
      "slug",
      right: ["a", "7", "baubau-makassar", "kb-2017-a-b", String(repeating: "a", count: 64), "1-2"],
      wrong: [
        "", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "e\u{301}", "a/b", "a.b", "a\n",
        String(repeating: "a", count: 65),
      ], { text throws(ParseError) in try Slug(text) })
  }

  @Test func `parties`() {
    check(
      "party", right: ["73.71", "74", "apeksi", "kpk", "universitas-1", "direktori"],
      wrong: ["", "7371", "12345", "1-2", "73.7", "Makassar", "apeksi "],
      { text throws(ParseError) in try PartyID(text) })
  }

  @Test func `members, of whom none is called after the directory`() {
    check(
      "member-id", right: ["73.71", "74.72", "apeksi"], wrong: ["", "direktori", "Makassar", "73.7", "7371"],
      { text throws(ParseError) in try MemberID(text) })
  }

  @Test func `records`() {
    check(
      "record-id", right: ["apeksi/baubau-makassar", "73.71/e-office"],
      wrong: [
        "", "apeksi", "apeksi/", "/a", "apeksi/a/b", "direktori/a", "apeksi/A", "apeksi//a",
        "apeksi/\u{301}a",
      ],
      { text throws(ParseError) in try RecordID(text) })
  }

  @Test func `subjects`() {
    check(
      "subject", right: SubjectKind.allCases.map { "\($0.rawValue)/x" },
      wrong: ["", "instrument", "naskah/x", "Instrument/x", "instrument/", "instrument/x/y", "instrument/-"],
      { text throws(ParseError) in try Subject(text) })
  }

  @Test func `hashes of entries`() {
    let digits = "0123456789abcdef"
    check(
      "leaf-id", right: [digits + digits + digits + digits, String(repeating: "f", count: 64)],
      wrong: [
        "", digits, String(repeating: "F", count: 64), String(repeating: "0", count: 63),
        String(repeating: "0", count: 65), String(repeating: "g", count: 64),
        String(repeating: "０", count: 64),
      ], { text throws(ParseError) in try LeafID(text) })
  }

  @Test func `hashes keep their bytes and sort by them`() throws {
    for position in 0..<32 {
      var bytes = [UInt8](repeating: 0x7f, count: 32)
      let lower = try LeafID(bytes: bytes)
      bytes[position] = 0x80
      let higher = try LeafID(bytes: bytes)
      #expect(higher.bytes == bytes)
      #expect(lower < higher && !(higher < lower) && lower != higher)
      #expect(lower.description < higher.description)
    }
    #expect(throws: ParseError("leaf-id", "31 bytes", rule: "")) {
      try LeafID(bytes: [UInt8](repeating: 0, count: 31))
    }
  }

  @Test func `a region knows its province, and whether it is invented`() throws {
    #expect(try RegionCode("73.71").province == "73")
    #expect(try RegionCode("73").isProvince && !(RegionCode("73.71").isProvince))
    #expect(try RegionCode("00.01").isInvented && !(RegionCode("73.71").isInvented))
    #expect(try PartyID("73.71").region == RegionCode("73.71"))
    #expect(try PartyID("apeksi").region == nil)
    #expect(try MemberID("73.71").party == PartyID("73.71"))
  }

  @Test func `everything sorts by its spelling`() throws {
    let parties = try ["apeksi", "74.72", "73.71", "73"].map { try PartyID($0) }
    #expect(parties.sorted().map(\.description) == ["73", "73.71", "74.72", "apeksi"])
    let records = try ["apeksi/b", "73.71/c", "apeksi/a"].map { try RecordID($0) }
    #expect(records.sorted().map(\.description) == ["73.71/c", "apeksi/a", "apeksi/b"])
  }

  @Test func `an error quotes the text, says the rule and the next step`() throws {
    let error = #expect(throws: ParseError.self) { try MemberID("Makassar") }
    #expect(
      error?.description
        == "'Makassar' is not a member id: use a region code such as 73.71, or a short name such as apeksi "
        + "(direktori is reserved)")
    let long = #expect(throws: ParseError.self) { try Slug(String(repeating: "A", count: 500)) }
    #expect(long?.text.count == 80 && long?.text.last == "…")
  }
}
