import Catalog
import Registry

/// A thousand different questions of a running process: the columns have been read once, as in the daemon.
enum FindBench {
  static func run(_ mill: CardMill, node: Node) throws {
    Print.heading("Finding, CPU of the first page with all counts")
    let (index, loading) = try Stopwatch.time { try node.applicationIndex() }
    Print.figure("columns of \(index.count) cards, read once a change", Print.seconds(loading))
    var dice = Dice(seed: 99)
    var seen: Set<ApplicationQuery> = []
    var queries: [ApplicationQuery] = []
    while queries.count < 1_000 {
      let query = query(mill, queries.count, &dice)
      if seen.insert(query).inserted { queries.append(query) }
    }
    try measure("all 1,000 questions", queries, node, index)
    try measure("with words", queries.filter { !$0.words.isEmpty }, node, index)
    try measure("with facets alone", queries.filter { $0.words.isEmpty }, node, index)
    var common = ApplicationQuery()
    for word in ["layanan", "data yang warga", "kerja sama", "kerjasama wali kota aplikasi"] {
      common.words = word
      try measure("common words: \(word)", [common], node, index)
    }
    try measure("nothing chosen", [ApplicationQuery()], node, index)
  }

  private static func measure(
    _ name: String, _ queries: [ApplicationQuery], _ node: Node, _ index: ApplicationIndex
  ) throws {
    var times: [Double] = []
    var found = 0
    for query in queries {
      let (answer, seconds) = try Stopwatch.time { try node.find(query, in: index) }
      times.append(seconds)
      found += answer.total
    }
    times.sort()
    let p99 = times[min(times.count - 1, times.count * 99 / 100)]
    Print.figure(
      "\(name) (found \(found / max(1, queries.count)))",
      "\(Print.milliseconds(times[times.count / 2])) \(Print.milliseconds(p99))", goal: "p50, p99 under 30 ms")
  }

  private static func query(_ mill: CardMill, _ number: Int, _ dice: inout Dice) -> ApplicationQuery {
    var query = ApplicationQuery()
    if number % 2 == 0 {
      query.words = (0..<dice.number(1...3)).map { _ in mill.vocabulary.word(&dice) }.joined(separator: " ")
    }
    func choose(_ facet: ApplicationFacet, _ values: [String]) {
      guard dice.chance(30) else { return }
      query.chosen[facet] = Set((0..<dice.number(1...3)).map { _ in dice.pick(values) })
    }
    choose(.city, mill.members.map(\.description))
    choose(.sector, ["kesehatan", "pendidikan", "perizinan", "pajak", "arsip", "sosial"])
    choose(.status, ["active", "trial", "development"])
    choose(.licence, ["MIT", "EUPL-1.2", ApplicationFacet.unknown])
    choose(.platform, ["web", "android", "ios"])
    choose(.komwil, Komwil.allCases.map(\.rawValue))
    choose(.mode, SharingMode.allCases.map(\.rawValue))
    query.order = dice.chance(50) ? nil : dice.pick([.adopters, .name, .date])
    return query
  }
}
