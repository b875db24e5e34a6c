/// The code of a language as BCP 47 has it, such as `id`, `jv`, `en-US` or `zh-Hant`.
enum LanguageTag {
  /// Whether all its parts are registered with IANA; case does not matter.
  static func isRight(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let tag = text.lowercased()
    if registry.grandfathered.contains(tag) || isPrivate(tag.split(separator: "-", omittingEmptySubsequences: false)) {
      return true
    }
    var parts = tag.split(separator: "-", omittingEmptySubsequences: false)[...]
    guard let language = parts.popFirst(), registry.languages.contains(String(language)),
      takeExtendedLanguages(&parts, of: tag)
    else { return false }
    if let script = parts.first, script.count == 4, script.first?.isNumber == false {
      guard registry.scripts.contains(String(script)) else { return false }
      parts.removeFirst()
    }
    if let region = parts.first, region.count == 2 || region.count == 3 && Int(region) != nil {
      guard registry.regions.contains(String(region)) else { return false }
      parts.removeFirst()
    }
    while let variant = parts.first, variant.count >= 5 || variant.count == 4 && variant.first?.isNumber == true {
      guard registry.variants.contains(String(variant)) else { return false }
      parts.removeFirst()
    }
    return takeExtensions(&parts) && (parts.isEmpty || isPrivate(Array(parts)))
  }

  // Up to three, each only after the language it belongs to.
  private static func takeExtendedLanguages(_ parts: inout ArraySlice<Substring>, of tag: String) -> Bool {
    var count = 0
    while let part = parts.first, part.count == 3, part.allSatisfy(\.isLetter) {
      guard count < 3, let prefixes = registry.extended[String(part)],
        prefixes.isEmpty || prefixes.contains(where: { (tag + "-").hasPrefix($0) })
      else { return false }
      parts.removeFirst()
      count += 1
    }
    return true
  }

  // A single letter or digit that is not x, and what belongs to it.
  private static func takeExtensions(_ parts: inout ArraySlice<Substring>) -> Bool {
    while let single = parts.first, single.count == 1, single != "x" {
      parts.removeFirst()
      let subtags = parts.prefix { (2...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }
      guard !subtags.isEmpty, isLetterOrDigit(single[single.startIndex]) else { return false }
      parts = parts.dropFirst(subtags.count)
    }
    return true
  }

  private static func isPrivate(_ parts: [Substring]) -> Bool {
    parts.count > 1 && parts[0] == "x"
      && parts.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }
  }

  private static func isLetterOrDigit(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  private static let registry = Registry()

  /// The registry of IANA, as far as tags are checked against it.
  private struct Registry: Sendable {
    var languages: Set<String> = []
    /// With the beginnings that a tag must have before each.
    var extended: [String: [String]] = [:]
    let scripts, regions, variants, grandfathered: Set<String>

    init() {
      let list = ReferenceList(PackageResources.language_subtags_txt)
      (scripts, regions) = (list["script"], list["region"])
      (variants, grandfathered) = (list["variant"], list["grandfathered"])
      // Codes of three letters stand together by their first two: `ab:clnpqrsuvx`.
      for item in list.items("language") {
        let parts = item.split(separator: ":")
        if parts.count == 1 { languages.insert(item) } else { languages.formUnion(parts[1].map { "\(parts[0])\($0)" }) }
      }
      for item in list.items("extlang") {
        let parts = item.split(separator: "+").map(String.init)
        extended[parts[0]] = parts.dropFirst().map { "\($0.lowercased())-" }
      }
    }
  }
}
