package import Catalog

extension Wording {
  /// Who says that an application is used, and who has confirmed it: "dicatat Sekretariat APEKSI; dikonfirmasi Kota
  /// Makassar".
  package func sentence(_ standing: UseStanding) -> String {
    let use = standing.use
    let recorder = use.leaf.author.party
    let sides = [(use.adoption.taker, standing.taker), (use.adoption.giver, standing.giver)].filter { $0.0 != recorder }
    let head =
      recorder == use.adoption.taker || recorder == use.adoption.giver
      ? language.say("dinyatakan \(party(recorder))", "declared by \(party(recorder))")
      : language.say("dicatat \(party(recorder))", "recorded by \(party(recorder))")
    return ([head] + sides.map { words($0.1, of: $0.0) }).joined(separator: "; ")
  }

  private func words(_ voice: UseStanding.Voice, of side: PartyID) -> String {
    let name = party(side)
    switch voice {
    case .silent: return language.say("\(name) belum mengonfirmasi", "\(name) has not confirmed")
    case .declares: return language.say("juga dinyatakan \(name)", "also declared by \(name)")
    case .confirms: return language.say("dikonfirmasi \(name)", "confirmed by \(name)")
    case .confirmedBefore:
      return language.say(
        "diubah setelah dikonfirmasi \(name)", "changed after \(name) confirmed it")
    case .contests: return language.say("dibantah \(name)", "contested by \(name)")
    }
  }
}
