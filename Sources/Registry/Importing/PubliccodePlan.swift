package import Catalog
package import Exchange

/// What importing one publiccode.yml would do.
package struct PubliccodePlan: Sendable {
  package let file: PubliccodeFile
  package let slug: Slug
  package let outcome: Outcome
  /// Where the file would stand; absolute.
  package let path: String

  /// What becomes of it.
  package enum Outcome: String, Hashable, Sendable, CaseIterable {
    case new, changed, unchanged
    /// The rules refuse it: it is kept outside what is published.
    case draft
  }

  /// Where its findings would stand; nil where it is no draft.
  package var findingsPath: String? {
    outcome == .draft ? String(path.dropLast("publiccode.yml".count)) + "temuan.txt" : nil
  }
}
