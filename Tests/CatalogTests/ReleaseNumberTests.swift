import Catalog
import Testing

@Suite struct ReleaseNumberTests {
  @Test func `releases are in the order of their numbers`() throws {
    let sorted = ["0.9", "1", "1.0.1", "1.2", "1.10", "v2.0-beta", "2.0", "2.0.0.1", "10"]
    let numbers = try sorted.map { try #require(ReleaseNumber($0), "\($0)") }
    for (index, number) in numbers.enumerated() {
      for (other, later) in numbers.enumerated() {
        #expect((number < later) == (index < other), "\(sorted[index]) before \(sorted[other])")
      }
    }
    #expect(ReleaseNumber("V 3.1") == ReleaseNumber("3.1.0"))
    for text in ["", "tiga", "3.x", "3..1", "+3", "3.1.", "1.2.3.4.5.6.7", "9999999999"] {
      #expect(ReleaseNumber(text) == nil, "'\(text)'")
    }
  }

  @Test(
    arguments: [
      (nil, "3.1", "3.2", "3.0", SecurityNotice.Bearing.affected), (nil, "3.1", "3.2", "3.1", .affected),
      (nil, "3.1", "3.2", "3.1.4", .affected), (nil, "3.1", "3.2", "3.2", .unaffected),
      (nil, "3.1", "3.2", "v4", .unaffected), (nil, "3.1", nil, "3.2", .unaffected),
      ("2.0", "3.1", "3.2", "1.9", .unaffected), ("2.0", "3.1", "3.2", "2.0", .affected),
      (nil, nil, "3.2", "1", .affected), (nil, nil, nil, "1", .affected), (nil, "3.1", "3.2", nil, .perhaps),
      (nil, "3.1", "3.2", "terbaru", .perhaps), (nil, "musim semi", nil, "1", .perhaps),
    ] as [(String?, String?, String?, String?, SecurityNotice.Bearing)])
  func `a notice bears on the releases that it names`(
    from: String?, to: String?, fixed: String?, release: String?, bearing: SecurityNotice.Bearing
  ) throws {
    var notice = SecurityNotice(
      try Slug("celah"), application: try RecordID("00.01/loket"), title: LocalizedText([.indonesian: "Celah"]),
      severity: .high)
    (notice.affectedFrom, notice.affectedTo, notice.fixed) = (from, to, fixed)
    #expect(notice.bearing(on: release) == bearing)
  }
}
