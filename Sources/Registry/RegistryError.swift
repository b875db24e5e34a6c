package import Catalog

/// What a use case could not do: what happened, the rule, and the next step, in both languages.
package struct RegistryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Stable name, printed in JSON and problem documents.
  package let code: Code
  /// The sentence in Indonesian.
  package let indonesian: String
  /// The sentence in English.
  package let english: String

  package init(_ code: Code, id indonesian: String, en english: String) {
    self.code = code
    self.indonesian = indonesian
    self.english = english
  }

  /// The sentence in `language`.
  package func sentence(_ language: Language) -> String { language == .id ? indonesian : english }

  package var description: String { english }

  /// The kinds of failure that a program can act on.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    case badInput = "bad-input"
    case badSettings = "bad-settings"
    /// What was asked for in words cannot be meant, such as the third half of a year.
    case usage
    case ambiguous
    case notFound = "not-found"
    case keyOrPermission = "key-or-permission"
    case verificationFailed = "verification-failed"
    case forked
    case peerUnreachable = "peer-unreachable"
    case checkNegative = "check-negative"
    case busy
    case storage

    /// The exit code of a command that ends with this error.
    package var exitCode: Int32 {
      switch self {
      case .badInput, .badSettings, .busy, .storage: 1
      case .usage, .ambiguous: 2
      case .notFound: 3
      case .keyOrPermission: 4
      case .verificationFailed: 5
      case .forked: 6
      case .peerUnreachable: 7
      case .checkNegative: 8
      }
    }
  }
}
