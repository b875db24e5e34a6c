extension Dossier {
  /// Takes over what a record after the fact knows of signatures.
  ///
  /// Without a list of signatures its date is the day on which the party it names signed, or else all of
  /// them:
  /// one signing date may serve all parties.
  func recordLegacy(_ deed: Deed) {
    legacies.append(deed)
    var claims = deed.act.signatures
    if claims.isEmpty, let date = deed.act.date {
      let parties = deed.act.party.map { [$0] } ?? deed.act.terms?.parties ?? []
      claims = parties.map { SignatureClaim($0, on: date) }
    }
    // A sheet speaks of the signature of the party that signed it.
    if let letter = deed.letter { claims.removeAll { $0.party != letter } }
    signings += claims.map {
      Signing(deed: deed, party: $0.party, date: $0.date, text: deed.act.text, isLegacy: true)
    }
  }

  /// Who may record for all parties at once: the keeper of the file, of a text that was recorded after the fact.
  func keeper(of course: Course) -> MemberID? { course.text.isLegacy ? instrument.member : nil }

  /// The text of the legacy records, which all describe one: at most one, agreed from its earliest legal
  /// date.
  var legacyTexts: [AgreedText] {
    let records = legacies.precedence(of: instrument)
    guard !records.isEmpty else { return [] }
    let (terms, differing) = AgreedText.choose(among: records)
    let text = records.lazy.compactMap(\.act.text).first
    let dates =
      records.compactMap(\.act.date?.first)
      + signings.filter { !$0.isRefusal && ($0.isLegacy || $0.isOver(text)) }.compactMap(\.date?.first)
      + [terms?.firstDay].compactMap { $0 }
    return [
      AgreedText(
        text: text, terms: terms ?? openingTerms, from: dates.min() ?? DateSpan.start, isLegacy: true,
        deeds: records, differing: differing)
    ]
  }
}
