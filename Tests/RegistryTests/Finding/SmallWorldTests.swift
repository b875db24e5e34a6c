import Catalog
import Exchange
import Store
import Testing

@testable import Registry

/// Random cards and random questions, answered by the finder and by a filter that anyone can check by reading it.
@Suite struct SmallWorldTests {
  /// A card as plain values.
  struct Plain {
    let id: RecordID
    let name: String
    let words: [String]
    let values: [ApplicationFacet: Set<String>]
    let dataClass: DataClass
    let day: Int
  }

  static let seeds: [UInt64] = [1, 2, 3, 4]

  @Test(arguments: seeds) func `counts, order and pages are those of a plain filter`(seed: UInt64) throws {
    var dice = Chance(state: seed)
    let town = try Town.hub()
    let cards = try (0..<40).map { try Self.card($0, &dice) }
    for card in cards { try town.catalog.write(Self.file(card), to: "applications/\(card.id.slug).xml") }
    try town.publish()
    let index = try town.node.applicationIndex()
    #expect(index.count == cards.count)
    let plain = cards.map { card in
      Plain(
        id: card.id, name: card.name, words: card.words, values: card.values, dataClass: card.dataClass,
        day: index.days[index.ids.firstIndex(of: card.id) ?? 0])
    }
    for _ in 0..<150 {
      let query = Self.query(&dice)
      try check(query, plain, town.node, index, "seed \(seed): \(query)")
    }
  }

  private func check(
    _ query: ApplicationQuery, _ cards: [Plain], _ node: Node, _ index: ApplicationIndex, _ note: String
  ) throws {
    for dataClass in DataClass.allCases where cards.contains(where: { $0.dataClass == dataClass }) {
      let own = cards.filter { $0.dataClass == dataClass }
      let expected = own.filter { fits($0, query, besides: nil) }.sorted { isBefore($0, $1, query) }
      var asked = query
      asked.dataClass = dataClass
      var ids: [RecordID] = []
      var pages = 0
      while true {
        let found = try node.find(asked, in: index)
        let section = try #require(found.sections.first)
        #expect(found.sections.count == 1)
        #expect(section.total == expected.count, "\(note)")
        for counts in section.facets {
          #expect(
            counts.values.filter { $0.count > 0 }.map { [$0.value: $0.count] }
              == plainCounts(counts.facet, own, query), "\(note)")
        }
        ids += section.rows.map(\.id)
        pages += 1
        guard let next = section.next else { break }
        // The place goes through an address, as it does between pages.
        asked.after = try ApplicationPlace(next.description)
      }
      #expect(ids == expected.map(\.id), "\(note)")
      #expect(pages == max(1, (expected.count + query.limit - 1) / query.limit), "\(note)")
    }
  }

  private func plainCounts(_ facet: ApplicationFacet, _ cards: [Plain], _ query: ApplicationQuery) -> [[String: Int]] {
    var counts: [String: Int] = [:]
    for card in cards where fits(card, query, besides: facet) {
      let values = facet == .revised ? [Self.year(card.day)] : card.values[facet] ?? []
      for value in values.isEmpty ? ["-"] : values { counts[value, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { [$0.key: $0.value] }
  }

  private func fits(_ card: Plain, _ query: ApplicationQuery, besides: ApplicationFacet?) -> Bool {
    guard query.words.isEmpty || score(card, query) != nil else { return false }
    return query.chosen.allSatisfy { facet, chosen in
      guard facet != besides, !chosen.isEmpty else { return true }
      let values = facet == .revised ? [Self.year(card.day)] : card.values[facet] ?? []
      return !chosen.isDisjoint(with: values.isEmpty ? ["-"] : values)
    }
  }

  /// How many words the name has, in the spelling that fits best; nil where none fits.
  private func score(_ card: Plain, _ query: ApplicationQuery) -> Int? {
    Spellings.variants(of: query.words).compactMap { variant -> Int? in
      let wanted = Spellings.words(variant).map(String.init)
      let title = Spellings.words(card.name).map(String.init)
      let all = title + card.words + (card.values[.sector] ?? [])
      func has(_ words: [String], _ word: String) -> Bool {
        words.contains { word.count < 4 ? $0 == word : $0.hasPrefix(word) }
      }
      guard wanted.allSatisfy({ has(all, $0) }) else { return nil }
      return wanted.count { has(title, $0) }
    }.max()
  }

  private func isBefore(_ a: Plain, _ b: Plain, _ query: ApplicationQuery) -> Bool {
    let (first, second) = (a.name.lowercased(), b.name.lowercased())
    let byName = first != second ? first < second : a.id < b.id
    switch query.usedOrder {
    case .id: return a.id < b.id
    case .name: return byName
    case .date: return a.day != b.day ? a.day > b.day : byName
    case .adopters: return byName
    case .relevance:
      let (mine, other) = (score(a, query) ?? 0, score(b, query) ?? 0)
      return mine != other ? mine > other : byName
    }
  }

  private static func year(_ day: Int) -> String { String(CalendarDay(number: day).description.prefix(4)) }
}

extension SmallWorldTests {
  private static let text = ["kerjasama", "kerja", "sama", "walikota", "wali", "kota", "pajak", "pasar", "peta", "air"]

  private static func some(_ values: [String], _ dice: inout Chance) -> Set<String> {
    Set(values.filter { _ in dice.next(3) == 0 })
  }

  fileprivate static func card(_ number: Int, _ dice: inout Chance) throws -> Plain {
    let owner = ["73.71", "74.72", "00.01"][dice.next(3)]
    let words = (0..<3).map { _ in text[dice.next(text.count)] }
    let name = "\(text[dice.next(text.count)].uppercased()) \(["Baru", "Lama"][dice.next(2)])"
    let values: [ApplicationFacet: Set<String>] = [
      .city: [owner], .province: [String(owner.prefix(2))], .komwil: owner == "00.01" ? [] : ["VI"],
      .sector: some(["pajak", "pasar", "air"], &dice), .platform: some(["web", "android"], &dice),
      .status: [["active"], ["trial"], []][dice.next(3)], .licence: [["MIT"], ["EUPL-1.2"], []][dice.next(3)],
      .mode: some(["granted-source", "shared-hosting"], &dice),
      .personalData: [["none"], ["general"], []][dice.next(3)], .adopters: ["0"],
    ]
    return Plain(
      id: try RecordID("apeksi/a-\(number)"), name: name, words: words + ["a", "\(number)"], values: values,
      dataClass: owner == "00.01" ? .invented : .publicSources, day: 0)
  }

  fileprivate static func file(_ card: Plain) -> String {
    func lines(_ facet: ApplicationFacet, _ name: String) -> String {
      (card.values[facet] ?? []).sorted().map { "<\(name)>\($0)</\(name)>" }.joined()
    }
    let isInvented = card.dataClass == .invented
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <application xmlns="urn:mitrakota:application:1" slug="\(card.id.slug)"\(isInvented ? " dataClass=\"invented\"" : "")>
        <name lang="id">\(card.name)</name>
        <function>\(card.words.dropLast(2).joined(separator: " "))</function>
        \(lines(.city, "owner"))\(lines(.sector, "sector"))\(lines(.platform, "platform"))\(lines(.status, "status"))
        \(lines(.licence, "licence"))<sharing>\(lines(.mode, "mode"))</sharing>\(lines(.personalData, "personalData"))
      </application>
      """
  }

  fileprivate static func query(_ dice: inout Chance) -> ApplicationQuery {
    var query = ApplicationQuery(limit: [1, 3, 7, 50][dice.next(4)])
    if dice.next(2) == 0 {
      query.words = (0...dice.next(2)).map { _ in String(text[dice.next(text.count)].prefix(4 + dice.next(6))) }
        .joined(separator: " ")
    }
    let values: [ApplicationFacet: [String]] = [
      .city: ["73.71", "74.72", "00.01"], .province: ["73", "74"], .komwil: ["VI", "I", "-"],
      .sector: ["pajak", "pasar", "air", "-"], .platform: ["web", "android"], .status: ["active", "trial", "-"],
      .licence: ["MIT", "-"], .mode: ["granted-source", "-"], .personalData: ["none", "general", "-"],
      .adopters: ["0", "1"], .revised: ["2026", "2025"],
    ]
    for facet in ApplicationFacet.allCases where dice.next(5) == 0 {
      query.chosen[facet] = some(values[facet] ?? [], &dice)
    }
    query.order = dice.next(3) == 0 ? nil : ApplicationQuery.Order.allCases[dice.next(5)]
    if query.words.isEmpty, query.order == .relevance { query.order = nil }
    return query
  }
}

/// Seeded chance, the same in every run.
struct Chance {
  var state: UInt64

  mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}
