package import Catalog
package import Markup

/// `instruments/<slug>.xml`, as `instrument-1.xsd` lays it down.
package enum InstrumentDocument: RecordDocument {
  package static let rootName = "instrument"
  package static let namespace = "urn:mitrakota:instrument:1"
  package static let schema = Schema.embedded(PackageResources.instrument_1_xsd, "instrument-1.xsd")

  package static func decode(_ root: ElementReader) -> InstrumentRecord? {
    guard let slug: Slug = root.attribute("slug"), let title = root.text("title") else { return nil }
    var record = InstrumentRecord(slug, title: title)
    record.dataClass = root.dataClass()
    record.cooperationTitle = root.text("cooperationTitle")
    record.cooperationClass = root.choice("cooperationClass")
    record.about = root.text("about")
    record.scope = root.text("scope")
    record.note = root.text("note")
    record.sectors = root.values("sector")
    record.place = root.text("place")
    record.numbers = root.children("number").compactMap { number in
      guard let party: PartyID = number.attribute("party"), let text = number.text else { return nil }
      return InstrumentRecord.Number(party, text)
    }
    record.contacts = root.contacts()
    record.applications = root.values("application")
    record.signatories = root.signatories()
    record.documents = root.documents()
    record.classification = root.child("classification").flatMap { element in
      element.text.flatMap(InstrumentRecord.Classification.Openness.init(rawValue:)).map {
        InstrumentRecord.Classification($0, ground: element.attribute("ground"))
      }
    }
    record.funding = root.text("funding")
    record.isBurdensome = root.text("burdensome").map { $0 == "yes" }
    record.fields = root.fields()
    record.sources = root.sources()
    record.keeper = root.value("keeper")
    return record
  }

  package static func encode(_ record: InstrumentRecord, with maker: ElementMaker) -> Element {
    maker.element(
      rootName, ["slug": record.slug.description, "dataClass": record.dataClass?.rawValue],
      [
        maker.text("title", record.title), maker.text("cooperationTitle", record.cooperationTitle),
        maker.choice("cooperationClass", record.cooperationClass),
        maker.text("about", record.about), maker.text("scope", record.scope), maker.text("note", record.note),
        maker.values("sector", record.sectors), maker.text("place", record.place),
        record.numbers.flatMap { maker.text("number", $0.text, ["party": $0.party.description]) },
        maker.contacts(record.contacts), maker.values("application", record.applications),
        maker.signatories(record.signatories),
        maker.documents(record.documents),
        maker.text(
          "classification", record.classification?.openness.rawValue,
          ["ground": record.classification?.ground]),
        maker.text("funding", record.funding),
        maker.text("burdensome", record.isBurdensome.map { $0 ? "yes" : "no" }),
        maker.fields(record.fields),
        maker.sources(record.sources), maker.value("keeper", record.keeper),
      ])
  }
}
