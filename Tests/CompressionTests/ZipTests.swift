import Compression
import Testing

struct ZipTests {
  private static let foreignFiles = [
    Zip.File(name: "xl/workbook.xml", bytes: Array(String(repeating: "<workbook/>", count: 9).utf8)),
    Zip.File(name: "é.txt", bytes: Array("Baubau".utf8), method: .stored),
  ]

  @Test func `reads what another program wrote, whole or to a stream`() throws {
    #expect(try Zip.read(Foreign.zip) == Self.foreignFiles)
    #expect(try Zip.read(Foreign.streamedZip) == Self.foreignFiles)
  }

  @Test func `gives back what it was given, in the same order`() throws {
    for seed in UInt64(1)...40 {
      var random = Seeded(seed: seed)
      let files = (0..<Int.random(in: 0...9, using: &random)).map { number in
        Zip.File(name: "bagian \(number)/kota-\(seed).xml", bytes: random.bytes(upTo: 3_000))
      }
      let read = try Zip.read(try Zip.write(files))
      #expect(read.map(\.name) == files.map(\.name), "seed \(seed)")
      #expect(read.map(\.bytes) == files.map(\.bytes), "seed \(seed)")
    }
  }

  @Test func `the same files make the same archive`() throws {
    #expect(try Zip.write(Self.foreignFiles) == Zip.write(Self.foreignFiles))
  }

  @Test func `stores what deflating would make longer`() throws {
    let files = try Zip.read(try Zip.write([Zip.File(name: "a", bytes: [1, 2, 3])]))
    #expect(files == [Zip.File(name: "a", bytes: [1, 2, 3], method: .stored)])
  }

  @Test func `unpacks one file by its name`() throws {
    let archive = try Zip.Archive(Foreign.zip)
    #expect(archive.names == ["xl/workbook.xml", "é.txt"])
    #expect(try archive.contents(of: "é.txt") == Array("Baubau".utf8))
    #expect(try archive.contents(of: "e\u{301}.txt") == nil)
    #expect(try archive.contents(of: "tidak ada") == nil)
  }

  @Test(arguments: [
    "../a", "a/../b", "/a", "a//b", ".", "..", "./a", "", "/", "a\\b", "C:a", "a\u{0}b", "a\nb",
    "a\u{7F}", "folder/../", String(repeating: "a", count: 1_025),
  ])
  func `refuses a name that leads elsewhere, in writing and in reading`(_ name: String) throws {
    #expect(throws: CompressionError.unsafeName(name)) {
      try Zip.write([Zip.File(name: name, bytes: [])])
    }
    let archive = try Forged(name: name).bytes()
    #expect(throws: CompressionError.unsafeName(name)) { try Zip.Archive(archive) }
  }

  @Test func `leaves folders out and refuses a folder with content`() throws {
    #expect(try Zip.read(Forged(name: "xl/", content: []).bytes()) == [])
    #expect(throws: CompressionError.unsafeName("xl/")) {
      try Zip.read(Forged(name: "xl/", content: [1]).bytes())
    }
  }

  @Test func `refuses two entries of one name, and of one name in two spellings`() throws {
    for second in ["é", "e\u{301}"] {
      #expect(throws: CompressionError.duplicateName(second)) {
        try Zip.write([Zip.File(name: "é", bytes: []), Zip.File(name: second, bytes: [])])
      }
    }
    var forged = Forged(name: "a")
    forged.copies = 2
    #expect(throws: CompressionError.duplicateName("a")) { try Zip.read(forged.bytes()) }
  }

  @Test func `refuses entries that share their content`() throws {
    var forged = Forged(name: "a")
    forged.copies = 2
    forged.secondName = "b"
    forged.sharesContent = true
    #expect(throws: CompressionError.damaged(.zip, detail: "'b' is described in two different ways")) {
      try Zip.read(forged.bytes())
    }
    // The trick of the smallest bombs: the header of the second lies inside the content of the first.
    let inner = Forged(name: "b")
    forged = Forged(name: "a", content: inner.local(name: "b") + [9])
    forged.copies = 2
    forged.secondName = "b"
    forged.secondStart = 31
    forged.secondContent = inner.content
    #expect(throws: CompressionError.damaged(.zip, detail: "'b' overlaps another entry")) {
      try Zip.read(forged.bytes())
    }
  }

  @Test func `refuses an entry that is longer or shorter than it says`() throws {
    let zeros = [UInt8](repeating: 0, count: 100_000)
    var packed = Forged(name: "nol", content: try deflated(zeros))
    packed.method = 8
    packed.checksum = 0
    packed.size = 1_000
    #expect(throws: CompressionError.tooLarge(.deflate, limit: 1_000)) { try Zip.read(packed.bytes()) }
    packed.size = 100_001
    #expect(throws: CompressionError.damaged(.zip, detail: "'nol' has another size than its directory says")) {
      try Zip.read(packed.bytes())
    }
    packed.size = 100_000
    #expect(throws: CompressionError.damaged(.zip, detail: "the checksum of 'nol' does not match")) {
      try Zip.read(packed.bytes())
    }
  }

  /// The raw deflate of some bytes, taken out of its zlib frame.
  private func deflated(_ bytes: [UInt8]) throws -> [UInt8] {
    Array(Deflate.compress(bytes).dropFirst(2).dropLast(4))
  }

  @Test func `refuses more entries and more bytes than wanted`() throws {
    let archive = try Zip.write(
      [1, 2, 3].map { Zip.File(name: "\($0)", bytes: [UInt8](repeating: 0, count: 100)) })
    #expect(try Zip.read(archive, limits: Zip.Limits(entries: 3, bytes: 300)).count == 3)
    #expect(throws: CompressionError.tooManyEntries(3, limit: 2)) {
      try Zip.Archive(archive, limits: Zip.Limits(entries: 2))
    }
    #expect(throws: CompressionError.tooLarge(.zip, limit: 299)) {
      try Zip.Archive(archive, limits: Zip.Limits(bytes: 299))
    }
  }

  @Test func `refuses encryption, other methods, ZIP64 and parts, by name`() throws {
    var forged = Forged(name: "a")
    forged.flags = 1
    #expect(throws: CompressionError.unsupported("encryption", entry: "a")) { try Zip.read(forged.bytes()) }
    forged = Forged(name: "a")
    forged.method = 12
    #expect(throws: CompressionError.unsupported("compression method 12", entry: "a")) {
      try Zip.read(forged.bytes())
    }
    forged = Forged(name: "a")
    forged.size = 0xFFFF_FFFF
    #expect(throws: CompressionError.unsupported("ZIP64", entry: "a")) { try Zip.read(forged.bytes()) }
    forged = Forged(name: "a")
    forged.disk = 1
    #expect(throws: CompressionError.unsupported("several parts", entry: "a")) {
      try Zip.read(forged.bytes())
    }
  }

  @Test func `refuses a name of several bytes that does not say it is UTF-8`() throws {
    var forged = Forged(name: "é")
    #expect(try Zip.read(forged.bytes()).map(\.name) == ["é"])
    forged.flags = 0
    #expect(throws: CompressionError.unsafeName("é")) { try Zip.read(forged.bytes()) }
  }

  @Test func `reads an archive with a comment`() throws {
    var archive = Foreign.zip
    archive[archive.count - 2] = 5
    #expect(try Zip.read(archive + Array("hello".utf8)) == Self.foreignFiles)
    #expect(throws: CompressionError.damaged(.zip, detail: "no directory at its end")) {
      try Zip.read(Foreign.zip + [0])
    }
  }

  @Test func `refuses every beginning of an archive`() {
    for archive in [Foreign.zip, Foreign.streamedZip] {
      for count in archive.indices {
        #expect(throws: CompressionError.self, "\(count) bytes") {
          try Zip.read(Array(archive.prefix(count)))
        }
      }
    }
  }

  @Test func `every changed byte is refused or changes nothing`() {
    for archive in [Foreign.zip, Foreign.streamedZip] {
      var refused = 0
      for index in archive.indices {
        for value in changes(of: archive[index]) {
          var changed = archive
          changed[index] = value
          guard let files = try? Zip.read(changed) else {
            refused += 1
            continue
          }
          #expect(files == Self.foreignFiles, "byte \(index) set to \(value)")
        }
      }
      #expect(refused > archive.count * 10 / 2)
    }
  }

  /// One bit turned, all bits turned, and the next value.
  private func changes(of byte: UInt8) -> [UInt8] {
    (0..<8).map { byte ^ (1 << $0) } + [~byte, byte &+ 1]
  }
}
