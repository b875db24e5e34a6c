package import Catalog
package import Markup

/// `profile.xml`, as `profile-1.xsd` lays it down.
package enum ProfileDocument: RecordDocument {
  package static let rootName = "profile"
  package static let namespace = "urn:mitrakota:profile:1"
  package static let schema = Schema.embedded(PackageResources.profile_1_xsd, "profile-1.xsd")

  package static func decode(_ root: ElementReader) -> Profile? {
    let units: [Profile.Unit] = root.children("unit").compactMap { unit in
      guard let slug: Slug = unit.attribute("slug"), let name = unit.text else { return nil }
      return Profile.Unit(slug, name: name)
    }
    let region: RegionCode? = root.value("region")
    let website: WebAddress? = root.value("website")
    let (contacts, sources) = (root.contacts(), root.sources())
    guard let member: MemberID = root.attribute("member"), let dataClass = root.dataClass(),
      let kind: Profile.Kind = root.choice("kind")
    else { return nil }
    return Profile(
      member: member, dataClass: dataClass, names: root.localized("name"), kind: kind, region: region,
      aliases: root.texts("alias"), units: units, contacts: contacts, website: website,
      notice: root.localized("notice"), sources: sources)
  }

  package static func encode(_ profile: Profile, with maker: ElementMaker) -> Element {
    maker.element(
      rootName, ["member": profile.member.description, "dataClass": profile.dataClass.rawValue],
      [
        maker.localized("name", profile.names), maker.choice("kind", profile.kind),
        maker.value("region", profile.region), maker.texts("alias", profile.aliases),
        profile.units.flatMap { maker.text("unit", $0.name, ["slug": $0.slug.description]) },
        maker.contacts(profile.contacts), maker.value("website", profile.website),
        maker.localized("notice", profile.notice), maker.sources(profile.sources),
      ])
  }
}
