import Catalog
import Exchange

extension ApplicationIndex {
  /// The value of a facet that people name by its code or its words.
  ///
  /// An owner may be any party that is known, and what the card has a list for may be anything on the list; of the
  /// rest only what occurs, since anything else is rather a slip.
  package func value(_ text: String, of facet: ApplicationFacet) throws(RegistryError) -> String {
    if text == ApplicationFacet.unknown { return text }
    let occurring = column(facet).values
    if occurring.contains(text) || facet.known?.contains(text) == true { return text }
    if facet == .city { return try view.identifyParty(text).description }
    let wanted = Spellings.key(text)
    let all = Array(Set(occurring + (facet.known ?? [])).subtracting([ApplicationFacet.unknown])).sorted()
    for value in all where names(value, facet).contains(where: { Spellings.key($0) == wanted }) { return value }
    if facet == .province, let region = view.gazetteer.regions(named: text).first(where: { $0.kind == .province }) {
      return region.code.description
    }
    throw .unknownValue(text, of: facet, near: nearest(text, all, facet), all: all)
  }

  private func names(_ value: String, _ facet: ApplicationFacet) -> [String] {
    [value] + Language.allCases.map { Wording($0).name(value, of: facet, in: view.gazetteer) }
  }

  /// The value that differs by the fewest letters, at most by a third of them.
  private func nearest(_ text: String, _ all: [String], _ facet: ApplicationFacet) -> String? {
    let wanted = Array(Spellings.key(text).utf8)
    let ranked = all.flatMap { value in
      names(value, facet).compactMap { name in
        let key = Array(Spellings.key(name).utf8)
        return EditDistance.between(wanted, key, within: max(1, key.count / 3)).map { (distance: $0, value: value) }
      }
    }
    return ranked.min { ($0.distance, $0.value) < ($1.distance, $1.value) }?.value
  }
}

extension RegistryError {
  fileprivate static func unknownValue(
    _ text: String, of facet: ApplicationFacet, near: String?, all: [String]
  ) -> RegistryError {
    let list = all.isEmpty ? "–" : all.prefix(12).joined(separator: ", ") + (all.count > 12 ? ", …" : "")
    let (id, en) = (Wording(.id).name(facet), Wording(.en).name(facet))
    return RegistryError(
      .badInput,
      id: "Tidak ada nilai '\(text)' untuk \(id.lowercased()). "
        + (near.map { "Mungkin maksudnya: \($0)" } ?? "Yang tercatat: \(list)"),
      en: "There is no value '\(text)' for \(en.lowercased()). "
        + (near.map { "Did you mean: \($0)" } ?? "Recorded ones: \(list)"))
  }
}
