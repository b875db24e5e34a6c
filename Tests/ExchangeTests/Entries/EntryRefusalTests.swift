import Catalog
import Exchange
import Ledger
import Testing

@Suite struct EntryRefusalTests {
  /// What is done to a text that is right, one change a row.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, of text: String, _ target: String, _ replacement: String) {
      testDescription = name
      self.text = text.replacing(target, with: replacement, maxReplacements: 1)
      precondition(!self.text.utf8.elementsEqual(text.utf8), "'\(name)' changes nothing")
    }
  }

  static let ofRecord: [Change] = [
    ("carriage returns", "\n", "\r\n"),
    ("a trailing space", "profile/makassar\n", "profile/makassar \n"),
    ("a leading space", "index 3", " index 3"),
    ("two spaces", "index 3", "index  3"),
    ("a tab", "index 3", "index\t3"),
    ("no space", "index 3", "index3"),
    ("no value", "index 3", "index"),
    ("an empty value", "index 3", "index "),
    ("a leading zero", "index 3", "index 03"),
    ("a sign", "index 3", "index +3"),
    ("a negative index", "index 3", "index -3"),
    ("an index beyond fifteen digits", "index 3", "index 1000000000000000"),
    ("an index beyond all numbers", "index 3", "index 99999999999999999999999"),
    ("Arabic digits", "index 3", "index ٣"),
    ("reordered lines", "index 3\nrecorded 2017-12-23T02:00:00Z", "recorded 2017-12-23T02:00:00Z\nindex 3"),
    ("a repeated line", "index 3\n", "index 3\nindex 3\n"),
    ("a missing line", "index 3\n", ""),
    ("an unknown line", "index 3\n", "index 3\ncolour red\n"),
    ("an unknown line at the end", "bb\n", "bb\ncolour red\n"),
    ("an empty line inside", "index 3\n", "index 3\n\n"),
    ("an empty line at the end", "bb\n", "bb\n\n"),
    ("a missing final line feed", "bb\n", "bb"),
    ("an upper-case key", "index 3", "Index 3"),
    ("upper-case hex", "00aa", "00AA"),
    ("a short hash", "00aa", "aa"),
    ("a hash in base64", "previous 00", "previous AA=="),
    ("an instant with an offset", "02:00:00Z", "02:00:00+00:00"),
    ("an instant without seconds", "02:00:00Z", "02:00Z"),
    ("a day that is none", "2017-12-23T", "2017-02-29T"),
    ("another realm", "mitrakota/73.71", "mitra/73.71"),
    ("a member that is none", "mitrakota/73.71", "mitrakota/Makassar"),
    ("a log of the directory", "mitrakota/73.71", "mitrakota/direktori"),
    ("an unknown kind", "kind record", "kind note"),
    ("a kind in capitals", "kind record", "kind Record"),
    ("a subject of no kind", "profile/makassar", "profil/makassar"),
    ("a subject that is an act", "profile/makassar", "act/makassar"),
    ("revision 0", "revision 2", "revision 0"),
    ("revision 1 with one before", "revision 2", "revision 1"),
    ("a media type with a parameter", "application/xml", "application/xml;charset=utf-8"),
    ("a media type in capitals", "application/xml", "application/XML"),
    ("a media type without slash", "application/xml", "xml"),
    ("a payload too long", "length 12", "length 16777217"),
    ("a payload without length", "length 12\n", ""),
    ("a payload without media type", "media application/xml\n", ""),
    ("a record without payload", "media application/xml\nlength 12\ncommitment ", "ref "),
    ("a composed letter", "makassar", "makass\u{e1}r"),
    ("a decomposed letter", "makassar", "makassa\u{301}r"),
    ("a zero-width space", "makassar", "makas\u{200b}sar"),
    ("a NUL", "makassar", "makassar\0"),
    ("a byte order mark", "mitrakota/entry/1", "\u{feff}mitrakota/entry/1"),
    ("another format", "mitrakota/entry/1", "mitrakota/note/1"),
    ("a reference that stands twice", "bb\n", "bb\nref \(zeros)\nref \(zeros)\n"),
    ("lines of an act", "bb\n", "bb\nverb sign\n"),
  ].map { Change($0.0, of: WireExample.record, $0.1, $0.2) }

  static let ofAct: [Change] = [
    ("a second revision", "revision 1", "revision 2\nprevious \(zeros)"),
    ("a subject that is no act", "subject act/", "subject instrument/"),
    ("a verb in capitals", "record-legacy", "Record-Legacy"),
    ("an act without instrument", "instrument apeksi/contoh-melati-mawar\n", ""),
    ("a date of two digits", "date 2017-12-23", "date 17-12-23"),
    ("an unknown method", "wet-ink", "ink"),
    ("terms without a kind", "naskah kb\n", ""),
    ("terms without cooperation", "cooperation apeksi/contoh-melati-mawar\n", ""),
    ("a party without role", "party 73.71 pihak", "party 73.71"),
    ("a party with two roles", "party 73.71 pihak", "party 73.71 pihak saksi"),
    ("an unknown role", "party 73.71 pihak", "party 73.71 tamu"),
    ("a party that stands twice", "party 74.72 pihak", "party 73.71 saksi"),
    ("a condition with a space", "all-signed,on", "all-signed, on"),
    ("an empty condition", "condition all(all-signed,on(2018-01-01))", "condition "),
    ("a first day that is a month", "first-day 2018-01-01", "first-day 2018-01"),
    ("months without a number", "last-day 2020-12-26", "last-day months"),
    ("too many months", "last-day 2020-12-26", "last-day months 1201"),
    ("no months", "last-day 2020-12-26", "last-day months 0"),
    ("an end in words", "last-day 2020-12-26", "last-day unknown"),
    ("a renewal in words", "renewal agreement", "renewal unknown"),
    ("an automatic renewal without a number", "renewal agreement", "renewal automatic"),
    ("a renewal that says too much", "renewal agreement", "renewal agreement 12"),
    ("no notice", "notice 90", "notice 0"),
    ("a notice too long", "notice 90", "notice 3651"),
    ("an unknown relation", "relation melaksanakan", "relation menemani"),
    ("a relation to nothing", " apeksi/kb-2016", ""),
    ("a signature without a date", "74.72 unknown", "74.72"),
    ("a party that signs twice", "signature 74.72", "signature 73.71"),
    (
      "a signature before the regime", "regime pp-50-2007\nsignature 73.71 2017-12-23",
      "signature 73.71 2017-12-23\nregime pp-50-2007"
    ),
  ].map { Change($0.0, of: WireExample.act, $0.1, $0.2) }

  @Test(arguments: ofRecord + ofAct)
  func `refuses an entry with`(change: Change) {
    #expect(throws: ExchangeError.self) { try Entry(bytes: Array(change.text.utf8)) }
  }

  @Test func `the texts that the changes begin with are right`() throws {
    #expect(throws: Never.self) { try Entry(bytes: Array(WireExample.record.utf8)) }
    #expect(throws: Never.self) { try Entry(bytes: Array(WireExample.act.utf8)) }
  }

  @Test func `refuses bytes that are not UTF-8, and any other byte outside printable ASCII`() {
    for byte in UInt8.min...UInt8.max where !(0x20...0x7e).contains(byte) && byte != 0x0a {
      var bytes = Array(WireExample.record.utf8)
      bytes[60] = byte
      #expect(throws: ExchangeError.self) { try Entry(bytes: bytes) }
    }
  }

  @Test func `holds 4096 bytes and not one more`() throws {
    /// An act with 64 parties and 16 relations, whose last lines are `filling` bytes long.
    func entry(_ filling: Int) throws -> Entry {
      let long = try Slug(String(repeating: "a", count: 64))
      let relations = try (0..<14).map { _ in Relation(.related, RecordID(try MemberID("apeksi"), long)) }
      let filled = try Slug(String(repeating: "b", count: filling / 2))
      let terms = Terms(
        kind: .kb, cooperation: try RecordID("apeksi/a"),
        participants: try (0..<64).map { Participant(try PartyID("73.\(10 + $0)"), .penghubung) },
        relations: relations + [Relation(.related, RecordID(try MemberID("apeksi"), filled))],
        regime: try Slug(String(repeating: "c", count: filling - filling / 2)))
      let act = Act(.open, try RecordID("apeksi/a"), terms: terms, signatures: [])
      return try Entry(
        origin: try Origin("mitrakota/apeksi"), index: 0, recorded: Instant(seconds: 0),
        content: .leaf(LeafContent(try Subject("act/a"), references: references, .act(act))))
    }
    let references = (0..<16).map { SHA256Digest.of([$0]) }
    let rest = 4096 - (try entry(2).bytes.count - 2)
    #expect((2...128).contains(rest))
    #expect(try entry(rest).bytes.count == 4096)
    #expect(throws: ExchangeError(.entry, "the text has 4097 bytes", rule: "")) { try entry(rest + 1) }
  }

  /// The key of a list, how many of it may stand there, one line of it, and the key that follows the list.
  static let lists: [(key: String, most: Int, line: @Sendable (Int) -> String, next: String)] = [
    ("ref", 16, { "ref \(zeros.dropLast(2))\($0)" }, "verb"),
    ("party", 64, { "party 73.\($0) pihak" }, "condition"),
    ("relation", 16, { "relation terkait apeksi/a\($0)" }, "regime"),
    ("signature", 64, { "signature 73.\($0) 2017" }, ""),
  ]

  @Test(arguments: lists.indices)
  func `a list holds so many lines and not one more`(index: Int) {
    let list = Self.lists[index]
    func text(_ count: Int) -> [UInt8] {
      let members = (10..<10 + count).map(list.line)
      var lines = WireExample.act.split(separator: "\n").map(String.init)
      lines.removeAll { $0.hasPrefix(list.key + " ") }
      let place = lines.firstIndex { $0.hasPrefix(list.next + " ") } ?? lines.endIndex
      lines.insert(contentsOf: members, at: place)
      return Array(lines.map { $0 + "\n" }.joined().utf8)
    }
    for count in 0...list.most { #expect(throws: Never.self) { try Entry(bytes: text(count)) } }
    #expect(throws: ExchangeError.self) { try Entry(bytes: text(list.most + 1)) }
  }

  @Test func `an error says what happened, the rule, what to do and whose fault it is`() {
    let cases: [(String, String, String)] = [
      (
        "index 3", "index 03",
        "exchange.entry: line 3 is 'index 03'; a number here is 0 to 999999999999999, without sign or leading "
          + "zero. Keep nothing of these bytes and ask another node; the fault is the sender's."
      ),
      (
        "index 3\n", "",
        "exchange.entry: line 3 is 'recorded 2017-12-23T02:00:00Z'; 'index' stands here. Keep nothing of these "
          + "bytes and ask another node; the fault is the sender's."
      ),
      (
        "mitrakota/entry/1", "mitrakota/entry/2",
        "exchange.entry: line 1 is 'mitrakota/entry/2'; the first line is 'mitrakota/entry/1'. Bring this node up "
          + "to date; until then leave the sender for this round."
      ),
      (
        "bb\n", "bb\ncolour red\n",
        "exchange.entry: line 12 is 'colour red'; each key is known, stands once and in its place. Keep nothing of "
          + "these bytes and ask another node; the fault is the sender's."
      ),
      (
        "kind record", "kind note",
        "exchange.entry: line 5 is 'kind note'; the word is one of record, act, withdraw, erase, key, evidence. "
          + "Keep nothing of these bytes and ask another node; the fault is the sender's."
      ),
      (
        "makassar", "makass\u{e1}r",
        "exchange.entry: byte 113 is 0xc3; the text has printable ASCII characters and line feeds only. Keep "
          + "nothing of these bytes and ask another node; the fault is the sender's."
      ),
    ]
    for (target, replacement, sentence) in cases {
      let text = WireExample.record.replacing(target, with: replacement, maxReplacements: 1)
      do throws(ExchangeError) {
        _ = try Entry(bytes: Array(text.utf8))
        Issue.record("'\(replacement)' was accepted")
      } catch { #expect(error.description == sentence) }
    }
  }

  @Test func `a value that cannot be written is the author's fault`() throws {
    let act = Act(ActVerb(rawValue: "Sign here"), try RecordID("apeksi/a"))
    let (origin, subject) = (try Origin("mitrakota/apeksi"), try Subject("act/a"))
    do throws(ExchangeError) {
      _ = try Entry(
        origin: origin, index: 0, recorded: Instant(seconds: 0),
        content: .leaf(LeafContent(subject, .act(act))))
      Issue.record("it was written")
    } catch {
      #expect(error.fault == .author)
      #expect(error.description.hasSuffix("Correct the value and write it again; nothing has been written."))
    }
  }
}

private let zeros = String(repeating: "0", count: 64)
