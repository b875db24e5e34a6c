import Testing

@Suite struct LawTests {
  /// Calls that a pure room must not make, each with what it would bring in.
  static let forbidden: [(pattern: String, brings: String)] = [
    (#"\bDate\("#, "the clock"), (#"\bDate\.now\b"#, "the clock"), (#"Clock\(\)"#, "the clock"),
    (#"\.now\(\)"#, "the clock"), (#"\btime\("#, "the clock"),
    (#"\bUUID\("#, "randomness"), (#"\.random\(in"#, "randomness"), (#"SystemRandomNumberGenerator"#, "randomness"),
    (#"\.shuffled\(\)"#, "randomness"), (#"\.randomElement\(\)"#, "randomness"),
    (#"FileManager"#, "the file system"), (#"FileHandle"#, "the file system"), (#"\bfopen\("#, "the file system"),
    (#"contentsOf:\s*URL"#, "the file system"), (#"ProcessInfo"#, "the environment"),
    (#"\bgetenv\("#, "the environment"),
    (#"\bprint\("#, "the terminal"), (#"\bTask(\.detached)?\s*\{"#, "a task"), (#"DispatchQueue"#, "a queue"),
    (#"withTaskGroup"#, "a task"), (#"\bThread\b"#, "a thread"), (#"Task\.sleep"#, "the clock"),
  ]

  @Test(arguments: ["Catalog", "Ledger", "Sync"])
  func `a pure room does no input or output, reads no clock, draws no randomness, starts no task`(
    room: String
  ) throws {
    let rules = try Self.forbidden.map { (try Regex($0.pattern), $0.brings) }
    for file in try House().swiftFiles(in: "Sources/\(room)") {
      for module in file.imports {
        #expect(!["Glibc", "Dispatch", "Foundation"].contains(module), "\(file.path) imports \(module)")
      }
      for (number, line) in file.code {
        for (pattern, brings) in rules {
          #expect(line.firstMatch(of: pattern) == nil, "\(file.path):\(number) brings in \(brings): \(line)")
        }
      }
    }
  }

  @Test func `the forbidden calls are found where they stand`() throws {
    let sample = "let now = Date(); let id = UUID(); Task { print(FileManager.default) }"
    let found = try Self.forbidden.filter { sample.firstMatch(of: try Regex($0.pattern)) != nil }
    #expect(Set(found.map(\.brings)) == ["the clock", "randomness", "a task", "the terminal", "the file system"])
  }

  @Test func `nothing traps on a state that can be reached`() throws {
    let traps = try Regex(#"\btry!|\bas!|\bfatalError\(|\)!|\]!|[a-z]!\."#)
    for file in try House().swiftFiles(in: "Sources") {
      for (number, line) in file.code where !line.contains("\"") {
        #expect(line.firstMatch(of: traps) == nil, "\(file.path):\(number): \(line)")
      }
    }
  }

  @Test func `files stay short`() throws {
    for folder in ["Sources", "Tests"] {
      let lengths = try House().swiftFiles(in: folder).map { ($0.lines.count, $0.path) }.sorted { $0.0 < $1.0 }
      try #require(lengths.count > 10)
      let longest = try #require(lengths.last)
      #expect(lengths[lengths.count / 2].0 <= 120, "the median in \(folder)")
      #expect(lengths[lengths.count * 9 / 10].0 < 300, "nine in ten in \(folder)")
      #expect(longest.0 <= 500, "\(longest.1) has \(longest.0) lines")
    }
  }

  @Test func `the daemon is its configuration and a service group`() throws {
    let lines = try House().swiftFiles(in: "Sources/mitrakotad").map(\.lines.count).reduce(0, +)
    #expect(lines < 150)
  }

  @Test func `no line names a path of the machine it was written on`() throws {
    // Spelled apart, so that this file passes its own test.
    let paths = try Regex("/(" + ["work", "root", "home"].joined(separator: "|") + ")/[a-z]")
    for folder in ["Sources", "Tests"] {
      for file in try House().swiftFiles(in: folder) {
        for (index, line) in file.lines.enumerated() {
          #expect(line.firstMatch(of: paths) == nil, "\(file.path):\(index + 1): \(line)")
        }
      }
    }
  }
}
