import Catalog

/// The entries that a code on a confirmation sheet covers.
struct CoveredEntries {
  let instrument: RecordID
  let reading: ActReading
  /// The entries whose hashes the code was made of: acts, or corrections of them.
  let versions: [Leaf]
  /// The entries that a sheet would cover now.
  let current: [Leaf]
}

extension RegisterView {
  /// The entries of a code on the sheet of `party`; nil where there are none, or more than one record fits.
  ///
  /// The register may have grown since the sheet was printed, so earlier sets of entries are tried as well: of each
  /// act no version, its first one, or any correction.
  func entries(of code: ConfirmationCode, for party: PartyID) -> CoveredEntries? {
    var found: [CoveredEntries] = []
    for instrument in register.instruments {
      let leaves = register.acts(of: instrument)
      let reading = ActReading(leaves, of: instrument)
      let lines = reading.lines.filter { $0.concerns(party) }
      guard !lines.isEmpty else { continue }
      let current = lines.map(\.newest)
      let versions = lines.map { line in leaves.filter { reading.line(of: $0.id)?.leaf.id == line.leaf.id } }
      if let versions = Self.choices(of: versions).first(where: { ConfirmationCode(party, $0.map(\.id)) == code }) {
        found.append(
          CoveredEntries(instrument: instrument, reading: reading, versions: versions, current: current))
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// At most so many sets are tried for one instrument; an instrument seldom has more than ten.
  private static let mostChoices = 4096

  /// Every way to take at most one version of each act, nothing at all left out.
  private static func choices(of acts: [[Leaf]]) -> [[Leaf]] {
    var choices: [[Leaf]] = [[]]
    for versions in acts {
      let more = choices.flatMap { choice in versions.map { choice + [$0] } }
      guard choices.count + more.count <= mostChoices else { break }
      choices += more
    }
    return choices.filter { !$0.isEmpty }
  }
}
