import Catalog
import Registry
import Testing

@Suite struct ConfirmationCodeTests {
  private static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")

  private func code(_ seed: Int) throws -> ConfirmationCode {
    let leaf = try LeafID(String(repeating: "0", count: 62) + (seed < 16 ? "0" : "") + String(seed, radix: 16))
    return ConfirmationCode(try PartyID("00.02"), [leaf])
  }

  @Test(arguments: 0..<64)
  func `a code is read back as it was printed, however it is typed`(seed: Int) throws {
    let code = try code(seed)
    #expect(code.description.count == 11)
    #expect(try ConfirmationCode(code.description) == code)
    let typed = code.description.lowercased().replacing("-", with: " ")
    #expect(try ConfirmationCode(" \(typed) ") == code)
    #expect(try ConfirmationCode(code.description.replacing("-", with: "")) == code)
  }

  @Test func `one wrong character is always noticed`() throws {
    for seed in 0..<8 {
      let characters = Array(try code(seed).description.replacing("-", with: ""))
      for place in characters.indices {
        for other in Self.alphabet where other != characters[place] {
          var wrong = characters
          wrong[place] = other
          #expect(throws: RegistryError.self) { try ConfirmationCode(String(wrong)) }
        }
      }
    }
  }

  @Test func `two characters that changed places are always noticed`() throws {
    for seed in 0..<32 {
      let characters = Array(try code(seed).description.replacing("-", with: ""))
      for first in characters.indices {
        for second in characters.indices where characters[first] != characters[second] {
          var wrong = characters
          wrong.swapAt(first, second)
          #expect(throws: RegistryError.self) { try ConfirmationCode(String(wrong)) }
        }
      }
    }
  }

  @Test func `a code belongs to a party and a set of entries, in any order`() throws {
    let leaves = try (1...3).map { try LeafID(String(repeating: "\($0)", count: 64)) }
    let (one, other) = (try PartyID("00.01"), try PartyID("00.02"))
    #expect(ConfirmationCode(one, leaves) == ConfirmationCode(one, leaves.reversed()))
    #expect(ConfirmationCode(one, leaves) != ConfirmationCode(other, leaves))
    #expect(ConfirmationCode(one, leaves) != ConfirmationCode(one, leaves.dropLast()))
  }

  @Test func `what is no code is refused with the reason`() {
    expectRefusal(
      .badInput, "'K7Q' memuat 3 karakter; kode lembar konfirmasi memuat sembilan, seperti K7Q-F2M-9XC."
    ) { _ = try ConfirmationCode("K7Q") }
    expectRefusal(
      .badInput,
      "'K7Q-F2M-9XO' bukan kode lembar konfirmasi: 'O' tidak dipakai di dalamnya. Kode hanya memuat angka 2–9 dan huruf "
        + "besar tanpa I, L, dan O; bacalah lagi dari lembarnya."
    ) { _ = try ConfirmationCode("K7Q-F2M-9XO") }
    expectRefusal(
      .badInput,
      "Kode 'K7Q-F2M-9XC' salah ketik: karakter pemeriksanya tidak cocok. Bacalah lagi dari lembarnya, satu per satu."
    ) { _ = try ConfirmationCode("K7Q-F2M-9XC") }
  }
}
