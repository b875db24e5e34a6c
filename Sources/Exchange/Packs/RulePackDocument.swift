package import Catalog
package import Markup

/// `catalog/reference/rules/<slug>.xml`, as `rule-pack-1.xsd` lays it down.
package enum RulePackDocument: RecordDocument {
  package static let rootName = "rulePack"
  package static let namespace = "urn:mitrakota:rule-pack:1"
  package static let schema = Schema.embedded(PackageResources.rule_pack_1_xsd, "rule-pack-1.xsd")

  package static func decode(_ root: ElementReader) -> RulePack? {
    let reader = RulePackReader(root)
    guard let id: Slug = root.attribute("slug"), let title = root.child("title")?.bilingual() else { return nil }
    var pack = RulePack(id, title: title, period: root.child("governs").flatMap(reader.period))
    pack.kinds = root.children("kind").compactMap { kind in
      kind.text.flatMap { reader.ruled(InstrumentKind(rawValue: $0), kind) }
    }
    pack.stages = root.children("stage").compactMap(reader.stage)
    pack.offerers = root.children("offerer").compactMap { offerer in
      offerer.text.flatMap(Office.init(rawValue:)).flatMap { reader.ruled($0, offerer) }
    }
    pack.signers = root.children("signer").compactMap(reader.signer)
    pack.headTitles = root.texts("headTitle")
    pack.approvals = root.children("approval").compactMap(reader.approval)
    pack.renewal = root.child("renewal").flatMap { renewal in
      renewal.bilingual().flatMap { reader.ruled($0, renewal) }
    }
    pack.endReasons = root.child("endReasons").map(reader.endReasons) ?? RulePack.EndReasons()
    pack.settings = root.children("setting").compactMap(reader.setting)
    pack.checklists = root.children("checklist").compactMap(reader.checklist)
    return pack
  }

  package static func encode(_ pack: RulePack, with maker: ElementMaker) -> Element {
    RulePackWriter(maker, pack).root(pack)
  }
}
