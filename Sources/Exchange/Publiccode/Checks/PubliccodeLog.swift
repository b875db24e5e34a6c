import Catalog
import Markup

/// The findings about one publiccode.yml, in the order in which they were made.
///
/// Belongs to the call that reads one file and is not shared with another task.
final class PubliccodeLog {
  let file: String
  private let places: KeyPlaces
  private(set) var findings: [Finding] = []

  init(file: String, places: KeyPlaces) { (self.file, self.places) = (file, places) }

  /// A rule is broken at a key.
  ///
  /// - Parameter found: The text that breaks it; nil where nothing is there.
  func add(_ rule: PubliccodeRule, _ key: String, found: String? = nil) {
    add(Finding(rule, file: file, key: key, found: found), at: key)
  }

  func add(_ broken: ValueRule, _ key: String, found: String) {
    var finding = Finding(broken.rule, file: file, key: key, found: found)
    if let remedy = broken.remedy { finding.remedy = remedy }
    add(finding, at: key)
  }

  func add(_ deprecation: PubliccodeField.Deprecation, _ key: String) {
    var finding = Finding(.deprecatedKey, file: file, key: key, found: nil)
    finding.remedy = deprecation.remedy.words
    add(finding, at: key)
  }

  /// A finding whose place is known.
  func add(_ finding: Finding, at place: Position) {
    var finding = finding
    (finding.line, finding.column) = (place.line, place.column)
    findings.append(finding)
  }

  private func add(_ finding: Finding, at key: String) {
    // The section of Italy may stand under its old name.
    let written = key.hasPrefix("IT.") ? ["it" + key.dropFirst(2), key] : [key]
    let place = written.compactMap { places.place(of: $0) }.last ?? places.nearest(to: written[0])
    add(finding, at: place)
  }
}

extension Finding {
  /// A broken rule: what was found at which key, and the law.
  init(_ rule: PubliccodeRule, file: String, key: String, found: String?) {
    let name = key.isEmpty ? "" : "'\(key)'"
    let quoted = found.map { "'\(Finding.excerpt($0))'" }
    let (head, headEN): (String, String) =
      switch (quoted, key.isEmpty) {
      case (let text?, false): ("\(text) pada \(name)", "\(text) at \(name)")
      case (let text?, true): (text, text)
      case (nil, false): (name, name)
      case (nil, true): ("Berkas ini", "The file")
      }
    self.init(
      file: file, keyPath: key, rule.severity, rule.id,
      Bilingual(id: "\(head): \(rule.law.id).", en: "\(headEN): \(rule.law.en)."), remedy: rule.remedy,
      source: rule.source)
  }

  // Long texts are told by their beginning.
  private static func excerpt(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(60) + "…" : line
  }
}
