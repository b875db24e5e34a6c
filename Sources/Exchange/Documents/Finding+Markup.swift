import Catalog
import Markup

extension Finding {
  /// The findings of the schema, one a place: libxml2 tells a wrong value twice, by its facet and by its type.
  ///
  /// Where a value was found wrong already (`known`), that finding says more.
  static func list(_ shape: [MarkupFinding], in file: String, except known: Set<String>) -> [Finding] {
    var places = known
    return shape.compactMap { finding in
      guard finding.isAboutValue else { return Finding(finding, in: file) }
      return places.insert(finding.keyPath).inserted ? Finding(finding, in: file) : nil
    }
  }

  /// A finding of the parser or the schema.
  init(_ finding: MarkupFinding, in file: String) {
    let words = MarkupWording(finding)
    self.init(
      file: file, line: finding.position.line, column: finding.position.column, keyPath: finding.keyPath,
      .error, finding.code.rawValue, words.sentence, remedy: words.remedy)
  }
}

extension MarkupFinding {
  fileprivate var isAboutValue: Bool {
    [.wrongType, .notInList, .wrongPattern, .wrongLength, .outOfRange, .schema].contains(code)
  }
}
