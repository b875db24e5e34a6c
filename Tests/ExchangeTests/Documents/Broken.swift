import Catalog
import Testing

/// One broken place in a right document, and what must be said about it, to the letter.
struct Broken: Sendable, CustomTestStringConvertible {
  var old: String
  var new: String
  var says: [Said]
  var testDescription: String { "\(old) → \(new)" }

  init(_ old: String, _ new: String, says: [Said]) {
    (self.old, self.new, self.says) = (old, new, says)
  }
}

/// A finding without its file.
struct Said: Hashable, Sendable {
  /// `line:column`.
  var place: String
  var keyPath: String
  var rule: String
  var sentence: Bilingual
  var remedy: Bilingual

  init(
    _ place: String, _ keyPath: String, _ rule: String, id: String, fix fixID: String, en: String,
    fix fixEN: String
  ) {
    (self.place, self.keyPath, self.rule) = (place, keyPath, rule)
    sentence = Bilingual(id: id, en: en)
    remedy = Bilingual(id: fixID, en: fixEN)
  }

  init(_ finding: Finding) {
    place = [finding.line, finding.column].compactMap { $0.map(String.init) }.joined(separator: ":")
    (keyPath, rule) = (finding.keyPath, finding.rule)
    (sentence, remedy) = (finding.sentence, finding.remedy)
  }
}
