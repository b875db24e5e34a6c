package import Catalog

extension Recipient {
  /// Parses an address and what it is to hear of, such as
  /// `kerjasama@kota-a.example parties=73.71+74 kinds=last-day+notice-day lang=en`.
  ///
  /// Only the address must be there; a province's code stands for all its regions.
  package init(words text: String) throws(ParseError) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    self.init(try MailAddress(words.first ?? ""))
    var seen: Set<Substring> = []
    for word in words.dropFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, seen.insert(parts[0]).inserted else { throw Self.error(text) }
      let values = parts[1].split(separator: "+", omittingEmptySubsequences: false)
      switch parts[0] {
      case "parties": for value in values { parties.insert(try PartyID(value)) }
      case "kinds": kinds = Set(values.map(String.init))
      case "lang":
        guard let language = Language(rawValue: String(parts[1])) else { throw Self.error(text) }
        self.language = language
      default: throw Self.error(text)
      }
    }
    guard kinds.isSubset(of: Anchor.Kind.codes) else { throw Self.error(text) }
  }

  /// The same as text, with everything that is not usual, sorted.
  package var words: String {
    var words = [address.description]
    if !parties.isEmpty { words.append("parties=" + parties.sorted().map(\.description).joined(separator: "+")) }
    if !kinds.isEmpty { words.append("kinds=" + kinds.sorted().joined(separator: "+")) }
    if language != .id { words.append("lang=\(language.rawValue)") }
    return words.joined(separator: " ")
  }

  private static func error(_ text: String) -> ParseError {
    ParseError(
      "recipient", text,
      rule: "does not say who hears of what: write an address and, if it is not to hear of everything, "
        + "parties=73.71+74, kinds=last-day (of \(Anchor.Kind.codes.joined(separator: ", "))), lang=id or en")
  }
}
