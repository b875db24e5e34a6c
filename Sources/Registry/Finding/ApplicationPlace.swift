import Catalog

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A place in an ordered list of applications that holds when others come and go: what decides about the order of
/// the row before it.
package struct ApplicationPlace: Hashable, Sendable, CustomStringConvertible {
  /// Words found in the name, where the list is ordered by that first.
  var score: Int
  /// Counts downwards: days, or adopters.
  var number: Int
  var name: String
  var record: RecordID

  init(score: Int, number: Int, name: String, record: RecordID) {
    self.score = score
    self.number = number
    self.name = name
    self.record = record
  }

  /// Reads a place as a link carries it, accepting only the one spelling of each.
  package init(_ text: some StringProtocol) throws(RegistryError) {
    guard let place = Self.parse(String(text)), place.description == text else {
      throw RegistryError(
        .badInput,
        id: "'\(text)' bukan tempat dalam daftar. Ikuti tautan halaman berikutnya, atau mulai dari halaman pertama.",
        en: "'\(text)' is no place in the list. Follow the link to the next page, or begin with the first page.")
    }
    self = place
  }

  /// As it stands in a link: four lines in URL-safe Base64.
  package var description: String {
    Data("\(score)\n\(number)\n\(record)\n\(name)".utf8).base64EncodedString()
      .split(separator: "=").joined().map { ["+": "-", "/": "_"][$0] ?? String($0) }.joined()
  }

  private static func parse(_ text: String) -> ApplicationPlace? {
    guard text.utf8.count <= 2048 else { return nil }
    var plain = text.map { ["-": "+", "_": "/"][$0] ?? String($0) }.joined()
    plain += String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: plain), let words = String(validating: data, as: UTF8.self) else { return nil }
    let parts = words.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let score = Int(parts[0]), let number = Int(parts[1]), let record = try? RecordID(parts[2])
    else { return nil }
    return ApplicationPlace(score: score, number: number, name: String(parts[3]), record: record)
  }

  /// Whether it stands before another in the order of numbers, then names.
  static func isBefore(_ a: (Int, String, RecordID), _ b: (Int, String, RecordID)) -> Bool {
    if a.0 != b.0 { return a.0 > b.0 }
    if a.1 != b.1 { return a.1 < b.1 }
    return a.2 < b.2
  }
}
