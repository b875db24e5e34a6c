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
    record.documents = root.children("document").compactMap(reference)
    record.classification = root.child("classification").flatMap { element in
      element.text.flatMap(InstrumentRecord.Classification.Openness.init(rawValue:)).map {
        InstrumentRecord.Classification($0, ground: element.attribute("ground"))
      }
    }
    record.sources = root.sources()
    record.keeper = root.value("keeper")
    return record
  }

  private static func reference(_ element: ElementReader) -> DocumentReference? {
    guard let holder: PartyID = element.attribute("holder"), let mediaType = element.text("mediaType"),
      let length = element.number("length", in: 0...999_999_999_999_999),
      let sha256: LeafID = element.value("sha256")
    else { return nil }
    return DocumentReference(
      holder: holder, mediaType: mediaType, length: length, sha256: sha256,
      description: element.text("description"))
  }

  package static func encode(_ record: InstrumentRecord, with maker: ElementMaker) -> Element {
    maker.element(
      rootName, ["slug": record.slug.description, "dataClass": record.dataClass?.rawValue],
      [
        maker.text("title", record.title), maker.text("cooperationTitle", record.cooperationTitle),
        maker.text("about", record.about), maker.text("scope", record.scope), maker.text("note", record.note),
        maker.values("sector", record.sectors), maker.text("place", record.place),
        record.numbers.flatMap { maker.text("number", $0.text, ["party": $0.party.description]) },
        maker.contacts(record.contacts), maker.values("application", record.applications),
        maker.signatories(record.signatories),
        record.documents.map { document in
          maker.element(
            "document", ["holder": document.holder.description],
            [
              maker.text("mediaType", document.mediaType), maker.text("length", String(document.length)),
              maker.value("sha256", document.sha256), maker.text("description", document.description),
            ])
        },
        maker.text(
          "classification", record.classification?.openness.rawValue,
          ["ground": record.classification?.ground]),
        maker.sources(record.sources), maker.value("keeper", record.keeper),
      ])
  }
}
