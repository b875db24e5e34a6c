import Catalog
import Markup

/// Reads the parts of a rule pack, each with the source that it names.
struct RulePackReader {
  private let sources: [String: Source]

  init(_ root: ElementReader) {
    let named = root.children("source").compactMap { source -> (String, Source)? in
      guard let slug = source.attribute("slug"), let title = source.text("title") else { return nil }
      return (slug, Source(title, url: source.value("url")))
    }
    sources = Dictionary(named) { first, _ in first }
  }

  /// What a rule rests on; a source that the pack does not have is a finding.
  func basis(_ element: ElementReader) -> Basis? {
    guard let name = element.attribute("source") else { return nil }
    guard let source = sources[name] else {
      element.refuse(
        "unknown-source",
        Bilingual(
          id: "Sumber '\(name)' tidak ada dalam paket aturan ini.", en: "This rule pack has no source '\(name)'."),
        remedy: Bilingual(
          id: "Tambahkan <source slug=\"\(name)\">, atau perbaiki namanya.",
          en: "Add a <source slug=\"\(name)\">, or correct the name."))
      return nil
    }
    return Basis(source, element.attribute("place"), isVerified: element.attribute("verified") == "yes")
  }

  func ruled<Value>(_ value: Value, _ element: ElementReader) -> Ruled<Value>? {
    basis(element).map { Ruled(value, $0) }
  }

  func period(_ element: ElementReader) -> RulePack.Period? {
    let to: LegalDate? = element.attribute("to")
    guard let from: LegalDate = element.attribute("from"), let basis = basis(element) else { return nil }
    return RulePack.Period(from: from, to: to, basis: basis)
  }

  func stage(_ element: ElementReader) -> Stage? {
    guard let id: Slug = element.attribute("slug"), let name = element.bilingual(), let basis = basis(element) else {
      return nil
    }
    let marks = element.children("shownBy").compactMap { mark in
      mark.attribute("verb").map { Stage.Mark(ActVerb(rawValue: $0), mark.kind) }
    }
    return Stage(
      id, name, isConditional: element.attribute("conditional") == "yes", marks: marks, basis: basis)
  }

  func signer(_ element: ElementReader) -> Signer? {
    guard let kind = element.kind, let office = element.text.flatMap(Office.init(rawValue:)),
      let basis = basis(element)
    else { return nil }
    return Signer(kind, by: office, basis: basis)
  }

  func approval(_ element: ElementReader) -> ApprovalRule? {
    let (after, before): (Slug?, Slug?) = (element.attribute("after"), element.attribute("before"))
    guard let id: Slug = element.attribute("slug"), let name = element.child("name")?.bilingual(),
      let condition = element.child("when")?.bilingual(), let basis = basis(element)
    else { return nil }
    return ApprovalRule(id, name, when: condition, after: after, before: before, basis: basis)
  }

  func endReasons(_ element: ElementReader) -> RulePack.EndReasons {
    RulePack.EndReasons(
      isClosed: element.attribute("closed") == "yes",
      element.children("reason").compactMap { reason in
        reason.text.flatMap { ruled(EndReason(rawValue: $0), reason) }
      })
  }

  /// A setting; one that is not verified and on is a finding.
  func setting(_ element: ElementReader) -> Setting? {
    let isOn = element.attribute("on") == "yes"
    guard let id = element.attribute("slug"), let name = element.bilingual(), let basis = basis(element) else {
      return nil
    }
    if isOn, !basis.isVerified {
      element.refuse(
        "unverified-on",
        Bilingual(
          id: "Setelan '\(id)' menyala, padahal belum terverifikasi.",
          en: "The setting '\(id)' is on, but it is not verified."),
        remedy: Bilingual(
          id: "Tulis on=\"no\"; simpul dapat menyalakannya sendiri.",
          en: "Write on=\"no\"; a node may turn it on for itself."))
    }
    func count(_ name: String) -> Int? {
      element.attribute(name).flatMap { ElementReader.whole($0, in: 1...36_500) }
    }
    let amount = count("months").map { Setting.Amount.months($0) } ?? count("days").map { .days($0) }
    return Setting(
      Setting.Name(rawValue: id), name, kind: element.kind, amount: amount, isOn: isOn, basis: basis)
  }

  func checklist(_ element: ElementReader) -> Checklist? {
    let items = element.children("item").compactMap { item -> Checklist.Item? in
      guard let id: Slug = item.attribute("slug"), let name = item.bilingual(), let basis = basis(item) else {
        return nil
      }
      return Checklist.Item(id, name, basis: basis)
    }
    guard let id: Slug = element.attribute("slug"), let title = element.child("title")?.bilingual() else {
      return nil
    }
    return Checklist(id, title, items)
  }
}

extension ElementReader {
  /// A text in both languages of the interface.
  func bilingual() -> Bilingual? {
    guard let indonesian = text("id"), let english = text("en") else { return nil }
    return Bilingual(id: indonesian, en: english)
  }

  fileprivate var kind: InstrumentKind? { attribute("kind").map(InstrumentKind.init(rawValue:)) }

  fileprivate func refuse(_ rule: String, _ sentence: Bilingual, remedy: Bilingual) {
    let place = element.position
    log.add(
      Finding(
        file: log.file, line: place.line, column: place.column, keyPath: keyPath, .error, rule, sentence,
        remedy: remedy))
  }
}
