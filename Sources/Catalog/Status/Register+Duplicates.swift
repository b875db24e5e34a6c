extension Register {
  /// Records of an agreement that another record stands for, each with that other one: several members recorded the
  /// same agreement, and somebody who may say so joined the records by `sama-dengan`.
  ///
  /// What a party itself opened stands for what others did, then the first by name; so lists count it once.
  public var duplicates: [RecordID: RecordID] {
    var families: [RecordID: Set<RecordID>] = [:]
    for (id, dossier) in dossiers {
      for other in dossier.duplicates where dossiers[other] != nil {
        let family = (families[id] ?? [id]).union(families[other] ?? [other])
        for member in family { families[member] = family }
      }
    }
    return families.compactMapValues { family in family.min { rank($0) < rank($1) } }.filter { $0.key != $0.value }
  }

  private func rank(_ id: RecordID) -> (Int, RecordID) {
    let isOfParty = dossiers[id]?.latestTerms?.parties.contains(id.member.party) ?? false
    return (isOfParty ? 0 : 1, id)
  }
}
