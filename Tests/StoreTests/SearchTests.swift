import Testing

@testable import Store

struct SearchTests {
  let register: RegisterFile
  var log = SampleLog()

  init() throws {
    register = try TemporaryDirectory().register()
    let documents = [
      log.document(
        "e-office", title: "E-Office", text: "Surat menyurat antarkota", facets: ["status": "siap"]),
      log.document("cafe", title: "Café Kota", text: "Perizinan rumah makan", facets: ["status": "siap"]),
      log.document("surat", title: "Surat", text: "Menulis", facets: ["status": "rintisan"]),
      log.document(
        "baubau-makassar", kind: "instrument", title: "Kesepakatan Bersama Bau-Bau dan Makassar",
        text: "kerja sama menyurat"),
      log.document("lama", title: "Surat lama", withdrawn: true, facets: ["status": "siap"]),
    ]
    try register.apply(log.part([log.entry(0)], documents: documents))
  }

  private func slugs(_ text: String, kind: String? = nil, limit: Int = 10) throws -> [String] {
    try register.read { try $0.search(text, kind: kind, limit: limit) }
      .map { String($0.document.record.drop { $0 != "/" }.dropFirst()) }
  }

  @Test(arguments: ["Café", "cafe", "CAFÉ", "cafe\u{301}", "caf", "kota café", "  cafe\tkota\n"])
  func `words are found with and without accents, capitals and endings`(_ text: String) throws {
    #expect(try slugs(text) == ["cafe"])
  }

  @Test(arguments: [
    ("bau-bau", ["baubau-makassar"]), ("bau bau", ["baubau-makassar"]), ("baubau", ["baubau-makassar"]),
    ("e-office", ["e-office"]), ("office e", ["e-office"]), ("73.71/cafe", ["cafe"]),
    ("menyurat", ["baubau-makassar", "e-office"]), ("surat makan", []),
  ])
  func `all words must be found, anywhere in the document`(_ text: String, _ expected: [String]) throws {
    #expect(try slugs(text).sorted() == expected.sorted())
  }

  @Test func `a title weighs more than the text`() throws {
    #expect(try slugs("surat") == ["surat", "e-office"])
    let hits = try register.read { try $0.search("surat", limit: 10) }
    #expect(hits[0].score > hits[1].score)
  }

  @Test(arguments: [
    "", " ", "-", "\"", "\"\"", "*", "***", "()", "^", ":", "—", "\0", "' OR 1=1 --", "+", "{}", "🙂",
  ])
  func `text without words finds nothing and is no error`(_ text: String) throws {
    let expected = text.contains("OR") ? try slugs("or 1 1") : []
    #expect(try slugs(text) == expected)
  }

  @Test(arguments: [
    "surat\"", "\"surat", "\"surat\"", "surat*", "(surat", "surat)", "^surat", "surat:", "surat -", "{surat}",
    "su\0rat surat", "surat, surat!", "+surat",
  ])
  func `no character is syntax`(_ text: String) throws {
    #expect(try slugs(text).first == (text.contains("\0") ? nil : "surat"))
  }

  @Test(arguments: [
    "surat NOT menulis", "surat OR cafe", "surat AND menulis", "title : surat", "NEAR(surat cafe)",
  ])
  func `no word is syntax`(_ text: String) throws {
    #expect(try slugs(text) == [])
  }

  @Test func `every pair of printable characters can be searched for`() throws {
    let characters = (32...126).map { Character(UnicodeScalar(UInt8($0))) }
    try register.read { snapshot in
      for first in characters {
        for second in ["\"", "*", "a", "'", "(", "\\", first] {
          _ = try snapshot.search("\(first)\(second)", limit: 1)
        }
      }
    }
  }

  @Test func `a search can be kept to one kind, and to some hits`() throws {
    #expect(try slugs("menyurat", kind: "instrument") == ["baubau-makassar"])
    #expect(try slugs("menyurat", limit: 1).count == 1)
    #expect(try slugs("menyurat", limit: 0) == [])
  }

  @Test func `an excerpt marks the words that were found`() throws {
    let hit = try #require(
      try register.read { try $0.search("menyurat", kind: "application", limit: 1) }.first)
    #expect(
      hit.excerpt == [
        ExcerptPiece(text: "Surat ", isMatch: false), ExcerptPiece(text: "menyurat", isMatch: true),
        ExcerptPiece(text: " antarkota", isMatch: false),
      ])
  }

  @Test func `a new revision is found by its new words only`() throws {
    var next = log
    try register.apply(
      next.part(
        [next.entry(1)],
        documents: [next.document("e-office", title: "Persuratan", text: "digital", revision: 1)]))
    #expect(try slugs("antarkota") == [])
    #expect(try slugs("persuratan") == ["e-office"])
    #expect(try slugs("menyurat") == ["baubau-makassar"])
  }

  @Test func `facets are counted among documents that are not withdrawn`() throws {
    try register.read { snapshot in
      let counts = try snapshot.facetCounts("status", kind: "application")
      #expect(counts.map(\.value) == ["rintisan", "siap"])
      #expect(counts.map(\.count) == [1, 2])
      #expect(try snapshot.facetCounts("status", kind: "instrument").isEmpty)
      #expect(try snapshot.facetCounts("status").map(\.count) == [1, 2])
    }
  }

  @Test func `documents are listed by kind and member, withdrawn ones too`() throws {
    try register.read { snapshot in
      let applications = try snapshot.documents(kind: "application", member: "73.71")
      #expect(applications.map(\.record) == ["73.71/cafe", "73.71/e-office", "73.71/lama", "73.71/surat"])
      #expect(applications.map(\.withdrawn) == [false, false, true, false])
      #expect(try snapshot.documents().count == 5)
      #expect(try snapshot.documents(member: "74.72") == [])
      #expect(try snapshot.document(record: "73.71/surat", kind: "application")?.title == "Surat")
      #expect(try snapshot.document(record: "73.71/surat", kind: "instrument") == nil)
    }
  }

  @Test func `one record in two realms is two documents`() throws {
    var demo = SampleLog("mitrakota-demo/73.71")
    try register.apply(
      demo.part([demo.entry(0)], documents: [demo.document("surat", title: "Surat peragaan")]))
    try register.read { snapshot in
      let official = try snapshot.document(
        record: "73.71/surat", kind: "application", origin: SampleLog.makassar)
      #expect(official?.title == "Surat")
      let shown = try snapshot.document(record: "73.71/surat", kind: "application", origin: demo.origin)
      #expect(shown?.title == "Surat peragaan")
    }
  }

  @Test func `rebuilding puts new projections in the place of all old ones of a log`() throws {
    let counter = try register.read { try $0.generation().counter }
    let rebuilt = [log.document("surat", title: "Surat baru")]
    try register.rebuildDocuments(origin: log.origin, rebuilt)
    #expect(try register.read { try $0.documents() } == rebuilt)
    #expect(try slugs("antarkota") == [])
    #expect(try slugs("baru") == ["surat"])
    #expect(try register.read { try $0.generation().counter } == counter + 1)
    #expect(throws: StoreError.unknownLog(SampleLog.baubau)) {
      try register.rebuildDocuments(origin: SampleLog.baubau, [])
    }
    #expect(
      throws: StoreError.malformedPart(
        origin: SampleLog.baubau, reason: "has the document '73.71/surat' of 'mitrakota/73.71'")
    ) { try register.rebuildDocuments(origin: SampleLog.baubau, rebuilt) }
  }
}
