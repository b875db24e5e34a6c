import Markup
import Testing

struct SchemaTests {
  /// Changes to the valid document, and the short forms of everything that must be said.
  static let table: [(change: [(String, String)], expected: [String])] = [
    ([], []),
    ([("<nama>Perizinan</nama>", "<judul/>")], ["2:3 unexpected-element aplikasi/judul"]),
    ([("<terbuka/>", "")], ["1:1 missing-element aplikasi"]),
    ([("<terbuka/>", "<terbuka/><terbuka/>")], ["6:13 unexpected-element aplikasi/terbuka[2]"]),
    (
      [(" id=\"a\"", " kode=\"a\"")],
      [
        "4:3 missing-attribute aplikasi/rilis", "4:3 unexpected-attribute aplikasi/rilis/@kode",
        "5:3 unknown-key aplikasi/ganti",
      ]
    ),
    ([("2017</tahun>", "dua ribu</tahun>")], ["3:3 wrong-type aplikasi/tahun"]),
    ([("2017-12-23", "2017-02-30")], ["4:3 wrong-type aplikasi/rilis/@tanggal"]),
    ([("aktif", "Aktif")], ["1:1 not-in-list aplikasi/@status"]),
    ([(">1.0<", ">v1<")], ["4:38 wrong-pattern aplikasi/rilis/versi"]),
    ([("Perizinan", "P")], ["2:3 wrong-length aplikasi/nama"]),
    ([("Perizinan", "Perizinan Terpadu Satu Pintu")], ["2:3 wrong-length aplikasi/nama"]),
    ([("persen=\"100\"", "persen=\"101\"")], ["1:1 out-of-range aplikasi/@persen"]),
    ([("persen=\"100\"", "persen=\"-1\"")], ["1:1 out-of-range aplikasi/@persen"]),
    ([("<tahun>", "teks<tahun>")], ["1:1 unexpected-text aplikasi"]),
    ([("<terbuka/>", "<terbuka>ya</terbuka>")], ["6:3 unexpected-text aplikasi/terbuka"]),
    ([("Perizinan", "Peri<b/>zinan")], ["2:3 unexpected-element aplikasi/nama"]),
    ([("rilis=\"a\"", "rilis=\"b\"")], ["5:3 unknown-key aplikasi/ganti"]),
    ([("<aplikasi", "<app"), ("</aplikasi", "</app")], ["1:1 unexpected-root app"]),
    ([(Sample.namespace, "urn:lain")], ["1:1 unexpected-root aplikasi"]),
  ]

  @Test(arguments: table.indices)
  func `says everything that is wrong, and where`(_ row: Int) throws {
    let (changes, expected) = Self.table[row]
    let text = changes.reduce(Sample.valid) { $0.replacing($1.0, with: $1.1) }
    let findings = try Sample.schema().findings(in: parsed(text))
    #expect(findings.map(brief).sorted() == expected.sorted(), "\(findings)")
  }

  @Test func `says all at once, in the order of the document`() throws {
    let text = """
      <aplikasi xmlns="\(Sample.namespace)" status="baru" x="1">
        <nama>P</nama>
        <tahun>0</tahun>
        <lama><versi>1</versi></lama>
        <rilis><versi>satu</versi></rilis>
        <rilis id="b" tanggal="kemarin"><versi>1.1</versi></rilis>
      </aplikasi>
      """
    let findings = try Sample.schema().findings(in: parsed(text))
    #expect(
      findings.map(brief) == [
        "1:1 not-in-list aplikasi/@status",
        "1:1 unexpected-attribute aplikasi/@x",
        "2:3 wrong-length aplikasi/nama",
        "3:3 wrong-type aplikasi/tahun",
        "4:3 unexpected-element aplikasi/lama",
        "5:3 missing-attribute aplikasi/rilis",
        "5:10 wrong-pattern aplikasi/rilis/versi",
        "6:3 wrong-type aplikasi/rilis[2]/@tanggal",
      ], "\(findings)")
  }

  @Test func `a duplicate key is found at the second element`() throws {
    let text = Sample.valid.replacing(
      "<ganti", with: "<rilis id=\"a\"><versi>1.1</versi></rilis>\n<ganti")
    let findings = try Sample.schema().findings(in: parsed(text))
    #expect(Set(findings.map(brief)) == ["5:3 duplicate-key aplikasi/rilis[2]"], "\(findings)")
    #expect(findings.allSatisfy { $0.found == "a" })
  }

  /// The sentence and the values of the only finding about a change.
  @Test(
    arguments: [
      (
        "<nama>", "<judul>1</judul><nama>", ["nama"], "judul",
        "<judul> does not belong here; expected is <nama>. Put that first, or correct the name."
      ),
      (
        "<terbuka/>", "", ["tag", "terbuka", "tertutup"], nil,
        "<aplikasi> is not complete; it needs <tag> or <terbuka> or <tertutup>. Add it."
      ),
      (
        "<terbuka/>", "<terbuka/><b/>", [], "b",
        "<b> does not belong here; no further element is expected. Remove it."
      ),
      (
        "id=\"a\" ", "id=\"a\" x='1' ", [], "x",
        "The attribute 'x' of <rilis> is not known. Remove it, or correct its name."
      ),
      ("id=\"a\" ", "", ["id"], nil, "<rilis> has no attribute 'id', which it needs. Add it."),
      (
        "aktif", "it's {'x'}", ["aktif", "usang"], "it's {'x'}",
        "'it's {'x'}' is not a value of the attribute 'status' of <aplikasi>; possible are aktif, usang. Choose one."
      ),
      (
        ">1.0<", ">' is not accepted by the pattern '<", ["[0-9]+\\.[0-9]+"], nil, nil
      ),
      (
        "Perizinan", "P", ["2"], "1",
        "The text of <nama> has length 1; at least 2 is the rule. Write more."
      ),
      (
        "Perizinan", "Perizinan Terpadu 1234", ["20"], "22",
        "The text of <nama> has length 22; at most 20 is the rule. Shorten it."
      ),
      (
        "persen=\"100\"", "persen=\"101\"", ["100"], "101",
        "'101' is out of bounds for the attribute 'persen' of <aplikasi>; the rule is: at most 100. Correct it."
      ),
      (
        "2017-12-23", "23-12-2017", ["xs:date"], "23-12-2017",
        "'23-12-2017' cannot be the value of the attribute 'tanggal' of <rilis>; "
          + "it must be a date of the calendar such as 2017-12-23. Correct it."
      ),
      (
        "rilis=\"a\"", "rilis=\"b\"", [], "b",
        "<ganti> refers to 'b', which nothing in this document has as its key. Correct the reference."
      ),
    ] as [(String, String, [String], String?, String?)])
  func `gives the values and a sentence`(
    _ old: String, _ new: String, _ expected: [String], _ found: String?, _ sentence: String?
  ) throws {
    let text = Sample.valid.replacing(old, with: new, maxReplacements: 1)
    let findings = try Sample.schema().findings(in: parsed(text))
    let finding = try #require(findings.first { $0.code != .unknownKey || old.hasPrefix("rilis") })
    #expect(finding.expected == expected)
    if let found { #expect(finding.found == found) }
    if let sentence { #expect(finding.message == sentence) }
  }

  @Test(arguments: [
    ("<xs:include schemaLocation='x.xsd'/>", "1:57 external-reference schema/include"),
    ("<xs:import namespace='urn:x'/>", "1:57 external-reference schema/import"),
    ("<xs:redefine schemaLocation='x.xsd'/>", "1:57 external-reference schema/redefine"),
    ("<xs:element name='a' type='Tidak'/>", "1:57 unusable-schema schema/element"),
    ("<xs:element/>", "1:57 unusable-schema schema/element"),
    ("<xs:lain/>", "1:57 unusable-schema schema/lain"),
  ])
  func `refuses a schema, and says where`(_ content: String, _ expected: String) throws {
    let xsd =
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n".dropLast() + " \(content)</xs:schema>"
    let error = try #require(throws: MarkupError.self) { try Schema(xsd: Array(xsd.utf8), name: "x.xsd") }
    #expect(error.findings.first.map(brief) == expected, "\(error)")
  }

  @Test func `refuses a schema that is no schema or no XML`() {
    #expect(throws: MarkupError.self) { try Schema(xsd: Array("<a/>".utf8), name: "a.xsd") }
    #expect(throws: MarkupError.self) { try Schema(xsd: Array("<!DOCTYPE a><a/>".utf8), name: "a.xsd") }
    #expect(throws: MarkupError.self) { try Schema(xsd: [], name: "a.xsd") }
  }

  @Test func `one schema serves many tasks at the same time`() async throws {
    let schema = try Sample.schema()
    let good = try parsed(Sample.valid)
    let bad = try parsed(Sample.valid.replacing("aktif", with: "baru"))
    let expected = schema.findings(in: bad)
    try #require(expected.count == 1)
    let counts = await withTaskGroup { group in
      for number in 0..<200 {
        group.addTask { number % 2 == 0 ? schema.findings(in: good) : schema.findings(in: bad) }
      }
      return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(counts == [[]: 100, expected: 100])
  }

  @Test func `schemas are compiled in parallel`() async throws {
    let names = try await withThrowingTaskGroup { group in
      for _ in 0..<32 { group.addTask { try Sample.schema().name } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(names == ["contoh-1.xsd"])
  }
}
