extension Dossier {
  /// The relations that count while a text stands: those of its terms, and those that a party or the member who
  /// opened the file recorded by themselves.
  func relations(of course: Course) -> [Relation] {
    let stated = course.text.terms?.relations ?? []
    guard !kinships.isEmpty else { return stated }
    let related = kinships.filter { deed in
      deed.leaf.author == instrument.member || course.parties.contains(deed.leaf.author.party)
    }
    return (stated + related.compactMap(\.act.relation)).filter { $0.target != instrument }.distinct
  }

  /// Other records of the same agreement, by whoever may say so.
  var duplicates: [RecordID] {
    kinships.filter { deed in
      let parties = latestTerms?.parties ?? []
      return deed.leaf.author == instrument.member || parties.contains(deed.leaf.author.party)
    }
    .compactMap(\.act.relation).filter { $0.kind == .sameAs && $0.target != instrument }.map(\.target)
      + (latestTerms?.relations ?? []).filter { $0.kind == .sameAs && $0.target != instrument }.map(\.target)
  }
}
