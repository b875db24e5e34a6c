package import Catalog
package import Exchange
import Ledger
import Store

/// One application as a publiccode.yml: the file that its member published, else one made of its card.
package struct PubliccodeAnswer: Sendable {
  package let id: RecordID
  package let file: PubliccodeFile
  /// Whether the bytes are those that the member published.
  package let isPublished: Bool
}

extension Node {
  /// The publiccode.yml of the application that `text` names.
  package func publiccode(of text: String) throws(RegistryError) -> PubliccodeAnswer {
    let view = try view()
    let (id, card) = try view.identifyApplication(text)
    let payload = try publishedPubliccode(Subject(.application, id.slug), in: Origin(view.realm, id.member))
    let name = "\(id)/publiccode.yml"
    if let payload {
      return PubliccodeAnswer(id: id, file: PubliccodeFile(payload, file: name), isPublished: true)
    }
    return PubliccodeAnswer(id: id, file: PubliccodeWriting.file(of: card, named: name), isPublished: false)
  }
  // The bytes of the newest revision, where it is one and they are held.
  private func publishedPubliccode(_ subject: Subject, in origin: Origin) throws(RegistryError) -> [UInt8]? {
    try register.snapshot { snapshot in
      guard let log = try snapshot.log(origin.description) else { return nil }
      let rows = try snapshot.entries(origin: origin.description, range: 0..<log.size)
      guard let payload = rows.last(where: { $0.subject == subject.description })?.payload,
        payload.mediaType == "application/yaml"
      else { return nil }
      return try snapshot.payload(payload.commitment)?.bytes
    }
  }
}
