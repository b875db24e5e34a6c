/// The names by which people call parties, regions as well as bodies, and what each of them means.
public struct PartyNames: Sendable {
  public let gazetteer: Gazetteer
  private let bodies: [Slug: Body]
  private let bodiesByName: [String: PartyID]

  /// Makes the names of these regions and bodies; of two bodies with one name the first counts.
  public init(_ gazetteer: Gazetteer, bodies: [Body]) {
    self.gazetteer = gazetteer
    self.bodies = Dictionary(bodies.map { ($0.slug, $0) }) { first, _ in first }
    let names = bodies.flatMap { body in
      ([body.name] + body.aliases).map { (Self.key(ofBody: $0), PartyID.body(body.slug)) }
    }
    bodiesByName = Dictionary(names) { first, _ in first }
  }

  /// A body that is no region.
  public struct Body: Hashable, Sendable {
    public var slug: Slug
    public var name: String
    /// Other names that people use, such as "Kemenkominfo".
    public var aliases: [String]

    /// Makes a body.
    public init(_ slug: Slug, name: String, aliases: [String] = []) {
      self.slug = slug
      self.name = name
      self.aliases = aliases
    }
  }

  /// The same names and those of further bodies, which yield to bodies that are listed already.
  public func adding(_ more: [Body]) -> PartyNames {
    more.isEmpty ? self : PartyNames(gazetteer, bodies: bodies.values.sorted { $0.slug < $1.slug } + more)
  }

  /// What a name means.
  public enum Meaning: Hashable, Sendable {
    case party(PartyID)
    /// A city that bears the name of regencies or provinces too, which people nearly always mean.
    case likely(PartyID, besides: [PartyID])
    case several([PartyID])
    /// A body that is not listed, called by the short name that stands in square brackets behind its name.
    case unlisted(PartyID)
    case unknown(near: [PartyID])
  }

  /// The party that a code, a short name or a name means, however it is written.
  ///
  /// "Pemkot Makassar", "Kota Makassar", "makassar" and "73.71" are one party. A code in brackets behind a name
  /// decides: "Bandung (32.04)", "Universitas Contoh [universitas-contoh]".
  public func meaning(of text: some StringProtocol) -> Meaning {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let found = byCode(text) ?? byBody(text) ?? inBrackets(text) { return found }
    let regions = gazetteer.regions(named: text).map { PartyID.region($0.code) }
    if let first = regions.first {
      let cities = gazetteer.regions(named: text).count { $0.kind == .city }
      if regions.count == 1 { return .party(first) }
      return cities == 1 ? .likely(first, besides: Array(regions.dropFirst())) : .several(regions)
    }
    // "Kementerian Komunikasi dan Informatika (Kemenkominfo)"
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex {
      let rest = meaning(of: text[..<open])
      if case .unknown = rest { return .unknown(near: suggestions(for: text)) }
      return rest
    }
    return .unknown(near: suggestions(for: text))
  }

  /// The name to show for a party: the official one, or its code or short name where none is listed.
  public func name(of party: PartyID) -> String {
    switch party {
    case .region(let code): gazetteer.name(of: code)
    case .body(let slug): bodies[slug]?.name ?? slug.description
    }
  }

  /// A name that ``meaning(of:)`` takes for exactly this party.
  public func unmistakableName(of party: PartyID) -> String {
    let name = name(of: party)
    if case .party(party) = meaning(of: name) { return name }
    switch party {
    case .region(let code):
      let full = "Provinsi \(name)"
      if case .party(party) = meaning(of: full) { return full }
      return "\(name) (\(code))"
    case .body(let slug): return "\(name) [\(slug)]"
    }
  }

  private func byCode(_ text: String) -> Meaning? {
    guard let party = try? PartyID(text) else { return nil }
    switch party {
    case .region(let code):
      return gazetteer[code] != nil
        ? .party(party) : .unknown(near: gazetteer.suggestions(for: code).map { .region($0.code) })
    case .body(let slug): return bodies[slug] == nil ? nil : .party(party)
    }
  }

  private func byBody(_ text: String) -> Meaning? { bodiesByName[Self.key(ofBody: text)].map { .party($0) } }

  private func inBrackets(_ text: String) -> Meaning? {
    for (open, close) in [("[", "]"), ("(", ")")] {
      guard text.hasSuffix(close), let start = text.lastIndex(of: Character(open)) else { continue }
      let inner = text[text.index(after: start)...].dropLast()
      guard let party = try? PartyID(inner) else { continue }
      if let known = byCode(String(inner)), case .party = known { return known }
      if close == "]", party.region == nil { return .unlisted(party) }
    }
    return nil
  }

  /// Parties whose names are spelled much like `text`, bodies first, at most three.
  private func suggestions(for text: String) -> [PartyID] {
    let key = Array(Self.key(ofBody: text).utf8)
    let reach = min(3, key.count / 4)
    let near = bodiesByName.compactMap { name, party in
      EditDistance.between(key, Array(name.utf8), within: reach).map { ($0, party) }
    }
    let found =
      near.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
      + gazetteer.suggestions(forName: text).map { .region($0.code) }
    var all: [PartyID] = []
    for party in found where !all.contains(party) { all.append(party) }
    return Array(all.prefix(3))
  }

  /// Letters and digits in lower case, without "Republik Indonesia", which half of all lists leave out.
  private static func key(ofBody text: some StringProtocol) -> String {
    var words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    if words.count > 1, words.last == "ri" { words.removeLast() }
    if words.count > 3, words.suffix(2) == ["republik", "indonesia"] { words.removeLast(2) }
    return words.joined()
  }
}
