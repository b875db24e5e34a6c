import Catalog
import Markup

// The parts that stand in several kinds of document, each with its reading and its writing side by side.

extension ElementReader {
  /// One text a language; the schema lets each stand once.
  func localized(_ name: String) -> LocalizedText {
    children(name).reduce(into: LocalizedText()) { result, child in
      if let language = child.attribute("lang", LanguageCode.self) { result[language] = child.text }
    }
  }

  func sources() -> [Source] {
    children("source").compactMap { source in
      source.text("title").map { title in
        Source(title, url: source.value("url"), date: source.value("date"))
      }
    }
  }

  func contacts() -> [Contact] {
    children("contact").compactMap { contact in
      contact.attribute("role", Slug.self).map { role in
        Contact(
          role, party: contact.attribute("party"), office: contact.text("office"), name: contact.text("name"),
          email: contact.text("email"), phone: contact.text("phone"))
      }
    }
  }

  /// Cells under headings of a spreadsheet's own, as they were typed, with their line breaks.
  func fields() -> [InstrumentRecord.Field] {
    children("field").compactMap { field in
      guard let name = field.attribute("name"), !field.element.text.isEmpty else { return nil }
      return InstrumentRecord.Field(name, field.element.text)
    }
  }

  func signatories() -> [Signatory] {
    children("signatory").compactMap { signatory in
      guard let party: PartyID = signatory.attribute("party"), let office = signatory.text("office") else {
        return nil
      }
      return Signatory(
        party, office: office, capacity: signatory.text("capacity"), name: signatory.text("name"))
    }
  }

  /// Files by their hashes, of any holder.
  func documents() -> [DocumentReference] {
    children("document").compactMap { document in
      guard let holder: PartyID = document.attribute("holder"), let mediaType = document.text("mediaType"),
        let length = document.number("length", in: 0...999_999_999_999_999),
        let sha256: LeafID = document.value("sha256")
      else { return nil }
      return DocumentReference(
        holder: holder, mediaType: mediaType, length: length, sha256: sha256,
        description: document.text("description"))
    }
  }

  /// This element as a relation: the other instrument, and its kind as an attribute.
  func relation() -> Relation? {
    guard let kind = attribute("kind").flatMap(Relation.Kind.init(rawValue:)), let target: RecordID = value()
    else { return nil }
    return Relation(kind, target)
  }

  func dataClass() -> DataClass? { attribute("dataClass").flatMap(DataClass.init(rawValue:)) }
}

extension ElementMaker {
  func localized(_ name: String, _ texts: LocalizedText) -> [Element] {
    texts.languages.flatMap { language in text(name, texts[language], ["lang": language.description]) }
  }

  func sources(_ sources: [Source]) -> [Element] {
    sources.map { source in
      element(
        "source", [:], [text("title", source.title), value("url", source.url), value("date", source.date)])
    }
  }

  func contacts(_ contacts: [Contact]) -> [Element] {
    contacts.map { contact in
      element(
        "contact", ["role": contact.role.description, "party": contact.party?.description],
        [
          text("office", contact.office), text("name", contact.name), text("email", contact.email),
          text("phone", contact.phone),
        ])
    }
  }

  func fields(_ fields: [InstrumentRecord.Field]) -> [Element] {
    fields.flatMap { text("field", $0.value, ["name": $0.name]) }
  }

  func signatories(_ signatories: [Signatory]) -> [Element] {
    signatories.map { signatory in
      element(
        "signatory", ["party": signatory.party.description],
        [
          text("office", signatory.office), text("capacity", signatory.capacity),
          text("name", signatory.name),
        ])
    }
  }

  func documents(_ documents: [DocumentReference]) -> [Element] {
    documents.map { document in
      element(
        "document", ["holder": document.holder.description],
        [
          text("mediaType", document.mediaType), text("length", String(document.length)),
          value("sha256", document.sha256), text("description", document.description),
        ])
    }
  }

  func relation(_ name: String, _ relation: Relation) -> [Element] {
    text(name, relation.target.description, ["kind": relation.kind.rawValue])
  }
}
