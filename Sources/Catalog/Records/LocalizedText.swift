/// One text in several languages, Indonesian first.
public struct LocalizedText: Hashable, Sendable {
  private var texts: [LanguageCode: String]

  /// Makes a text from its versions; none is allowed, and then it is empty.
  public init(_ texts: [LanguageCode: String] = [:]) {
    self.texts = texts
  }

  /// The languages there are, Indonesian first.
  public var languages: [LanguageCode] { texts.keys.sorted() }
  public var isEmpty: Bool { texts.isEmpty }

  /// The version in exactly this language.
  public subscript(language: LanguageCode) -> String? {
    get { texts[language] }
    set { texts[language] = newValue }
  }

  /// The version for a reader of this language: in it, else in Indonesian, else in the first there is.
  public func text(in language: LanguageCode) -> String? {
    texts[language] ?? texts[.indonesian] ?? languages.first.flatMap { texts[$0] }
  }
}
