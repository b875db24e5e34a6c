import Testing

/// A rule is one file, one test and one line of the page of rules.
@Suite struct RuleTests {
  private func ids(in folder: String, of pattern: String) throws -> [(id: String, path: String)] {
    let rule = try Regex(pattern, as: (Substring, Substring).self)
    return try House().swiftFiles(in: folder).flatMap { file in
      file.lines.joined(separator: "\n").matches(of: rule).map { (String($0.output.1), file.path) }
    }
  }

  private static let named = #"Rule\(\s*"([a-z-]+)""#

  @Test func `each file of rules has one rule, and no rule stands elsewhere`() throws {
    let rules = try ids(in: "Sources/Catalog", of: Self.named)
    #expect(rules.allSatisfy { $0.path.contains("/Findings/Rules/") })
    let files = try House().swiftFiles(in: "Sources/Catalog/Findings/Rules").map(\.path)
    try #require(files.count > 30)
    #expect(rules.map(\.path).sorted() == files.sorted())
    #expect(Set(rules.map(\.id)).count == rules.count)
  }

  @Test func `each rule is in the book and has a test that names it`() throws {
    let book = try #require(
      try House().swiftFiles(in: "Sources/Catalog/Findings").first { $0.path.hasSuffix("/Rulebook.swift") })
    let text = book.lines.joined(separator: "\n")
    let names = try ids(in: "Sources/Catalog/Findings/Rules", of: #"static var ([A-Za-z]+): Rule \{"#)
    for name in names { #expect(text.contains("." + name.id), "\(name.path) is not in the book") }
    let tests = try ["Tests/CatalogTests", "Tests/ExchangeTests", "Tests/RegistryTests"].flatMap { folder in
      try House().swiftFiles(in: folder).map { $0.lines.joined(separator: "\n") }
    }.joined(separator: "\n")
    for rule in try ids(in: "Sources/Catalog/Findings/Rules", of: Self.named) {
      #expect(tests.contains(rule.id), "no test names \(rule.id)")
    }
  }

  @Test func `findings outside the book are on the page of rules too`() throws {
    let page = try ["Sources/Exchange/Documents/FolderRules.swift", "Sources/Registry/Answers/RuleList.swift"].flatMap {
      path in
      try House().swiftFiles(
        in: String(path.prefix { $0 != "." }.split(separator: "/").dropLast().joined(separator: "/"))
      )
      .filter { $0.path.hasSuffix(path) }
    }.map { $0.lines.joined(separator: "\n") }.joined()
    let sources = ["FolderFinding.swift", "FolderReader+Files.swift", "PublishFinding.swift"]
    let finding = #"\.(?:error|warning|note), "([a-z-]+)""#
    let found = try
      (ids(in: "Sources/Exchange/Documents", of: finding) + ids(in: "Sources/Registry/Publishing", of: finding))
      .filter { id in sources.contains { id.path.hasSuffix($0) } }
    try #require(found.count > 10)
    for id in Set(found.map(\.id)) { #expect(page.contains("\"\(id)\""), "\(id) has no line") }
  }
}
