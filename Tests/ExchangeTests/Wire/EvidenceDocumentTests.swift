import Exchange
import Testing

@Suite struct EvidenceDocumentTests {
  private let notes = [Array("satu\n".utf8), Array("dua lagi\n".utf8)]

  @Test func `a document is read back as it was written`() throws {
    for agreed in [0, 1, 999_999] {
      let document = try EvidenceDocument(agreed: agreed, notes: notes)
      #expect(try EvidenceDocument(decoding: document.bytes) == document)
    }
  }

  @Test func `the bytes are a head of lines and both notes`() throws {
    let text = "mitrakota/evidence/1\nagreed 7\nnote 5\nnote 9\n\nsatu\ndua lagi\n"
    #expect(try EvidenceDocument(agreed: 7, notes: notes).bytes == Array(text.utf8))
  }

  @Test func `any other number of notes is refused`() {
    for count in [0, 1, 3] {
      let list = Array(repeating: notes[0], count: count)
      #expect(throws: ExchangeError.self) { _ = try EvidenceDocument(agreed: 0, notes: list) }
    }
  }

  @Test func `a document that is cut or longer is refused`() throws {
    let bytes = try EvidenceDocument(agreed: 7, notes: notes).bytes
    for length in 0..<bytes.count {
      #expect(throws: ExchangeError.self) { _ = try EvidenceDocument(decoding: Array(bytes.prefix(length))) }
    }
    #expect(throws: ExchangeError.self) { _ = try EvidenceDocument(decoding: bytes + [0x0A]) }
    #expect(throws: ExchangeError.self) {
      _ = try EvidenceDocument(decoding: Array(repeating: 0x61, count: EvidenceDocument.longest + 1))
    }
  }

  @Test func `numbers have one spelling`() {
    for head in ["agreed 07", "agreed +7", "agreed -1", "agreed 7 ", "agreed"] {
      let text = "mitrakota/evidence/1\n\(head)\nnote 5\nnote 9\n\nsatu\ndua lagi\n"
      #expect(throws: ExchangeError.self, "\(head)") { _ = try EvidenceDocument(decoding: Array(text.utf8)) }
    }
  }
}
