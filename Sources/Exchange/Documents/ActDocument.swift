package import Catalog
package import Markup

/// `acts/<slug>.xml`, as `act-1.xsd` lays it down.
package enum ActDocument: RecordDocument {
  package static let rootName = "act"
  package static let namespace = "urn:mitrakota:act:1"
  package static let schema = Schema.embedded(PackageResources.act_1_xsd, "act-1.xsd")

  package static func decode(_ root: ElementReader) -> ActRecord? {
    let instrument: RecordID? = root.value("instrument")
    let termsElement = root.child("terms")
    let terms = termsElement.flatMap(TermsElement.decode)
    let (party, date): (PartyID?, LegalDate?) = (root.value("party"), root.value("date"))
    let due: LegalDate? = root.value("due")
    let (decision, topic): (Slug?, Slug?) = (root.value("decision"), root.value("topic"))
    let (counterpart, text): (PartyID?, LeafID?) = (root.value("with"), root.value("text"))
    let relation: Relation? = root.child("relates").flatMap { $0.relation() }
    let signatures: [SignatureClaim] = root.children("signature").compactMap { signature in
      let date: LegalDate? = signature.attribute("date")
      return signature.attribute("party", PartyID.self).map { SignatureClaim($0, on: date) }
    }
    let (signatories, sources) = (root.signatories(), root.sources())
    let keeper: Slug? = root.value("keeper")
    guard let slug: Slug = root.attribute("slug"), let verb = root.text("verb").map(ActVerb.init(rawValue:)),
      let instrument, termsElement == nil || terms != nil
    else { return nil }
    var record = ActRecord(
      slug,
      Act(
        verb, instrument, party: party, date: date, due: due, decision: decision, topic: topic,
        counterpart: counterpart, text: text, method: root.choice("method"), relation: relation, terms: terms,
        signatures: signatures))
    record.dataClass = root.dataClass()
    record.targets = root.values("reference")
    record.wording = root.text("wording")
    record.place = root.text("place")
    record.signatories = signatories
    record.note = root.text("note")
    record.documents = root.documents()
    record.sources = sources
    record.keeper = keeper
    return record
  }

  package static func encode(_ record: ActRecord, with maker: ElementMaker) -> Element {
    let act = record.act
    return maker.element(
      rootName, ["slug": record.slug.description, "dataClass": record.dataClass?.rawValue],
      [
        maker.text("verb", act.verb.rawValue), maker.value("instrument", act.instrument),
        maker.value("party", act.party), maker.value("date", act.date),
        maker.value("due", act.due), maker.value("decision", act.decision),
        maker.value("topic", act.topic), maker.value("with", act.counterpart),
        maker.value("text", act.text), maker.choice("method", act.method),
        act.relation.map { maker.relation("relates", $0) } ?? [],
        act.terms.map { [TermsElement.encode($0, with: maker)] } ?? [],
        act.signatures.map { signature in
          maker.element(
            "signature", ["party": signature.party.description, "date": signature.date?.description], [])
        },
        maker.values("reference", record.targets),
        maker.text("wording", record.wording), maker.text("place", record.place),
        maker.signatories(record.signatories), maker.text("note", record.note),
        maker.documents(record.documents), maker.sources(record.sources), maker.value("keeper", record.keeper),
      ])
  }
}
