import Catalog

extension ActOffice {
  /// One of the member's own acts that stands, by its short name or the beginning of an entry's hash.
  func ownLine(_ words: String) throws(RegistryError) -> ActReading.Line {
    let text = words.lowercased().split(separator: "/").last.map(String.init) ?? ""
    let isHash = text.utf8.count >= 6 && text.allSatisfy { $0.isHexDigit && $0.isASCII }
    var found: [Leaf] = []
    for instrument in view.register.instruments {
      for leaf in view.register.acts(of: instrument) {
        if leaf.author == view.member && leaf.subject.slug.description == text
          || isHash && leaf.id.description.hasPrefix(text)
        {
          found.append(leaf)
        }
      }
    }
    if found.count > 1 { throw .severalEntries(words, found) }
    guard let leaf = found.first, let instrument = leaf.act?.instrument else { throw .noEntry(words) }
    guard leaf.author == view.member else {
      throw .anotherMembers(words, leaf, view.name(of: leaf.author.party))
    }
    let reading = ActReading(view.register.acts(of: instrument), of: instrument)
    guard let line = reading.line(of: leaf.id) else { throw .noLongerStands(words) }
    return line
  }
}

extension ActVerb {
  /// The command by which a party says the same in its own words.
  fileprivate var command: String {
    switch self {
    case .open: "new"
    case .recordLegacy: "sign"
    case .approval: "approve"
    case .declineSignature: "decline"
    default: rawValue
    }
  }
}

extension RegistryError {
  fileprivate static func noEntry(_ words: String) -> RegistryError {
    RegistryError(
      .notFound,
      id: "Tidak ada tindakan '\(words)' dalam catatan simpul ini. Pakai nama pendeknya, atau enam digit pertama hash "
        + "entrinya; keduanya ada di riwayat: mitrakota status KERJA-SAMA -o json",
      en: "There is no act '\(words)' among this node's records. Use its short name, or the first six digits of the "
        + "entry's hash; both stand in the history: mitrakota status AGREEMENT -o json")
  }

  fileprivate static func severalEntries(_ words: String, _ found: [Leaf]) -> RegistryError {
    let list = found.map { "  \($0.id.description.prefix(12))  \($0.author)/\($0.subject.slug)" }
      .joined(separator: "\n")
    return RegistryError(
      .ambiguous, id: "'\(words)' dapat berarti beberapa tindakan:\n\(list)\nSebutkan lebih banyak digit.",
      en: "'\(words)' can mean several acts:\n\(list)\nGive more digits.")
  }

  fileprivate static func anotherMembers(_ words: String, _ leaf: Leaf, _ name: String) -> RegistryError {
    RegistryError(
      .keyOrPermission,
      id: "Entri '\(words)' dicatat oleh \(name); hanya pencatatnya yang dapat meralat atau mencoretnya. Catat menurut "
        + "pihak Anda sendiri, misalnya: mitrakota agreement \(leaf.act?.verb.command ?? "sign") …",
      en: "The entry '\(words)' was recorded by \(name), and only its recorder can correct or strike it. Record it in "
        + "your own party's words, such as: mitrakota agreement \(leaf.act?.verb.command ?? "sign") …")
  }

  fileprivate static func noLongerStands(_ words: String) -> RegistryError {
    RegistryError(
      .badInput, id: "Tindakan '\(words)' sudah dicoret. Catat tindakan baru bila perlu.",
      en: "The act '\(words)' is struck. Record a new act if there is need.")
  }
}
