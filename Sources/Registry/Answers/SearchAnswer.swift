package import Catalog
import Exchange
package import Store

/// What a search found, best first.
package struct SearchAnswer: Sendable {
  package let text: String
  package let hits: [Hit]

  /// One record that was found.
  package struct Hit: Sendable {
    package let id: RecordID
    package let kind: SubjectKind
    package let title: String
    package let dataClass: DataClass
    /// A line around the words that were found.
    package let excerpt: [ExcerptPiece]
  }
}

extension Node {
  /// Finds applications and agreements by their words, with and without accents and in either spelling of words
  /// that Indonesian writes together or apart; at most `limit`.
  package func search(
    _ text: String, view: RegisterView, limit: Int = 50
  ) throws(RegistryError) -> SearchAnswer {
    let found = try register.snapshot { snapshot in
      var hits: [SearchHit] = []
      for variant in SpellingVariants.of(text) {
        for hit in try snapshot.search(variant, limit: limit * 2)
        where !hits.contains(where: {
          $0.document.record == hit.document.record && $0.document.kind == hit.document.kind
        }) {
          hits.append(hit)
        }
      }
      return hits
    }
    let hits = found.compactMap { hit -> SearchAnswer.Hit? in
      guard let id = try? RecordID(hit.document.record), let kind = SubjectKind(rawValue: hit.document.kind),
        let dataClass = view.dataClass(of: id, kind)
      else { return nil }
      return .init(id: id, kind: kind, title: hit.document.title, dataClass: dataClass, excerpt: hit.excerpt)
    }
    return SearchAnswer(text: text, hits: Array(hits.prefix(limit)))
  }
}

extension RegisterView {
  fileprivate func dataClass(of id: RecordID, _ kind: SubjectKind) -> DataClass? {
    switch kind {
    // What no signed head covers yet is found in the index, but stands in no view.
    case .application where applications[id] != nil: dataClass(ofApplication: id)
    case .instrument where instruments[id] != nil: dataClass(ofInstrument: id)
    default: nil
    }
  }
}

/// Words that are written in two ways by people who mean the same.
enum SpellingVariants {
  private static let pairs = [
    ("kerjasama", "kerja sama"), ("walikota", "wali kota"), ("tandatangan", "tanda tangan"),
    ("baubau", "bau bau"), ("bau-bau", "baubau"), ("parepare", "pare pare"), ("sekda", "sekretaris daerah"),
  ]

  /// The most spellings of one text that are tried.
  private static let most = 32

  /// The text as typed first, then with the pairs replaced in either direction, in every mixture.
  static func of(_ text: String) -> [String] {
    var variants = [text]
    for (one, other) in pairs {
      for (from, to) in [(one, other), (other, one)] {
        for variant in variants.map({ $0.lowercased() }) where variant.contains(from) && variants.count < most {
          let next = variant.split(separator: from, omittingEmptySubsequences: false).joined(separator: to)
          if !variants.contains(next) { variants.append(next) }
        }
      }
    }
    return variants
  }
}
