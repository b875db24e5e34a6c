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
    /// Where an agreement stands today; nil for anything else.
    package let phase: Phase?
    /// Whether the public may read the text of an agreement; nil where nobody has said so.
    package let classification: InstrumentRecord.Classification?
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
      for variant in Spellings.variants(of: text) {
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
      let isAgreement = kind == .instrument
      return .init(
        id: id, kind: kind, title: hit.document.title, dataClass: dataClass, excerpt: hit.excerpt,
        phase: isAgreement ? view.board()[id]?.status.phase : nil,
        classification: isAgreement ? view.instruments[id]?.classification : nil)
    }
    return SearchAnswer(text: text, hits: Array(hits.prefix(limit)))
  }
}

extension RegisterView {
  fileprivate func dataClass(of id: RecordID, _ kind: SubjectKind) -> DataClass? {
    switch kind {
    // What no signed head covers yet is found in the index, but stands in no view.
    case .application where applications[id] != nil: dataClass(ofApplication: id)
    case .instrument where headings[id] != nil: dataClass(ofInstrument: id)
    default: nil
    }
  }
}
