package import Catalog
package import Markup

/// `sharing.xml` beside a `publiccode.yml`, and the element `sharing` of an application's card.
package enum SharingDocument: RecordDocument {
  package static let rootName = "sharing"
  package static let namespace = ApplicationDocument.namespace
  package static var schema: Schema { ApplicationDocument.schema }

  package static func decode(_ root: ElementReader) -> SharingTerms? { terms(root) }

  static func terms(_ root: ElementReader) -> SharingTerms {
    var terms = SharingTerms()
    terms.modes = root.texts("mode").compactMap(SharingMode.init(rawValue:))
    terms.sourceCodeHandedOver = root.flag("sourceCodeHandedOver")
    terms.commercialUseForbidden = root.flag("commercialUseForbidden")
    terms.reofferingForbidden = root.flag("reofferingForbidden")
    terms.publicationNeedsPermission = root.flag("publicationNeedsPermission")
    terms.attributionRequired = root.flag("attributionRequired")
    terms.derivedWorkBelongsTo = root.choice("derivedWorkBelongsTo")
    terms.hostingBy = root.choice("hostingBy")
    terms.training = root.flag("training")
    terms.helpUntil = root.text("helpUntil").flatMap { SharingTerms.HelpUntil(spelling: $0) }
    terms.costBorneBy = root.choice("costBorneBy")
    terms.personalDataRole = root.choice("personalDataRole")
    terms.months = root.number("months", in: 1...999)
    return terms
  }

  package static func encode(_ terms: SharingTerms, with maker: ElementMaker) -> Element {
    maker.element(
      rootName, [:],
      [
        maker.texts("mode", terms.modes.map(\.rawValue)),
        maker.flag("sourceCodeHandedOver", terms.sourceCodeHandedOver),
        maker.flag("commercialUseForbidden", terms.commercialUseForbidden),
        maker.flag("reofferingForbidden", terms.reofferingForbidden),
        maker.flag("publicationNeedsPermission", terms.publicationNeedsPermission),
        maker.flag("attributionRequired", terms.attributionRequired),
        maker.choice("derivedWorkBelongsTo", terms.derivedWorkBelongsTo),
        maker.choice("hostingBy", terms.hostingBy), maker.flag("training", terms.training),
        maker.text("helpUntil", terms.helpUntil?.spelling), maker.choice("costBorneBy", terms.costBorneBy),
        maker.choice("personalDataRole", terms.personalDataRole),
        maker.text("months", terms.months.map(String.init)),
      ])
  }
}

extension SharingTerms.HelpUntil {
  fileprivate init?(spelling: String) {
    switch spelling {
    case "installation": self = .installation
    case "sla": self = .serviceAgreement
    default:
      guard let months = ElementReader.whole(spelling, in: 1...999) else { return nil }
      self = .months(months)
    }
  }

  fileprivate var spelling: String {
    switch self {
    case .installation: "installation"
    case .months(let count): String(count)
    case .serviceAgreement: "sla"
    }
  }
}

extension ElementReader {
  fileprivate func flag(_ name: String) -> Bool? { text(name).map { $0 == "yes" } }
}

extension ElementMaker {
  fileprivate func flag(_ name: String, _ value: Bool?) -> [Element] {
    text(name, value.map { $0 ? "yes" : "no" })
  }
}
