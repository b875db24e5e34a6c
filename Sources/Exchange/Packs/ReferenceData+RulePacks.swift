package import Catalog

extension ReferenceData {
  /// The rule packs that are part of the program.
  package static let rulePacks: RulePacks = RulePacks(
    [
      (PackageResources.general_xml, "general.xml"),
      (PackageResources.pp_28_2018_permendagri_22_2020_xml, "pp-28-2018-permendagri-22-2020.xml"),
      (PackageResources.pp_28_2018_xml, "pp-28-2018.xml"),
      (PackageResources.pp_50_2007_xml, "pp-50-2007.xml"),
    ].map { bytes, file in
      let reading = RulePackDocument.read(bytes, file: file)
      guard let pack = reading.record else {
        preconditionFailure("the rule pack \(file) in the program can be read: \(reading.findings)")
      }
      return pack
    })
}
