import Catalog
import Mustache

/// All pages as templates, one set for each language.
///
/// Templates are written once for both: `[[Kerja sama|Agreements]]` becomes one or the other when the
/// program starts.
struct Templates: Sendable {
  static let shared = Templates()

  /// Changes with any template, so that readers of another version ask again.
  let mark = Mark.of(TemplateName.allCases.map(\.text))
  private let libraries: [Language: MustacheLibrary]

  private init() {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    libraries = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, Self.library(in: $0)) })
  }

  /// Fills a template in.
  func render(_ template: TemplateName, _ model: Any, in language: Language) -> String {
    guard let text = libraries[language]?.render(model, withTemplate: template.rawValue) else {
      preconditionFailure("every template is in the library of every language")
    }
    return text
  }

  private static func library(in language: Language) -> MustacheLibrary {
    var library = MustacheLibrary()
    for name in TemplateName.allCases {
      // Each template names its content type itself, since a partial starts with the library's own.
      let text = "{{% CONTENT_TYPE: \(PageText.name)}}" + choose(language, in: name.text)
      do { try library.register(text, named: name.rawValue) } catch {
        preconditionFailure("the template \(name.rawValue) is well formed: \(error)")
      }
    }
    return library
  }

  /// The text in one language.
  static func choose(_ language: Language, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "[["), let end = rest[start.upperBound...].firstRange(of: "]]") {
      let words = rest[start.upperBound..<end.lowerBound].split(
        separator: "|", omittingEmptySubsequences: false)
      precondition(words.count == 2, "words of a template stand in both languages")
      result += rest[..<start.lowerBound] + (language == .id ? words[0] : words[1])
      rest = rest[end.upperBound...]
    }
    return result + rest
  }
}

/// Escapes what comes from records, scalar by scalar.
///
/// By characters, a quotation mark followed by a combining accent would be one character of its own and pass.
struct PageText: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // Controls have no place in a page; a line feed is kept.
      case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
