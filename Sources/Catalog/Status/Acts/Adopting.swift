extension Dossier {
  func adopt(_ deed: Deed) {
    adoptions.append(deed)
    steps.append(Step(deed: deed, phase: .discussion, isWeak: true))
  }

  /// The attempts to adopt, one for each text; where no hash is recorded, one for each set of terms.
  ///
  /// Whoever signed a text by its hash has agreed to it, even where its adoption is not recorded.
  func findJointAdoptions() -> [Adopting] {
    var groups: [AdoptionKey: [Deed]] = [:]
    for deed in adoptions.precedence(of: instrument) {
      groups[AdoptionKey(deed.act), default: []].append(deed)
    }
    return groups.sorted { $0.value[0].leaf.id < $1.value[0].leaf.id }.compactMap { key, deeds in
      let (terms, differing) = AgreedText.choose(among: deeds)
      guard let terms else { return nil }
      let adopters = Set(deeds.map(\.party))
      let signers = signings.filter { signing in
        !signing.isLegacy && !signing.isRefusal && key.text != nil && signing.text == key.text
          && !adopters.contains(signing.party)
      }
      let act = JointAct(.adopt, required: terms.parties, deeds: deeds + signers.map(\.deed))
      return Adopting(act: act, text: key.text, terms: terms, differing: differing)
    }
  }

  var adoptedTexts: [AgreedText] {
    jointAdoptions.compactMap { adopting in
      guard let effect = adopting.act.effect else { return nil }
      var from = effect.last
      if adopting.act.deeds.contains(where: { $0.act.date == nil }) {
        // An adoption without a date came before the first signature, not as late as its recording.
        let signed = signings.filter { !$0.isRefusal && $0.isOver(adopting.text) }.compactMap { $0.date?.first }.min()
        from = min(from, signed ?? from)
      }
      let records = legacies.filter { ($0.act.text ?? adopting.text) == adopting.text }
        .filter { $0.act.terms != nil && $0.act.terms != adopting.terms }
      return AgreedText(
        text: adopting.text, terms: adopting.terms, from: from, isLegacy: false, deeds: adopting.act.deeds,
        differing: Set(adopting.differing + records.map(\.leaf.author)).sorted())
    }
  }
}

/// What parties did to adopt one text, whether or not all have done so.
struct Adopting: Sendable {
  var act: JointAct
  var text: LeafID?
  var terms: Terms
  var differing: [MemberID]
}

/// By what two acts adopt the same text.
private struct AdoptionKey: Hashable {
  var text: LeafID?
  var terms: Terms?

  init(_ act: Act) {
    text = act.text
    terms = act.text == nil ? act.terms : nil
  }
}
