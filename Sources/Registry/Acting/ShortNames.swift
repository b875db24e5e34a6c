import Catalog
import Exchange
import Foundation

/// Makes short names that nothing in a log bears yet.
struct ShortNames {
  /// Whether a subject is taken, in the log or in the folder of files.
  let isTaken: (Subject) throws(RegistryError) -> Bool

  /// A name of `parts`, numbered from 2 where it is taken or among `given`; what does not fit in 64 characters is
  /// cut from the first part.
  func unused(
    _ kind: SubjectKind, _ parts: [String], besides given: Set<Slug> = []
  ) throws(RegistryError) -> Slug {
    for number in 1... {
      let tail = parts.dropFirst() + (number == 1 ? [] : [String(number)])
      guard let slug = Self.slug(parts.first ?? "", Array(tail)) else { break }
      if !given.contains(slug), try !isTaken(Subject(kind, slug)) { return slug }
    }
    throw RegistryError(
      .badInput, id: "Nama pendek tidak dapat dibuat dari '\(parts.joined(separator: " "))'. Sebutkan dengan --slug.",
      en: "No short name can be made of '\(parts.joined(separator: " "))'. Give one with --slug.")
  }

  /// The words in lower case with hyphens between them; nil where no letter or digit is left.
  static func slug(_ first: String, _ rest: [String]) -> Slug? {
    let tail = rest.map(words).filter { !$0.isEmpty }.joined(separator: "-")
    let room = 64 - (tail.isEmpty ? 0 : tail.utf8.count + 1)
    var head = Substring(words(first).prefix(max(0, room)))
    while head.last == "-" { head.removeLast() }
    return try? Slug([String(head), tail].filter { !$0.isEmpty }.joined(separator: "-"))
  }

  private static func words(_ text: String) -> String {
    // "Kafé" is "kafe", not "kaf".
    text.folding(options: .diacriticInsensitive, locale: nil).lowercased().split {
      !($0.isASCII && ($0.isLetter || $0.isNumber))
    }.joined(separator: "-")
  }
}

extension RegisterView {
  /// A party in a short name: a region's own name without its kind, or a body's short name.
  func shortName(of party: PartyID) -> String {
    guard let code = party.region, let region = gazetteer[code] else { return party.description }
    let words = region.name.split(separator: " ").map { $0.lowercased() }
    let kinds = ["kota", "kabupaten", "provinsi", "administrasi"]
    let own = words.drop { kinds.contains($0) }
    return own.isEmpty ? code.description : own.joined()
  }
}
