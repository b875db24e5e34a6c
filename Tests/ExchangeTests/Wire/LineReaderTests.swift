import Testing

@testable import Exchange

@Suite struct LineReaderTests {
  private func reader(_ text: String, limit: Int = 1000) throws -> LineReader {
    try LineReader(Array(text.utf8), limit: limit, as: .push)
  }

  @Test func `takes each line by its key, in order`() throws {
    var reader = try reader("form/1\na 1\nb 2\nb 3\nc 4\n")
    try reader.takeVersion("form/1")
    #expect(reader.take("b") == nil)
    #expect(reader.take("a") == "1")
    #expect(reader.take("a") == nil)
    #expect(try reader.takeAll("b", atMost: 2) { String($0) } == ["2", "3"])
    #expect(try reader.require("c") { String($0) } == "4")
    try reader.finish()
  }

  @Test func `a key is a whole word`() throws {
    var reader = try reader("form/1\nreference 1\n")
    try reader.takeVersion("form/1")
    #expect(reader.take("ref") == nil)
    #expect(reader.take("reference 1") == nil)
    #expect(reader.take("reference") == "1")
  }

  @Test func `a value is all that follows the first space`() throws {
    var reader = try reader("a  b c \n")
    #expect(reader.take("a") == " b c ")
  }

  @Test func `each refusal names the line`() throws {
    let cases: [(String, (inout LineReader) throws -> Void, String)] = [
      ("a 1\nb 2\n", { try $0.finish() }, "line 1 is 'a 1'"),
      (
        "a 1\nb 2\n",
        {
          _ = $0.take("a"); try $0.finish()
        }, "line 2 is 'b 2'"
      ),
      ("a 1\n", { _ = try $0.require("b") { $0 } }, "line 1 is 'a 1'"),
      (
        "a 1\n",
        {
          _ = $0.take("a"); _ = try $0.require("b") { $0 }
        }, "line 2 is missing"
      ),
      ("a x\n", { _ = try $0.take("a", as: Spelling.number()) }, "line 1 is 'a x'"),
      ("a 1\na 2\na 3\n", { _ = try $0.takeAll("a", atMost: 2) { $0 } }, "line 3 is 'a 3'"),
      ("form/3\n", { try $0.takeVersion("form/1") }, "line 1 is 'form/3'"),
      ("\n", { try $0.finish() }, "line 1 is ''"),
    ]
    for (text, read, problem) in cases {
      var reader = try reader(text)
      #expect(throws: ExchangeError(.push, problem, rule: "")) { try read(&reader) }
    }
  }

  @Test(arguments: [
    ("form/2", true), ("form/17", true), ("form/0", false), ("form/02", false), ("form/x", false),
    ("form", false), ("other/2", false), ("form/1 ", false),
  ])
  func `tells a later version from another format`(line: (text: String, isLater: Bool)) throws {
    var reader = try reader(line.text + "\n")
    do throws(ExchangeError) {
      try reader.takeVersion("form/1")
      Issue.record("'\(line.text)' was taken")
    } catch { #expect(error.fault == (line.isLater ? .version : .sender)) }
  }

  @Test func `refuses whole texts`() {
    let cases: [([UInt8], String)] = [
      ([], "the text ends in ''"),
      (Array("a 1".utf8), "the text ends in 'a 1'"),
      (Array("a 1\r\n".utf8), "byte 3 is 0x0d"),
      (Array("a é\n".utf8), "byte 2 is 0xc3"),
      ([0x61, 0x20, 0xff, 0x0a], "byte 2 is 0xff"),
      ([0x00, 0x0a], "byte 0 is 0x00"),
      ([UInt8](repeating: 0x0a, count: 33), "the text has 33 bytes"),
    ]
    for (bytes, problem) in cases {
      #expect(throws: ExchangeError(.push, problem, rule: "")) { try LineReader(bytes, limit: 32, as: .push) }
    }
  }

  @Test func `a long line is quoted in part`() throws {
    let long = String(repeating: "x", count: 500)
    let reader = try reader("a \(long)\n")
    do throws(ExchangeError) {
      try reader.finish()
      Issue.record("the line was left over")
    } catch {
      #expect(error.problem == "line 1 is 'a \(long.prefix(77))…'")
    }
  }

  @Test func `the writer leaves out what is not there`() {
    var writer = LineWriter("form/1")
    writer.add("a", 1)
    writer.add("b", String?.none)
    writer.addAll("c", ["x", "y"])
    writer.addAll("d", [Int]())
    writer.endHead()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "form/1\na 1\nc x\nc y\n\n")
  }
}
