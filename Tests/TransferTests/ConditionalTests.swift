import LoopbackServer
import Testing

@testable import Transfer

@Suite struct ConditionalTests {
  private static let whole = Array("Kerja sama Makassar dan Baubau".utf8)

  @Test func `an unchanged resource costs a head`() async throws {
    let server = try LoopbackServer { request in
      request.header("If-None-Match") == "\"a7\""
        ? .response(status: 304, headers: [("ETag", "\"a7\"")])
        : .response(headers: [("ETag", "\"a7\"")], body: Self.whole)
    }
    let engine = makeEngine()
    var request = TransferRequest(server.url)
    let first = try await engine.send(request)
    #expect(first.body == Self.whole)
    request.ifNoneMatch = first.etag
    let second = try await engine.send(request)
    #expect(second.status == 304)
    #expect(second.body == [])
    #expect(second.etag == "\"a7\"")
  }

  /// Every way to break off: the rest must join on to the very bytes.
  @Test func `goes on wherever it broke off`() async throws {
    let server = try LoopbackServer { Self.ranged($0) }
    let engine = makeEngine()
    for held in 1..<Self.whole.count {
      var request = TransferRequest(server.url)
      request.resume = ResumePoint(offset: held, validator: "\"a7\"")
      let answer = try await engine.send(request)
      #expect(answer.status == 206)
      #expect(answer.isPartial)
      #expect(answer.part?.first == held && answer.part?.total == Self.whole.count)
      #expect(Self.whole.prefix(held) + answer.body == Self.whole[...])
    }
    let seen = try #require(server.requests.last)
    #expect(seen.header("Range") == "bytes=\(Self.whole.count - 1)-")
    #expect(seen.header("If-Range") == "\"a7\"")
    #expect(seen.header("Accept-Encoding") == "identity")
  }

  @Test func `takes the whole from a server that ignores ranges or has another version`() async throws {
    for answer in [
      LoopbackAnswer.response(body: Self.whole), .response(headers: [("ETag", "\"a8\"")], body: Self.whole),
    ] {
      let server = try LoopbackServer { _ in answer }
      var request = TransferRequest(server.url)
      request.resume = ResumePoint(offset: 5, validator: "\"a7\"")
      let response = try await makeEngine().send(request)
      #expect(response.status == 200)
      #expect(!response.isPartial)
      #expect(response.body == Self.whole)
    }
  }

  @Test(arguments: [
    "bytes 4-29/30", "bytes 6-29/30", "bytes 5-28/30", "bytes 5-30/31", "bytes */30", "items 5-29/30",
    "bytes 5-29/29", "bytes +5-29/30", "",
  ])
  func `refuses a part that does not join on`(range: String) async throws {
    let server = try LoopbackServer { _ in
      .response(status: 206, headers: [("Content-Range", range)], body: Array(Self.whole.dropFirst(5)))
    }
    var request = TransferRequest(server.url)
    request.resume = ResumePoint(offset: 5, validator: "\"a7\"")
    await expect(.wrongRange(offset: 5, answered: range), sending: request)
  }

  @Test(arguments: ["\"a8\"", "W/\"a7\"", ""])
  func `refuses a part of another version`(tag: String) async throws {
    let server = try LoopbackServer { _ in
      .response(
        status: 206, headers: [("Content-Range", "bytes 5-29/30"), ("ETag", tag)],
        body: Array(Self.whole.dropFirst(5)))
    }
    var request = TransferRequest(server.url)
    request.resume = ResumePoint(offset: 5, validator: "\"a7\"")
    await expect(.wrongRange(offset: 5, answered: "bytes 5-29/30"), sending: request)
  }

  @Test func `refuses a part that nobody asked for`() async throws {
    let server = try LoopbackServer { _ in
      .response(status: 206, headers: [("Content-Range", "bytes 0-2/30")], body: [1, 2, 3])
    }
    await expect(.wrongRange(offset: nil, answered: "bytes 0-2/30"), sending: TransferRequest(server.url))
  }

  @Test func `a range beyond the end is an ordinary answer`() async throws {
    let server = try LoopbackServer { _ in .response(status: 416, headers: [("Content-Range", "bytes */30")])
    }
    var request = TransferRequest(server.url)
    request.resume = ResumePoint(offset: 30, validator: "\"a7\"")
    let answer = try await makeEngine().send(request)
    #expect(answer.status == 416)
    #expect(!answer.isPartial)
  }

  @Test func `only reading asks for a range`() async throws {
    let server = try LoopbackServer { _ in .text("") }
    for method in TransferRequest.Method.allCases where method != .get {
      var request = TransferRequest(server.url, method: method)
      request.resume = ResumePoint(offset: 5, validator: "\"a7\"")
      _ = try await makeEngine().send(request)
    }
    #expect(server.requests.count == 3)
    #expect(server.requests.allSatisfy { $0.header("Range") == nil && $0.header("If-Range") == nil })
  }

  @Test func `a resume point wants bytes and a strong tag`() {
    #expect(ResumePoint(offset: 1, validator: "\"\"")?.offset == 1)
    #expect(ResumePoint(offset: 0, validator: "\"a7\"") == nil)
    #expect(ResumePoint(offset: -1, validator: "\"a7\"") == nil)
    for validator in ["", "\"", "a7", "W/\"a7\"", "\"a7", "Sat, 23 Dec 2017 00:00:00 GMT"] {
      #expect(ResumePoint(offset: 1, validator: validator) == nil)
    }
  }

  @Test func `a content range is read back to what was written`() {
    for first in 0..<6 {
      for last in first..<6 {
        #expect(ContentRange("bytes \(first)-\(last)/*")?.count == last - first + 1)
        for total in 0..<8 {
          let range = ContentRange("bytes \(first)-\(last)/\(total)")
          #expect((range != nil) == (total > last))
          #expect(range == nil || range?.first == first && range?.last == last && range?.total == total)
        }
      }
    }
  }

  @Test(arguments: [
    "bytes", "bytes ", "bytes -5/9", "bytes 1-/9", "bytes 2-1/9", "bytes 1-2", "bytes 1-2/", "bytes 1/2-3",
    "bytes=1-2/9", "Bytes 1-2/9", "bytes 1-2/9 ", "bytes 0x1-2/9", "bytes 1-99999999999999999999/*",
    "bytes 0-9223372036854775807/*", "bytes ٣-٥/٩",
  ])
  func `anything else is no content range`(text: String) { #expect(ContentRange(text) == nil) }

  private static func ranged(_ request: LoopbackRequest) -> LoopbackAnswer {
    guard request.header("If-Range") == "\"a7\"", let range = request.header("Range"),
      let first = Int(range.dropFirst("bytes=".count).dropLast())
    else { return .response(body: whole) }
    return .response(
      status: 206, headers: [("Content-Range", "bytes \(first)-\(whole.count - 1)/\(whole.count)")],
      body: Array(whole.dropFirst(first)))
  }
}
