package import Catalog
import Markup

/// One file that somebody wrote, checked by itself: what it is, and everything that is wrong with its shape and its
/// values.
///
/// What a record means beside others is for ``CatalogFolder``.
package struct WrittenFile: Sendable {
  /// Nil where the file is none of ours.
  package let kind: WrittenKind?
  /// In reading order.
  package let findings: [Finding]

  /// Checks a file; YAML is told by the end of its name, XML by its root.
  package init(_ bytes: [UInt8], file: String) {
    let name = file.lowercased()
    if name.hasSuffix(".yml") || name.hasSuffix(".yaml") {
      (kind, findings) = (.publiccode, PubliccodeFile(bytes, file: file).findings)
    } else {
      (kind, findings) = Self.markup(bytes, file)
    }
  }

  private static func markup(_ bytes: [UInt8], _ file: String) -> (WrittenKind?, [Finding]) {
    let root: Element
    do throws(MarkupError) {
      root = try MarkupParser().parse(bytes).root
    } catch {
      return (nil, error.findings.map { Finding($0, in: file) })
    }
    switch (root.name, root.namespace) {
    case (ProfileDocument.rootName, ProfileDocument.namespace):
      return (.profile, read(ProfileDocument.self, bytes, file))
    case (ApplicationDocument.rootName, ApplicationDocument.namespace):
      return (.application, read(ApplicationDocument.self, bytes, file))
    case (SharingDocument.rootName, SharingDocument.namespace):
      return (.sharing, read(SharingDocument.self, bytes, file))
    case (InstrumentDocument.rootName, InstrumentDocument.namespace):
      return (.instrument, read(InstrumentDocument.self, bytes, file))
    case (AdoptionDocument.rootName, AdoptionDocument.namespace):
      return (.adoption, read(AdoptionDocument.self, bytes, file))
    case (ActDocument.rootName, ActDocument.namespace): return (.act, read(ActDocument.self, bytes, file))
    case (RulePackDocument.rootName, RulePackDocument.namespace):
      return (.rulePack, read(RulePackDocument.self, bytes, file))
    default: return (nil, [.unknownRoot(root.name, file)])
    }
  }

  private static func read<Kind: RecordDocument>(_: Kind.Type, _ bytes: [UInt8], _ file: String) -> [Finding] {
    Kind.read(bytes, file: file).findings
  }
}

extension Finding {
  fileprivate static func unknownRoot(_ name: String, _ file: String) -> Finding {
    Finding(
      file: file, line: 1, column: 1, keyPath: name, .error, "unknown-document",
      Bilingual(
        id: "Akar '\(name)' dengan ruang namanya bukan milik dokumen MitraKota.",
        en: "The root '\(name)' with its namespace belongs to no document of MitraKota."),
      remedy: Bilingual(
        id: "Mulai dengan salah satu dari application, sharing, instrument, adoption, act, profile, atau rulePack, "
          + "dengan xmlns=\"urn:mitrakota:…\" menurut folder schemas.",
        en: "Begin with one of application, sharing, instrument, adoption, act, profile or rulePack, with "
          + "xmlns=\"urn:mitrakota:…\" as the folder schemas has it."))
  }
}
