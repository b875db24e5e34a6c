import Catalog

/// The words for what can be one of a few things only, as a book writes them and as people do.
enum ClosedWords {
  /// A kind of text by its name in either language; another name becomes a kind of its own, nil if it has no letters.
  static func kind(_ text: String) -> (kind: InstrumentKind, isKnown: Bool)? {
    let key = HeadingNames.key(text)
    if let known = kinds.first(where: { $0.names.contains(key) }) { return (known.kind, true) }
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    guard let slug = try? Slug(words.joined(separator: "-").prefix(64)) else { return nil }
    return (InstrumentKind(rawValue: slug.description), false)
  }

  /// The kind with which a title begins, such as "Perjanjian Kerja Sama antara …".
  static func kind(ofTitle title: String) -> InstrumentKind? {
    let key = HeadingNames.key(title) + " "
    let matches = kinds.flatMap { kind in kind.names.filter { key.hasPrefix($0 + " ") }.map { (kind.kind, $0.count) } }
    return matches.max { $0.1 < $1.1 }?.0
  }

  /// The kinds that a list offers.
  static let kindChoices = kinds.map { Wording(.id).name($0.kind) }

  private static let kinds: [(kind: InstrumentKind, names: Set<String>)] = {
    let known: [(InstrumentKind, [String])] = [
      (.kb, ["kb", "kesepakatan"]), (.pks, ["pks", "perjanjian"]),
      (.mou, ["mou", "mo u", "nota kesepahaman bersama", "memorandum saling pengertian"]), (.nk, ["nk"]),
      (.addendum, ["addendum", "amandemen"]), (.prolongation, ["perpanjangan kerja sama"]), (.termination, []),
    ]
    return known.map { kind, others in
      let names = [Wording(.id).name(kind), Wording(.en).name(kind), kind.rawValue] + others
      return (kind, Set(names.map(HeadingNames.key)))
    }
  }()

  static func cooperationClass(_ text: String) -> InstrumentRecord.CooperationClass? {
    let words = HeadingNames.key(text)
    if words.contains("sinergi") || words.contains("synergy") { return .synergy }
    if words.contains("ksdpk") || words.contains("pihak ketiga") || words.contains("third") { return .thirdParty }
    if words.contains("wajib") || words.contains("mandatory") { return .mandatory }
    return words.contains("sukarela") || words.contains("voluntary") || words == "ksdd" ? .voluntary : nil
  }

  static func written(_ value: InstrumentRecord.CooperationClass) -> String {
    switch value {
    case .voluntary: "KSDD sukarela"
    case .mandatory: "KSDD wajib"
    case .thirdParty: "KSDPK"
    case .synergy: "Sinergi"
    }
  }

  static func openness(_ text: String) -> InstrumentRecord.Classification.Openness? {
    switch HeadingNames.key(text) {
    case "terbuka", "open", "umum", "publik": .open
    case "sebagian tertutup", "partly closed": .partlyClosed
    case "tertutup", "closed", "rahasia", "terbatas": .closed
    default: nil
    }
  }

  static func written(_ value: InstrumentRecord.Classification.Openness) -> String {
    switch value {
    case .open: "terbuka"
    case .partlyClosed: "sebagian tertutup"
    case .closed: "tertutup"
    }
  }

  static func yes(_ text: String) -> Bool? {
    switch HeadingNames.key(text) {
    case "ya", "y", "yes", "ada", "true", "1": true
    case "tidak", "t", "no", "tidak ada", "false", "0": false
    default: nil
    }
  }

  static func renewal(_ text: String) -> Terms.Renewal? {
    let words = HeadingNames.key(text)
    if words.contains("otomatis") || words.contains("automatic") {
      guard case .months(let months)? = LooseTerm(text) else { return nil }
      return .automatic(months: months)
    }
    if ["kesepakatan", "persetujuan", "agreement", "dapat diperpanjang"].contains(where: words.contains) {
      return .byAgreement
    }
    return words.hasPrefix("tidak") || words.hasPrefix("not ") || words == "no" ? Terms.Renewal.none : nil
  }

  static func role(_ text: String) -> Participant.Role? {
    let words = HeadingNames.key(text)
    return Participant.Role.allCases.first {
      [$0.rawValue, HeadingNames.key(Wording(.en).name($0)), HeadingNames.key(Wording(.id).name($0))].contains(words)
    }
  }

  static func relation(_ text: String) -> Relation.Kind? {
    let words = HeadingNames.key(text)
    return Relation.Kind.allCases.first {
      [HeadingNames.key($0.rawValue), HeadingNames.key(Wording(.en).name($0))].contains(words)
    }
  }
}
