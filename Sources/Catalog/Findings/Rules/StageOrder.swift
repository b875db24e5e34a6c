extension Rule where Subject == MemberCatalog {
  /// The stages of a cooperation follow each other as the rule pack counts them.
  ///
  /// A conditional stage may be gone through later for a later text, so that none waits for it here; and a signature
  /// before the adoption or before the parent's has a rule of its own. Records after the fact show no stages.
  static var stageOrder: Rule {
    Rule(
      "stage-order", .warning,
      RuleText(
        Bilingual(
          id: "Tahap kerja sama berurutan.",
          en: "The stages of a cooperation follow each other."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."), source: "PP 28/2018, Pasal 6 ayat (1)")
    ) { catalog, context in
      let families = Dictionary(grouping: catalog.instrumentFiles.filter { $0.terms != nil }) {
        $0.terms?.cooperation
      }
      return families.values.flatMap { files -> [Breach] in
        let first = files.min { ($0.since?.first.number ?? .max) < ($1.since?.first.number ?? .max) }
        let pack = context.packs.governing(first?.terms, since: first?.since)
        let reached = pack.stages.filter(\.basis.isVerified).compactMap { Reached($0, in: files) }
        return reached.indices.flatMap { later in
          reached[..<later].compactMap { earlier in reached[later].breach(before: earlier) }
        }
      }.sorted { ($0.file, $0.sentence.id) < ($1.file, $1.sentence.id) }
    }
  }
}

/// A stage and the first act that shows it.
private struct Reached {
  var stage: Stage
  var file: String
  var date: LegalDate
  var verb: ActVerb

  init?(_ stage: Stage, in files: [InstrumentFile]) {
    let shown = files.flatMap { file in
      file.acts.compactMap { filed -> (file: String, date: LegalDate, verb: ActVerb)? in
        let act = filed.record.act
        guard let date = act.date, stage.isShown(by: act.verb, on: file.terms?.kind) else { return nil }
        return (filed.file, date, act.verb)
      }
    }
    guard let first = shown.min(by: { ($0.date.last, $0.file) < ($1.date.last, $1.file) }) else { return nil }
    (self.stage, file, date, verb) = (stage, first.file, first.date, first.verb)
  }

  /// What is wrong where this stage came before one that should precede it.
  func breach(before earlier: Reached) -> Breach? {
    guard !earlier.stage.isConditional, date.last < earlier.date.first else { return nil }
    if verb == .sign, earlier.verb == .sign || earlier.verb == .adopt { return nil }
    return Breach(
      file: file, keyPath: "date",
      sentence: Bilingual(
        id: "Tahap \(stage.name.id) (\(date)) mendahului tahap \(earlier.stage.name.id) (\(earlier.date)).",
        en: "The stage \(stage.name.en) (\(date)) comes before the stage \(earlier.stage.name.en) (\(earlier.date))."),
      remedy: Bilingual(
        id: "Cocokkan kedua tanggal dengan naskah dan surat.", en: "Compare both dates with the texts and letters."),
      source: stage.basis.citation)
  }
}
