extension Dossier {
  /// Makes the entries that a confirmation names the party's own acts, with the values that they have themselves: a
  /// later correction by their recorder does not undo it.
  ///
  /// A letter is the party's word too, recorded for it. What is not about the party it confirms in vain.
  func confirm(_ line: ActReading.Line, _ reading: ActReading) {
    let isLetter = line.act.verb == .confirmByLetter
    let party = isLetter ? line.act.party : line.leaf.author.party
    guard let party, isLetter || line.act.party ?? party == party else { return }
    for id in line.leaf.references {
      guard let act = reading.statement(of: id), act.isAbout(party) else { continue }
      lay(Deed(line.leaf, act, newest: line.newest, letter: isLetter ? party : nil, offset: settings.offset))
      let named = reading.lines.filter { other in
        other.act.verb.namesEntries && (other.act.party ?? other.leaf.author.party) == party
      }
      if let newest = reading.newest(of: id), newest.id != id, newest.act != nil,
        !named.contains(where: { $0.leaf.references.contains(newest.id) }), !overtaken.contains(party)
      {
        overtaken.append(party)
        overtaken.sort()
      }
    }
  }
}

extension Act {
  /// Whether a party can make the act its own: one made in its name, or one that names nobody and leaves it room.
  fileprivate func isAbout(_ confirming: PartyID) -> Bool {
    if let party { return party == confirming }
    guard verb == .recordLegacy else { return true }
    let named = signatures.map(\.party) + (terms?.participants ?? []).map(\.party)
    return named.isEmpty || named.contains(confirming)
  }
}
