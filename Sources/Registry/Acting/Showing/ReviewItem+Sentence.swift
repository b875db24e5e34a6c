package import Catalog

extension ReviewList.Item {
  /// What was done, by whom and when: "Tanda tangan Kota Baubau 27 Desember 2017".
  package func head(_ language: Language, in view: RegisterView) -> String {
    let wording = view.wording(language)
    let words = [wording.name(act.verb), act.party.map { wording.party($0) }, act.date.map { wording.date($0) }]
    return words.compactMap(\.self).joined(separator: " ")
  }

  /// The values of the act that its head does not say.
  package func facts(_ language: Language, in view: RegisterView) -> [RecordField] {
    var list = FieldList(view.wording(language))
    list.add(ActRecord(leaf.subject.slug, act), in: view)
    let said: Set = ["verb", "instrument", "party", "date", "cooperation", "text"]
    return list.fields.filter { !said.contains($0.name) }
  }

  /// All of it in one line: "Tanda tangan Kota Baubau 27 Desember 2017; Cara: tanda tangan basah".
  package func sentence(_ language: Language, in view: RegisterView) -> String {
    let fields = facts(language, in: view)
    var facts: [String] = []
    for (index, field) in fields.enumerated() {
      let follows = index > 0 && fields[index - 1].name == field.name
      if follows, let last = facts.popLast() {
        facts.append("\(last), \(field.text)")
      } else {
        facts.append("\(field.label): \(field.text)")
      }
    }
    return ([head(language, in: view)] + facts).joined(separator: "; ")
  }
}
