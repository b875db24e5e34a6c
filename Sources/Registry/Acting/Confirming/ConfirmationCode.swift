package import Catalog
import Ledger

/// The short code on a confirmation sheet, such as `K7Q-F2M-9XC`, which leads back to the entries of one record.
///
/// Eight characters are cut from SHA-256("mitrakota/letter/1\n" ‖ party ‖ the hashes in their order), the ninth is
/// a check over all: one wrong character, or two that changed places, never give another code.
package struct ConfirmationCode: Hashable, Sendable, CustomStringConvertible {
  /// Three groups of three.
  package let description: String

  /// 31 characters, a prime number of them: none looks like another when it is written by hand.
  private static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
  private static let length = 9

  /// The code of these entries on the sheet of a party; their order plays no part.
  package init(_ party: PartyID, _ leaves: some Sequence<LeafID>) {
    let text = ["mitrakota/letter/1", party.description] + leaves.sorted().map(\.description)
    let digest = SHA256Digest.of(Array(text.joined(separator: "\n").utf8)).bytes
    var number = digest.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    let count = UInt64(Self.alphabet.count)
    var digits: [Int] = []
    for _ in 1..<Self.length {
      digits.append(Int(number % count))
      number /= count
    }
    description = Self.grouped(digits + [Self.check(of: digits)])
  }

  /// Reads a code as people type it: case, spaces and hyphens play no part.
  package init(_ text: String) throws(RegistryError) {
    let typed = text.uppercased().filter { $0 != "-" && !$0.isWhitespace }
    var digits: [Int] = []
    for character in typed {
      guard let digit = Self.alphabet.firstIndex(of: character) else { throw .notInCodes(text, character) }
      digits.append(digit)
    }
    guard digits.count == Self.length else { throw .codeLength(text, digits.count) }
    guard digits.last == Self.check(of: Array(digits.dropLast())) else { throw .mistypedCode(text) }
    description = Self.grouped(digits)
  }

  // Weights 1…8 and, of the check itself, -1: each has an inverse modulo 31, and all of them differ.
  private static func check(of digits: [Int]) -> Int {
    digits.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element } % alphabet.count
  }

  private static func grouped(_ digits: [Int]) -> String {
    let characters = digits.map { alphabet[$0] }
    return stride(from: 0, to: characters.count, by: 3).map { String(characters[$0..<min($0 + 3, characters.count)]) }
      .joined(separator: "-")
  }
}

extension RegistryError {
  fileprivate static func notInCodes(_ text: String, _ character: Character) -> RegistryError {
    RegistryError(
      .badInput,
      id:
        "'\(text)' bukan kode lembar konfirmasi: '\(character)' tidak dipakai di dalamnya. Kode hanya memuat angka 2–9 "
        + "dan huruf besar tanpa I, L, dan O; bacalah lagi dari lembarnya.",
      en: "'\(text)' is no code of a confirmation sheet: '\(character)' is not used in one. A code has digits 2–9 and "
        + "capital letters without I, L and O only; read it from the sheet again.")
  }

  fileprivate static func codeLength(_ text: String, _ count: Int) -> RegistryError {
    RegistryError(
      .badInput,
      id: "'\(text)' memuat \(count) karakter; kode lembar konfirmasi memuat sembilan, seperti K7Q-F2M-9XC.",
      en: "'\(text)' has \(count) characters; a code of a confirmation sheet has nine, such as K7Q-F2M-9XC.")
  }

  fileprivate static func mistypedCode(_ text: String) -> RegistryError {
    RegistryError(
      .badInput,
      id: "Kode '\(text)' salah ketik: karakter pemeriksanya tidak cocok. Bacalah lagi dari lembarnya, satu per satu.",
      en: "The code '\(text)' is mistyped: its check character does not fit. Read it from the sheet again, one by one.")
  }
}
