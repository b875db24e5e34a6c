import Catalog

/// How a column is filled in.
package struct BookHint: Sendable {
  var explanation: Bilingual
  var example: String
  /// The values that it offers; nil: any.
  var choices: [String]?
}
