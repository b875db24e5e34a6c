package import Catalog
package import Markup

/// `adoptions/<slug>.xml`, as `adoption-1.xsd` lays it down.
package enum AdoptionDocument: RecordDocument {
  package static let rootName = "adoption"
  package static let namespace = "urn:mitrakota:adoption:1"
  package static let schema = Schema.embedded(PackageResources.adoption_1_xsd, "adoption-1.xsd")

  package static func decode(_ root: ElementReader) -> AdoptionRecord? {
    let application: RecordID? = root.value("application")
    let (giver, taker): (PartyID?, PartyID?) = (root.value("giver"), root.value("taker"))
    let instrument: RecordID? = root.value("instrument")
    let (since, until): (LegalDate?, LegalDate?) = (root.value("since"), root.value("until"))
    let handover = root.child("handover").map { element in
      AdoptionRecord.Handover(
        number: element.text("number"), date: element.value("date"), sha256: element.value("sha256"))
    }
    let (contacts, sources) = (root.contacts(), root.sources())
    guard let slug: Slug = root.attribute("slug"), let application, let giver, let taker else { return nil }
    var record = AdoptionRecord(
      slug,
      Adoption(
        application: application, giver: giver, taker: taker, instrument: instrument, since: since,
        until: until, stance: root.choice("stance")))
    record.answers = root.values("answers")
    record.note = root.text("note")
    record.dataClass = root.dataClass()
    record.mode = root.choice("mode")
    record.release = root.text("release")
    record.scope = root.text("scope")
    record.contacts = contacts
    record.handover = handover
    record.sources = sources
    record.keeper = root.value("keeper")
    return record
  }

  package static func encode(_ record: AdoptionRecord, with maker: ElementMaker) -> Element {
    let adoption = record.adoption
    return maker.element(
      rootName, ["slug": record.slug.description, "dataClass": record.dataClass?.rawValue],
      [
        maker.value("application", adoption.application), maker.value("giver", adoption.giver),
        maker.value("taker", adoption.taker), maker.value("instrument", adoption.instrument),
        maker.value("since", adoption.since), maker.value("until", adoption.until),
        maker.choice("stance", adoption.stance), maker.values("answers", record.answers),
        maker.choice("mode", record.mode), maker.text("release", record.release),
        maker.text("scope", record.scope), maker.text("note", record.note), maker.contacts(record.contacts),
        record.handover.map { handover in
          [
            maker.element(
              "handover", [:],
              [
                maker.text("number", handover.number), maker.value("date", handover.date),
                maker.value("sha256", handover.sha256),
              ])
          ]
        } ?? [],
        maker.sources(record.sources), maker.value("keeper", record.keeper),
      ])
  }
}
