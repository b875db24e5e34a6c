package import Catalog
import Markup

/// `applications/<slug>/publiccode.yml`: the standard card of public software, read into ours.
///
/// It takes the keys that a card has a place for and leaves the others alone; the file travels as it is.
package enum PubliccodeDocument {
  /// Reads one file as the card of `owner`'s application `slug`; what the standard forbids is no card.
  package static func read(
    _ bytes: [UInt8], file: String, slug: Slug, owner: PartyID
  ) -> Reading<ApplicationCard> {
    let read = PubliccodeFile(bytes, file: file)
    let places = DocumentPlaces(root: "publiccode", places: ["publiccode": .start])
    guard read.isValid, let root = read.root else {
      return Reading(record: nil, findings: read.findings, places: places)
    }
    var maker = PubliccodeCard(file: file, places: KeyPlaces(root: root))
    let card = maker.card(from: root, slug: slug, owner: owner)
    return Reading(
      record: card, findings: (read.findings + maker.findings).sorted(by: Finding.inReadingOrder), places: places)
  }

  /// The card in a file that was published; nil: it is no YAML.
  ///
  /// What was once published is shown, also where the standard has become stricter since.
  package static func card(ofPublished bytes: [UInt8], slug: Slug, owner: PartyID) -> ApplicationCard? {
    PubliccodeFile(bytes, file: "").root.map { root in
      var maker = PubliccodeCard(file: "", places: KeyPlaces(root: root))
      return maker.card(from: root, slug: slug, owner: owner)
    }
  }
}
