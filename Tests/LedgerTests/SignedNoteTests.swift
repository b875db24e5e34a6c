import Ledger
import Testing

struct SignedNoteTests {
  private let text = "Makassar dan Baubau\n23 December 2017\n".bytes

  private func note(_ text: [UInt8], by keys: SigningKey...) throws -> SignedNote {
    let lines = try keys.flatMap { try SignedNote(signing: text, by: $0).signatures }
    return try SignedNote(text: text, signatures: lines)
  }

  @Test func `a signed text is read back and verified`() throws {
    let key = try Samples.makassarKey()
    let signed = try SignedNote(signing: text, by: key)
    let received = try SignedNote(bytes: signed.bytes)
    #expect(received == signed)
    #expect(received.text == text)
    #expect(received.signatures.map(\.name) == [Samples.makassar])
    let verified = try received.verified(by: [key.verifierKey])
    #expect(verified.signers == [key.verifierKey])
    #expect(verified.text == text)
    #expect(verified.ignored.isEmpty)
  }

  @Test func `a text may have blank lines; the last one separates`() throws {
    let key = try Samples.makassarKey()
    for text in ["\n", "\n\n", "a\n\nb\n", "\n\na\n\n\n", "— x y\n\n— z\n"] {
      let signed = try SignedNote(signing: text.bytes, by: key)
      #expect(try SignedNote(bytes: signed.bytes).verified(by: [key.verifierKey]).text == text.bytes)
    }
  }

  @Test(arguments: ["", "a", "a\nb", "a\r\n", "a\u{0}\n", "a\tb\n"])
  func `refuses to sign what is not lines of text`(text: String) throws {
    let key = try Samples.makassarKey()
    #expect(throws: LedgerError.self) { try SignedNote(signing: text.bytes, by: key) }
  }

  @Test func `a key for cosignatures does not sign notes`() throws {
    let key = try Samples.witnessKey()
    #expect(throws: LedgerError.wrongKind(Samples.witness)) { try SignedNote(signing: text, by: key) }
  }

  @Test func `unknown signers are ignored, but one known one must be there`() throws {
    let (makassar, baubau) = (try Samples.makassarKey(), try Samples.baubauKey())
    let both = try note(text, by: makassar, baubau)
    let verified = try both.verified(by: [baubau.verifierKey])
    #expect(verified.signers == [baubau.verifierKey])
    #expect(verified.ignored.map(\.name) == [Samples.makassar])
    #expect(try both.verified(by: [baubau.verifierKey, makassar.verifierKey]).signers.count == 2)
    #expect(throws: LedgerError.noKnownSigner(signers: [Samples.makassar, Samples.baubau])) {
      try both.verified(by: [])
    }
  }

  @Test func `a known name with another id, or a known id with another name, is unknown`() throws {
    let makassar = try Samples.makassarKey()
    let sameName = try SigningKey(name: Samples.makassar, seed: Samples.seed(2))
    let signed = try SignedNote(signing: text, by: makassar)
    #expect(throws: LedgerError.noKnownSigner(signers: [Samples.makassar])) {
      try signed.verified(by: [sameName.verifierKey])
    }
    #expect(throws: LedgerError.noKnownSigner(signers: [Samples.makassar])) {
      try signed.verified(by: [makassar.verifierKey.of(kind: .cosignature)])
    }
    let line = "\(try #require(signed.signatures.first))"
    let renamed = text + ["\n".bytes, line.replacing("73.71", with: "74.72").bytes, "\n".bytes].joined()
    #expect(throws: LedgerError.noKnownSigner(signers: [Samples.baubau])) {
      try SignedNote(bytes: renamed).verified(by: [makassar.verifierKey])
    }
  }

  @Test func `one bad signature by a known key refuses the note, even beside good ones`() throws {
    let (makassar, baubau) = (try Samples.makassarKey(), try Samples.baubauKey())
    let good = try note(text, by: makassar, baubau)
    let other = try SignedNote(signing: "other\n".bytes, by: makassar)
    let stranger = try #require(other.signatures.first)
    let known = [makassar.verifierKey, baubau.verifierKey]
    #expect(throws: LedgerError.badSignature(by: Samples.makassar)) {
      try good.adding(stranger).verified(by: known)
    }
    // The same line says nothing to who does not know the key.
    #expect(try good.adding(stranger).verified(by: [baubau.verifierKey]).signers == [baubau.verifierKey])
  }

  @Test func `the same signer twice counts once`() throws {
    let key = try Samples.makassarKey()
    let twice = try note(text, by: key, key)
    #expect(twice.signatures.count == 2)
    #expect(try twice.verified(by: [key.verifierKey]).signers == [key.verifierKey])
  }

  @Test func `two known keys with one name and id are ambiguous only where they are needed`() throws {
    let (makassar, baubau) = (try Samples.makassarKey(), try Samples.baubauKey())
    let keys = [makassar.verifierKey, baubau.verifierKey, baubau.verifierKey]
    #expect(try note(text, by: makassar).verified(by: keys).signers == [makassar.verifierKey])
    let name = "\(Samples.baubau)+\(baubau.verifierKey.idText)"
    #expect(throws: LedgerError.ambiguousKey(name)) { try note(text, by: baubau).verified(by: keys) }
  }

  @Test func `reads 100 signatures and a million bytes, and not one more`() throws {
    let key = try Samples.makassarKey()
    let line = try #require(try SignedNote(signing: text, by: key).signatures.first)
    #expect(
      try SignedNote(text: text, signatures: .init(repeating: line, count: 100)).signatures.count == 100)
    #expect(throws: LedgerError.self) {
      try SignedNote(text: text, signatures: .init(repeating: line, count: 101))
    }
    let room = 1_000_000 - "\n\(line)\n".utf8.count
    let full = [UInt8](repeating: UInt8(ascii: "a"), count: room - 1) + "\n".bytes
    #expect(try SignedNote(text: full, signatures: [line]).bytes.count == 1_000_000)
    #expect(throws: LedgerError.self) { try SignedNote(text: "a".bytes + full, signatures: [line]) }
  }

  @Test(arguments: [
    ("", "nothing"), ("\n", "one line feed"), ("\n\n", "no signature"), ("text\n", "no blank line"),
    ("text\n\n", "no signature"), ("text\n\n\n", "an empty signature line"),
    ("text\n— a AAAAAAA=\n", "no blank line"),
    ("\n— a AAAAAAA=\n", "no text"), ("text\n\n— a AAAAAAA=", "no last line feed"),
    ("text\n\n— a AAAAAA==\n", "no byte after the id"), ("text\n\n— a AAAA\n", "a short id"),
    ("text\n\n— a \n", "no base64"), ("text\n\n— a\n", "no space"), ("text\n\n—  AAAAAAA=\n", "no name"),
    ("text\n\n— a  AAAAAAA=\n", "two spaces"), ("text\n\n— a b AAAAAAA=\n", "a space in the name"),
    ("text\n\n— a+b AAAAAAA=\n", "a plus in the name"),
    ("text\n\n— a\u{a0}b AAAAAAA=\n", "a hard space in the name"),
    ("text\n\n- a AAAAAAA=\n", "a hyphen"), ("text\n\n– a AAAAAAA=\n", "an en dash"),
    ("text\n\n—a AAAAAAA=\n", "no space after the dash"), (" text\n\n — a AAAAAAA=\n", "an indented line"),
    ("text\n\n— a AAAAAAB=\n", "bits behind the padding"), ("text\n\n— a AAAAAAA\n", "no padding"),
    ("text\n\n— a AAAAAAA= \n", "a space at the end"),
    ("text\n\n— a AAAAAAA=\njunk\n", "a line of another form"),
    ("text\r\n\r\n— a AAAAAAA=\r\n", "carriage returns"), ("te\u{0}xt\n\n— a AAAAAAA=\n", "a null"),
    ("te\txt\n\n— a AAAAAAA=\n", "a tab"),
    ("text\n\n— a\u{1f} AAAAAAA=\n", "a control character in the name"),
  ])
  func `refuses bytes that are not a note`(bytes: String, why: String) {
    let error = #expect(throws: LedgerError.self, "\(why)") { try SignedNote(bytes: bytes.bytes) }
    #expect(error?.code == "ledger.note")
  }

  @Test(
    arguments: [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe2, 0x80], [0xf4, 0x90, 0x80, 0x80]] as [[UInt8]]
  )
  func `refuses bytes that are not UTF-8`(bytes: [UInt8]) {
    #expect(throws: LedgerError.self) {
      try SignedNote(bytes: "a".bytes + bytes + "\n\n— a AAAAAAA=\n".bytes)
    }
    #expect(throws: LedgerError.self) {
      try SignedNote(bytes: "a\n\n— a".bytes + bytes + " AAAAAAA=\n".bytes)
    }
  }
}
