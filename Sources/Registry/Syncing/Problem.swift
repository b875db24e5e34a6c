#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An error as it travels over HTTP (RFC 9457, `application/problem+json`).
package struct Problem: Hashable, Sendable, Codable {
  package static let mediaType = "application/problem+json"

  /// The HTTP status.
  package var status: Int
  /// The stable code of the error.
  package var code: String
  /// A short name of the kind of error.
  package var title: String
  /// What happened, the rule, the next step.
  package var detail: String

  package init(status: Int, code: String, title: String, detail: String) {
    self.status = status
    self.code = code
    self.title = title
    self.detail = detail
  }

  /// Reads a document; unknown members are passed over.
  package init(json bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(Problem.self, from: Data(bytes))
  }

  /// The document; sorted, so that equal problems are equal bytes.
  package var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? [UInt8](encoder.encode(self))) ?? Array("{}".utf8)
  }
}
