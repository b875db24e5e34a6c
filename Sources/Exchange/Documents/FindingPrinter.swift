package import Catalog

/// Prints findings the way compilers do, so that editors find the place.
package struct FindingPrinter: Sendable {
  package let language: LanguageCode

  /// A printer for readers of one language.
  package init(language: LanguageCode) { self.language = language }

  /// `FILE:LINE:COLUMN: error: SENTENCE REMEDY [rule]`, and below it the source line with a caret.
  ///
  /// - Parameter source: The bytes of the file; nil or not UTF-8: no line is shown.
  package func text(_ finding: Finding, source: [UInt8]? = nil) -> String {
    let place = [finding.file] + [finding.line, finding.column].compactMap { $0.map(String.init) }
    let words = "\(finding.sentence.text(in: language)) \(finding.remedy.text(in: language))"
    let head = "\(place.joined(separator: ":")): \(finding.severity.rawValue): \(words) [\(finding.rule)]"
    return ([head] + (source.map { Self.excerpt(finding, $0) } ?? [])).joined(separator: "\n")
  }

  // The line, cut around the place where it is very long, and the caret under it.
  private static func excerpt(_ finding: Finding, _ source: [UInt8]) -> [String] {
    guard let line = finding.line, let column = finding.column, let text = sourceLine(line, of: source) else {
      return []
    }
    let scalars = Array(text.unicodeScalars)
    let start = max(0, column - 1 - 60)
    let shown = scalars.dropFirst(start).prefix(110).map { $0 == "\t" ? " " : $0 }
    let indent = String(repeating: " ", count: min(column - 1, scalars.count) - start)
    return ["  " + String(String.UnicodeScalarView(shown)), "  " + indent + "^"]
  }

  private static func sourceLine(_ number: Int, of source: [UInt8]) -> String? {
    let lines = source.split(separator: 0x0A, maxSplits: number, omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1), let text = String(validating: lines[number - 1], as: UTF8.self)
    else { return nil }
    return text.hasSuffix("\r") ? String(text.dropLast()) : text
  }
}
