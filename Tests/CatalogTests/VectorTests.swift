import Catalog
import Testing

/// Histories with expected answers, as data that another implementation could use.
@Suite("vectors: agreements")
struct VectorTests {
  /// The ways in which the entries of one file are delivered; none of them may change an answer.
  enum Delivery: String, CaseIterable {
    case inOrder, reversed, twiceAndShuffled
  }

  @Test(arguments: VectorFile.names, Delivery.allCases)
  func `answers as the file expects`(name: String, delivery: Delivery) throws {
    let file = try VectorFile.read(name)
    let seed = name.utf8.reduce(UInt64(0)) { $0 &* 31 &+ UInt64($1) }
    let register = Register(
      leaves: deliver(try file.entries(), delivery, seed: seed),
      frozen: try file.frozenMembers(), settings: file.settings)
    var wrong: [String] = []
    for expectation in file.expect {
      let status = register.status(
        of: try RecordID(expectation.instrument ?? file.instrument), on: try CalendarDay(expectation.on),
        known: try expectation.knowledge(file.settings))
      wrong += expectation.disagreements(with: status).map { "on \(expectation.on), \($0)" }
    }
    #expect(wrong == [], "\(name).json, \(delivery.rawValue), seed \(seed)")
  }

  @Test func `holds enough situations, and every act and phase in some of them`() throws {
    let files = try VectorFile.names.map { try VectorFile.read($0) }
    #expect(files.count >= 80)
    #expect(files.map(\.expect.count).reduce(0, +) >= 400)
    let acts = try files.flatMap { try $0.entries() }.compactMap { leaf in
      if case .act(let act) = leaf.statement { act.verb } else { nil }
    }
    #expect(ActVerb.known.filter { !acts.contains($0) } == [])
    let phases = Set(files.flatMap(\.expect).map(\.phase))
    #expect(phases == Set(Phase.allCases.map(\.rawValue)))
    #expect(Set(files.map(\.title)).count == files.count, "titles tell situations apart")
  }

  @Test(arguments: VectorFile.names)
  func `every log goes forward in time`(name: String) throws {
    let entries = try VectorFile.read(name).entries()
    for log in Dictionary(grouping: entries, by: \.author).values {
      #expect(log.map(\.recordedAt) == log.map(\.recordedAt).sorted())
    }
  }

  @Test(arguments: [
    (#"{"title":"t","leaves":[],"expects":[]}"#, "'expects' is not a key here"),
    (#"{"title":"t","leaves":[{"author":"apeksi","recorded":"2018-01-01","acts":{}}],"expect":[]}"#, "'acts' is not"),
    (#"{"title":"t","leaves":[],"expect":[{"on":"2018-01-01","phase":"unknown","flag":[]}]}"#, "'flag' is not"),
  ])
  func `refuses a key that the form does not know`(text: String, sentence: String) {
    #expect { try VectorFile.parse(text) } throws: { "\($0)".contains(sentence) }
  }

  @Test func `sees an answer that differs in any part`() throws {
    let file = try VectorFile.parse(
      #"""
      {"title":"t","terms":{"kb":{"kind":"kb","parties":["00.01","00.02"],"condition":"all-signed","lasts":"6 months"}},
       "leaves":[{"author":"apeksi","recorded":"2020-09-01","act":{"verb":"record-legacy","date":"2020-08-31","terms":"kb"}}],
       "expect":[{"on":"2020-08-31","phase":"ended","signed":1,"required":3,"days-left":null,"first-day":null,
         "last-day":"2021-02-27","since":"2020-08-30","reason":"agreed","last-recorded":"signed 2020-08-31","says":"BERLAKU",
         "missing":["last-day"],"confirmed":["00.01"],"flags":["disputed"],"no-flags":["ends-within"],"notes":["berlaku"]}]}
      """#)
    let expectation = try #require(file.expect.first)
    let status = Register(leaves: try file.entries()).status(
      of: try RecordID(file.instrument), on: try CalendarDay(expectation.on))
    #expect(expectation.disagreements(with: status).count == 15)
  }

  private func deliver(_ leaves: [Leaf], _ delivery: Delivery, seed: UInt64) -> [Leaf] {
    switch delivery {
    case .inOrder: return leaves
    case .reversed: return leaves.reversed()
    case .twiceAndShuffled:
      var generator = SeededGenerator(seed: seed)
      return (leaves + leaves).shuffled(using: &generator)
    }
  }
}
