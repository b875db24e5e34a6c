import Ledger
import Testing

struct KeyTests {
  @Test func `prints name, hash and key, and reads them back`() throws {
    for key in [try Samples.makassarKey(), try Samples.baubauKey(), try Samples.witnessKey()] {
      let verifier = key.verifierKey
      #expect(try VerifierKey(verifier.description) == verifier)
      #expect(try SigningKey(encodedPrivateKey: key.encodedPrivateKey).verifierKey == verifier)
      let idText = verifier.idText
      #expect(idText.utf8.count == 8)
      #expect(verifier.description.hasPrefix("\(verifier.name)+\(idText)+"))
      #expect(UInt32(idText, radix: 16) == verifier.id)
    }
  }

  @Test func `the id covers name, kind and key`() throws {
    let key = try Samples.makassarKey().verifierKey
    let digest = SHA256Digest.of("mitrakota/73.71\n".bytes, [0x01], key.publicKey)
    #expect(key.idText == String(digest.hex.prefix(8)))
    #expect(try key.of(kind: .cosignature).id != key.id)
    #expect(try key.of(kind: .cosignature).of(kind: .note) == key)
    #expect(try VerifierKey(name: Samples.baubau, publicKey: key.publicKey).id != key.id)
    #expect(key.fingerprint == SHA256Digest.of(key.publicKey).hex)
  }

  @Test func `every changed byte of a verifier key is refused`() throws {
    let text = try Samples.makassarKey().verifierKey.description.bytes
    for position in text.indices {
      for byte in [
        UInt8(ascii: "A"), UInt8(ascii: "b"), UInt8(ascii: "9"), UInt8(ascii: "+"), 0x20, text[position] ^ 1,
      ]
      where byte != text[position] {
        var changed = text
        changed[position] = byte
        #expect(throws: LedgerError.self) { try VerifierKey(String(decoding: changed, as: UTF8.self)) }
      }
    }
    for end in text.indices {
      #expect(throws: LedgerError.self) { try VerifierKey(String(decoding: text[..<end], as: UTF8.self)) }
    }
  }

  @Test func `refuses a hash in capitals, and space around the key`() throws {
    let key = try VerifierKey(name: "kota", publicKey: Samples.seed(4))
    let capital = "kota+\(key.idText.uppercased())+\(key.description.split(separator: "+").last ?? "")"
    #expect(capital != key.description)
    for text in [capital, " " + key.description, key.description + "\n", key.description + " "] {
      #expect(throws: LedgerError.self) { try VerifierKey(text) }
    }
  }

  @Test(arguments: [
    "", " ", "a b", "a+b", "a\tb", "a\nb", "a\u{a0}b", "a\u{2003}b", "a\u{3000}b", "a\u{85}b", "a\u{2028}b",
    "\u{1}",
  ])
  func `refuses a name with a space of any script, a plus or a control character`(name: String) {
    #expect(throws: LedgerError.self) { try VerifierKey(name: name, publicKey: Samples.seed(1)) }
    #expect(throws: LedgerError.self) { try SigningKey(name: name, seed: Samples.seed(1)) }
  }

  @Test(arguments: [0, 31, 33, 64]) func `keys and seeds have 32 bytes`(count: Int) {
    let bytes = [UInt8](repeating: 1, count: count)
    #expect(throws: LedgerError.self) { try VerifierKey(name: "kota", publicKey: bytes) }
    #expect(throws: LedgerError.seedLength(count)) { try SigningKey(name: "kota", seed: bytes) }
  }

  @Test func `composed and decomposed names are two names`() throws {
    let composed = try VerifierKey(name: "caf\u{e9}", publicKey: Samples.seed(1))
    let decomposed = try VerifierKey(name: "cafe\u{301}", publicKey: Samples.seed(1))
    #expect(composed.name == decomposed.name, "as String compares them")
    #expect(composed != decomposed)
    #expect(composed.id != decomposed.id)
  }

  @Test func `shows the seed nowhere but in the encoded key`() throws {
    let key = try SigningKey(name: Samples.makassar, seed: Array(1...32))
    var dumped = ""
    dump(key, to: &dumped)
    let secret = key.encodedPrivateKey
    for shown in ["\(key)", String(reflecting: key), dumped, "\([key])", "\(Optional(key) as Any)"] {
      #expect(!shown.contains(Base64.encode([1] + Array(1...32))))
      #expect(!shown.contains("30, 31, 32"))
      #expect(!shown.filter { $0 != " " }.contains("-30\n-31\n-32\n"))
    }
    #expect(secret.hasPrefix("PRIVATE+KEY+mitrakota/73.71+\(key.verifierKey.idText)+"))
    #expect(secret.hasSuffix(Base64.encode([1] + Array(1...32))))
  }

  @Test func `a damaged private key is refused without being quoted`() throws {
    let text = try Samples.makassarKey().encodedPrivateKey
    let material = try #require(text.split(separator: "+").last)
    let damaged = [
      "", "PRIVATE+KEY+", String(text.dropLast()), text + "\n", " " + text, String(text.dropFirst()),
      text.replacing("73.71", with: "74.72"), text.replacing("PRIVATE", with: "private"),
      "PRIVATE+KEY+\(material) +00000000+\(material)",
      "PRIVATE+KEY+kota+00000000+\(Base64.encode([2] + Samples.seed(1)))",
      "PRIVATE+KEY+kota+00000000+\(Base64.encode([1]))", "PRIVATE+KEY+kota+00000000+",
    ]
    for text in damaged {
      let error = #expect(throws: LedgerError.self) { try SigningKey(encodedPrivateKey: text) }
      #expect(error?.code == "ledger.signing-key")
      #expect(error.map { !"\($0)".contains(material) } ?? false)
    }
  }

  @Test(arguments: [0x00, 0x02, 0x03, 0x05, 0x06, 0xff] as [UInt8])
  func `knows the kinds 1 and 4 alone`(kind: UInt8) {
    let material = [kind] + Samples.seed(1)
    let digest = SHA256Digest.of("kota\n".bytes, material)
    #expect(throws: LedgerError.self) {
      try VerifierKey("kota+\(digest.hex.prefix(8))+\(Base64.encode(material))")
    }
  }
}
