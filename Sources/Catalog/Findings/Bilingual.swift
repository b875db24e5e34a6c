/// A sentence in the two languages of the interface.
public struct Bilingual: Hashable, Sendable {
  public let id: String
  public let en: String

  /// Makes a sentence from both versions.
  public init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  /// The version for a reader of this language; Indonesian for all but English.
  public func text(in language: LanguageCode) -> String {
    language == .english ? en : id
  }
}
