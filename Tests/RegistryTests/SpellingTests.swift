import Catalog
import Registry
import Testing

/// Words that people write in several ways: whichever is asked for, whichever is recorded, it is found.
@Suite struct SpellingTests {
  static let pairs: [(String, String)] = [
    ("kerjasama", "kerja sama"), ("Kerjasama", "KERJA SAMA"), ("walikota", "wali kota"),
    ("tandatangan", "tanda tangan"), ("Baubau", "Bau-Bau"), ("Bau Bau", "Baubau"), ("Parepare", "Pare-Pare"),
    ("Sekda", "Sekretaris Daerah"), ("PKS", "Perjanjian Kerja Sama"), ("PKS", "perjanjian kerjasama"),
    ("KB", "Kesepakatan Bersama"), ("MoU", "Nota Kesepahaman"), ("134/12/2017", "134 / 12 / 2017"),
    ("415.4/18/KSD/2026", "415.4 /18/ KSD/ 2026"), ("kafé", "kafe"), ("e-office", "e office"),
  ]

  @Test(arguments: pairs)
  func `a name is found by either way to write it`(first: String, second: String) throws {
    for (written, asked) in [(first, second), (second, first)] {
      let candidates = try [("apeksi/satu", "\(written) tentang parkir"), ("apeksi/dua", "Lain sama sekali")]
        .map { Identification.Candidate(try RecordID($0.0), names: [$0.1]) }
      let found = try Identification(candidates)("\(asked) tentang parkir", what: .agreement)
      #expect(found.description == "apeksi/satu", "\(written) by \(asked)")
    }
  }

  @Test(arguments: pairs.indices)
  func `a text is found by either way to write it`(pair: Int) throws {
    let (first, second) = Self.pairs[pair]
    for (written, asked) in [(first, second), (second, first)] {
      let cabinet = try Cabinet()
      try cabinet.town.catalog.write(
        Papers.instrument("dicari", "Naskah \(written) kosakata"), to: "instruments/dicari.xml")
      try cabinet.town.publish()
      let hits = try cabinet.node.search("\(asked) kosakata", view: cabinet.view()).hits
      #expect(hits.map(\.id.slug.description) == ["dicari"], "\(written) by \(asked)")
    }
  }

  @Test func `words that only begin alike are not taken for each other`() throws {
    let candidates = try [("apeksi/satu", "Kerja"), ("apeksi/dua", "Sama")]
      .map { Identification.Candidate(try RecordID($0.0), names: [$0.1]) }
    #expect(throws: RegistryError.self) { try Identification(candidates)("kerjasama", what: .agreement) }
  }
}
