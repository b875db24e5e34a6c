import Testing

@testable import Web

@Suite struct ConditionTests {
  @Test(arguments: [
    (nil, ByteRange.whole), ("bytes=0-9", .part(0..<10)), ("bytes=90-", .part(90..<100)),
    ("bytes=-5", .part(95..<100)), ("bytes=-500", .part(0..<100)), ("bytes=99-99", .part(99..<100)),
    ("bytes=50-999", .part(50..<100)), ("bytes=100-", .unsatisfiable), ("bytes=100-200", .unsatisfiable),
    ("bytes=-0", .unsatisfiable), ("bytes=9-2", .whole), ("bytes=0-1,5-6", .whole), ("items=0-9", .whole),
    ("bytes=", .whole), ("bytes=-", .whole), ("bytes=a-b", .whole), ("bytes=+1-2", .whole),
    ("bytes=0-99999999999999999999", .part(0..<100)), ("bytes=99999999999999999999-", .unsatisfiable),
    ("bytes=0-9223372036854775807", .part(0..<100)),
  ])
  func `a range is read as the standard says`(header: String?, expected: ByteRange) {
    #expect(ByteRange(header, length: 100) == expected)
  }

  @Test func `nothing of an empty body can be asked for`() {
    for header in ["bytes=0-", "bytes=0-0", "bytes=-1"] {
      #expect(ByteRange(header, length: 0) == .unsatisfiable)
    }
  }

  @Test func `every range of a small body is what it says`() {
    let body = Array(0..<8)
    for first in 0..<8 {
      for last in 0..<12 {
        let expected: ByteRange = first > last ? .whole : .part(first..<min(last + 1, 8))
        #expect(ByteRange("bytes=\(first)-\(last)", length: body.count) == expected, "\(first)-\(last)")
      }
    }
  }

  @Test(arguments: [
    ("\"a\"", true), ("W/\"a\"", true), ("\"b\", W/\"a\"", true), ("*", true), ("\"b\"", false), ("a", false),
    ("\"b\" , \"a\" ", true),
  ])
  func `tags are compared weakly`(list: String, isNamed: Bool) {
    #expect(EntityTags.names("\"a\"", in: list) == isNamed)
    #expect(EntityTags.names("W/\"a\"", in: list) == isNamed)
    #expect(!EntityTags.names("\"a\"", in: nil))
  }

  @Test func `a query is read as forms send it`() {
    let query = Query("q=kerja+sama%20%c3%a9&lang=en&kosong=&q=lagi&x=%zz&%71%71=1")
    #expect(query["q"] == "kerja sama é")
    #expect(query["lang"] == "en")
    #expect(query["kosong"] == nil)
    #expect(query["tidak-ada"] == nil)
    #expect(query["x"] == "%zz")
    #expect(query["qq"] == "1")
    #expect(Query(nil)["q"] == nil)
    #expect(Query("q=%ff")["q"] == "\u{fffd}")
    #expect(Query((0..<100).map { "n\($0)=1" }.joined(separator: "&"))["n99"] == nil)
  }
}
