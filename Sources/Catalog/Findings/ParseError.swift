/// A text that is not the value it was taken for.
///
/// Equality compares the code and the text, so that a test can name the error it expects.
public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Stable name of the rule that was broken, such as `member-id`.
  public let code: String
  /// The offending text, cut after 80 characters.
  public let text: String
  /// What a right value looks like, and what to do next.
  public let rule: String

  /// Makes the error for `text`, which broke the rule called `code`.
  public init(_ code: String, _ text: some StringProtocol, rule: String) {
    self.code = code
    self.text = text.count > 80 ? String(text.prefix(79)) + "…" : String(text)
    self.rule = rule
  }

  public var description: String { "'\(text)' \(rule)" }

  public static func == (a: Self, b: Self) -> Bool { a.code == b.code && a.text == b.text }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(text)
  }
}
