package import Catalog

extension ReviewList.Item {
  /// What the act says in one line: "Tanda Tangan Kota Baubau 27 Desember 2017; Cara: tanda tangan basah".
  package func sentence(_ language: Language, in view: RegisterView) -> String {
    let wording = view.wording(language)
    let head = [wording.name(act.verb), act.party.map { wording.party($0) }, act.date.map { wording.date($0) }]
    // The values of the act alone; what stands beside them was said in the head.
    var list = FieldList(wording)
    list.add(ActRecord(leaf.subject.slug, act), in: view)
    let said: Set = ["verb", "instrument", "party", "date", "cooperation", "text"]
    let rest = list.fields.filter { !said.contains($0.name) }
    var facts: [String] = []
    for (index, field) in rest.enumerated() {
      let follows = index > 0 && rest[index - 1].name == field.name
      if follows, let last = facts.popLast() {
        facts.append("\(last), \(field.text)")
      } else {
        facts.append("\(field.label): \(field.text)")
      }
    }
    return ([head.compactMap(\.self).joined(separator: " ")] + facts).joined(separator: "; ")
  }
}
