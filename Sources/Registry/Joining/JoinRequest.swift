package import Catalog
package import Exchange
package import Ledger

/// A member's request to have its key registered: three lines of text that travel with the letter.
///
/// It proves nothing by itself. The secretariat compares the fingerprint with the signed letter.
package struct JoinRequest: Hashable, Sendable, CustomStringConvertible {
  package let origin: Origin
  package let member: MemberID
  package let key: VerifierKey

  /// Asks for `key`, whose name is the member's origin.
  package init(key: VerifierKey) throws(RegistryError) {
    guard let origin = try? Origin(key.name), let member = origin.member else {
      throw RegistryError(
        .badInput, id: "Kunci '\(key)' bukan kunci anggota: namanya harus seperti mitrakota/73.71.",
        en: "The key '\(key)' is not a member's: its name reads like mitrakota/73.71.")
    }
    self.origin = origin
    self.member = member
    self.key = key
  }

  /// Reads the text of a request, or the text of a key alone.
  package init(_ text: String) throws(RegistryError) {
    let lines = text.split(whereSeparator: \.isNewline).map { String($0) }
    let keyText =
      lines.first == Self.heading ? lines.dropFirst().first.map { String($0.dropFirst("key ".count)) } : lines.first
    guard let keyText, let key = try? VerifierKey(keyText) else {
      throw RegistryError(
        .badInput,
        id: "Ini bukan permohonan pendaftaran kunci. Mintalah berkas yang dibuat mitrakota join.",
        en: "This is no request to register a key. Ask for the file that mitrakota join made.")
    }
    try self.init(key: key)
    guard lines.count == 1 || text == description else {
      throw RegistryError(
        .badInput, id: "Permohonan untuk \(member) telah berubah di jalan: sidiknya tidak cocok dengan kuncinya.",
        en: "The request for \(member) was changed on its way: its fingerprint does not fit its key.")
    }
  }

  /// The key's fingerprint in groups, as people compare it.
  package var fingerprint: String { Fingerprint.grouped(key) }

  package var description: String {
    "\(Self.heading)\nkey \(key)\nfingerprint \(fingerprint)\n"
  }

  private static let heading = "mitrakota/join/1"
}

/// SHA-256 of a public key, as people read it to each other: sixteen groups of four digits.
package enum Fingerprint {
  /// The fingerprint of a key in groups.
  package static func grouped(_ key: VerifierKey) -> String {
    let digits = Array(key.fingerprint)
    return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: " ")
  }

  /// Whether `typed`, in any case, with or without spaces, colons or hyphens, is the fingerprint of `key`.
  package static func matches(_ typed: String, _ key: VerifierKey) -> Bool {
    let digits = typed.lowercased().filter { !" :-".contains($0) && !$0.isNewline }
    return digits == key.fingerprint
  }
}
