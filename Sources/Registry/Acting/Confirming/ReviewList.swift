package import Catalog

/// What other members recorded about a party and the party has not confirmed: its post, when it comes to its desk.
package struct ReviewList: Sendable {
  package let party: PartyID
  /// By instrument, then in the order of author and index.
  package let items: [Item]

  /// One act of another member.
  package struct Item: Sendable {
    /// Its place in the list, from 1.
    package let number: Int
    package let instrument: RecordID
    package let title: String
    /// The entry that a confirmation names: the act, or the last correction of it.
    package let leaf: Leaf
    /// The values that would count as the party's own.
    package let act: Act
    /// Whether the party confirmed it, and its recorder changed it since.
    package let isChanged: Bool
    /// Nil where the payload was erased or withheld.
    package let record: ActRecord?
  }
}

extension RegisterView {
  /// What others recorded about `party`, be it a member or not, and it has not confirmed by its key or a letter.
  package func review(of party: PartyID) -> ReviewList {
    var items: [ReviewList.Item] = []
    for instrument in register.instruments where !register.isWithdrawn(.instrument, instrument) {
      let reading = ActReading(register.acts(of: instrument), of: instrument)
      let answers = PartyAnswers(party, reading)
      for line in reading.lines where line.concerns(party) && !answers.settle(line) && !isDisputed(line.leaf) {
        items.append(
          ReviewList.Item(
            number: items.count + 1, instrument: instrument, title: title(of: instrument), leaf: line.newest,
            act: line.act, isChanged: answers.confirmed.contains(line.leaf.id), record: acts[line.newest.id]))
      }
    }
    return ReviewList(party: party, items: items)
  }

  private func isDisputed(_ leaf: Leaf) -> Bool { leaf.index >= register.frozen[leaf.author, default: .max] }
}

/// What a party itself has said about one instrument.
struct PartyAnswers {
  /// The acts that a confirmation of the party names, by the entries that made them.
  let confirmed: Set<LeafID>
  /// The entries that it names, corrections by themselves.
  private let named: Set<LeafID>
  private let own: [Act]
  private let hasConfirmedSignature: Bool

  init(_ party: PartyID, _ reading: ActReading) {
    let confirmations = reading.lines.filter { line in
      line.act.verb == .confirm && line.leaf.author.party == party
        || line.act.verb == .confirmByLetter && line.act.party == party
    }
    named = Set(confirmations.flatMap(\.leaf.references))
    let lines = named.compactMap { reading.line(of: $0) }
    confirmed = Set(lines.map(\.leaf.id))
    hasConfirmedSignature = lines.contains { $0.act.verb.isDecisive }
    own = reading.lines.filter { $0.leaf.author.party == party }.map(\.act)
  }

  /// Whether a confirmation of the party names exactly this entry.
  func names(_ id: LeafID) -> Bool { named.contains(id) }

  /// Whether the party has spoken about what the line says: confirmed it as it stands now, or said otherwise.
  func settle(_ line: ActReading.Line) -> Bool {
    if named.contains(line.newest.id) { return true }
    if confirmed.contains(line.leaf.id) { return false }
    let act = line.act
    if act.verb.isDecisive, hasConfirmedSignature { return true }
    return own.contains { answer in
      guard act.verb.isDecisive ? answer.verb.isDecisive : answer.verb == act.verb else { return false }
      return answer.topic == act.topic && (answer.text == nil || act.text == nil || answer.text == act.text)
    }
  }
}

extension ActReading.Line {
  /// Whether another member says with it what a party did.
  func concerns(_ party: PartyID) -> Bool {
    guard leaf.author.party != party else { return false }
    switch act.verb {
    case .confirm, .confirmByLetter: return false
    case .recordLegacy:
      return act.party == party || act.signatures.contains { $0.party == party }
        || act.terms?.parties.contains(party) ?? false
    default: return act.party == party
    }
  }
}

extension ActVerb {
  /// Of a party's own words of these kinds on one text, the first counts.
  fileprivate var isDecisive: Bool { [.sign, .declineSignature, .recordLegacy].contains(self) }
}
