import Catalog
import Registry
import Testing

@Suite struct IdentificationTests {
  private func find(_ text: String) throws -> String {
    let candidates = try [
      ("apeksi/baubau-makassar", ["Rencana Kerja Sama", "134/12/2017"]),
      ("apeksi/baubau-kendari", ["Rencana Kendari"]),
      ("73.71/sinergi", ["Perjanjian Sinergi", "500.12 / 7 / 2024"]),
      ("74.72/sinergi", ["Perjanjian Lain", "7/2024"]),
      ("74.72/sinergi-dua", ["Rencana Kendari"]),
    ].map { Identification.Candidate(try RecordID($0.0), names: $0.1) }
    return try Identification(candidates)(text, what: .agreement).description
  }

  @Test(arguments: [
    ("74.72/sinergi", "74.72/sinergi"), ("baubau-makassar", "apeksi/baubau-makassar"),
    ("134/12/2017", "apeksi/baubau-makassar"), ("134 / 12 / 2017", "apeksi/baubau-makassar"),
    ("500.12/7/2024", "73.71/sinergi"), ("rencana kerja sama", "apeksi/baubau-makassar"),
    ("PERJANJIAN SINERGI", "73.71/sinergi"), ("baubau-m", "apeksi/baubau-makassar"),
    ("sinergi-", "74.72/sinergi-dua"), ("apeksi/baubau-k", "apeksi/baubau-kendari"), ("73.", "73.71/sinergi"),
  ])
  func `a full id, a short name, a number, a title or a unique beginning is enough`(
    text: String, id: String
  ) throws {
    #expect(try find(text) == id)
  }

  @Test(arguments: [
    ("sinergi", ["73.71/sinergi", "74.72/sinergi"]),
    ("Rencana Kendari", ["74.72/sinergi-dua", "apeksi/baubau-kendari"]),
    ("baubau", ["apeksi/baubau-kendari", "apeksi/baubau-makassar"]),
    ("74.72/", ["74.72/sinergi", "74.72/sinergi-dua"]),
  ])
  func `a text that means several is answered with all of them, sorted`(text: String, ids: [String]) throws {
    let error = #expect(throws: RegistryError.self) { try find(text) }
    #expect(error?.code == .ambiguous)
    let list = ids.map { "  \($0)\n" }.joined()
    #expect(error?.english == "'\(text)' can mean more than one agreement:\n\(list)Name one of them in full.")
    #expect(
      error?.indonesian
        == "'\(text)' dapat berarti lebih dari satu kerja sama:\n\(list)Sebutkan salah satu selengkapnya.")
  }

  @Test func `a misspelled short name is answered with the nearest ones`() throws {
    let error = #expect(throws: RegistryError.self) { try find("baubau-makasar") }
    #expect(error?.code == .notFound)
    #expect(
      error?.english
        == "There is no agreement 'baubau-makasar' in this register. Perhaps: apeksi/baubau-makassar")
    #expect(
      error?.indonesian
        == "Tidak ada kerja sama 'baubau-makasar' di register ini. Mungkin maksudnya: apeksi/baubau-makassar")
  }

  @Test func `suggestions are at most three, nearest first, then by id`() throws {
    let ids = try ["73.71/abcd", "73.71/abcx", "74.72/abcd", "apeksi/abcd", "apeksi/zzzz"].map { try RecordID($0) }
    let identification = Identification(ids.map { Identification.Candidate($0, names: []) })
    #expect(
      identification.suggestions(for: "ABCD").map(\.description) == ["73.71/abcd", "74.72/abcd", "apeksi/abcd"])
    #expect(identification.suggestions(for: "abcxy").map(\.description).first == "73.71/abcx")
    #expect(identification.suggestions(for: "qqqqqqqqq").isEmpty)
  }

  @Test(arguments: ["", " ", "/", "—", "..."])
  func `a text without letters and digits finds nothing`(text: String) throws {
    let error = #expect(throws: RegistryError.self) { try find(text) }
    #expect(error?.code == .notFound)
  }

  @Test func `what is not found in an empty register is looked up in the list`() throws {
    let error = #expect(throws: RegistryError.self) { try Identification([])("war-room", what: .application) }
    #expect(
      error?.english == "There is no application 'war-room' in this register. List all with: mitrakota apps")
    #expect(
      error?.indonesian
        == "Tidak ada aplikasi 'war-room' di register ini. Lihat semuanya dengan: mitrakota apps")
  }
}
