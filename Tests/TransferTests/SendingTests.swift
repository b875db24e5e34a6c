import LoopbackServer
import Testing

@testable import Transfer

@Suite struct SendingTests {
  @Test func `gives status, headers, body and place of an answer`() async throws {
    let server = try LoopbackServer { _ in
      .text(
        "segel", status: 201, headers: [("ETag", "\"7\""), ("X-Kota", "  Baubau\t"), ("x-kota", "Makassar")])
    }
    let answer = try await makeEngine().send(TransferRequest(server.url + "/sync/v1/heads?since=1.2"))
    #expect(answer.status == 201)
    #expect(answer.body == Array("segel".utf8))
    #expect(answer.etag == "\"7\"")
    #expect(answer.headers.map(\.name) == ["ETag", "X-Kota", "x-kota", "Content-Length"])
    #expect(answer.header("x-KOTA") == "Baubau")
    #expect(answer.header("X-Provinsi") == nil)
    #expect(answer.effectiveURL == server.url + "/sync/v1/heads?since=1.2")
    #expect(!answer.isPartial)
    #expect(server.requests.map(\.target) == ["/sync/v1/heads?since=1.2"])
  }

  @Test(arguments: [200, 204, 304, 400, 401, 404, 407, 409, 410, 416, 429, 500, 503])
  func `an answer of any status is an answer`(status: Int) async throws {
    let server = try LoopbackServer { _ in .response(status: status) }
    #expect(try await makeEngine().send(TransferRequest(server.url)).status == status)
  }

  @Test func `names the member and its contact`() async throws {
    let server = try LoopbackServer { _ in .text("") }
    _ = try await makeEngine().send(TransferRequest(server.url))
    #expect(server.requests.first?.header("User-Agent") == contact)
  }

  @Test func `a line break cannot leave the user agent`() async throws {
    let server = try LoopbackServer { _ in .text("") }
    _ = try await TransferEngine(userAgent: "Kota A\r\nX-Kota: B\0C").send(TransferRequest(server.url))
    #expect(server.requests.first?.header("User-Agent") == "Kota AX-Kota: BC")
    #expect(server.requests.first?.header("X-Kota") == nil)
  }

  @Test func `sends headers in their order, empty ones too`() async throws {
    let server = try LoopbackServer { _ in .text("") }
    var request = TransferRequest(server.url)
    request.headers = [("X-Kota", "73.71"), ("X-Kosong", ""), ("X-Kota", "Bau-Bau \u{e9}")]
    _ = try await makeEngine().send(request)
    let sent = try #require(server.requests.first).headers.filter { $0.name.hasPrefix("X-") }
    #expect(sent.map(\.name) == ["X-Kota", "X-Kosong", "X-Kota"])
    #expect(sent.map(\.value) == ["73.71", "", "Bau-Bau \u{e9}"])
  }

  @Test(arguments: [TransferRequest.Method.post, .put], [0, 1, 300, 3 << 20])
  func `sends every byte of a body`(method: TransferRequest.Method, count: Int) async throws {
    let server = try LoopbackServer { .response(body: $0.body) }
    var request = TransferRequest(server.url, method: method)
    request.body = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let answer = try await makeEngine().send(request)
    #expect(answer.body == request.body)
    let seen = try #require(server.requests.first)
    #expect(seen.method == method.rawValue)
    #expect(seen.header("Content-Length") == "\(count)")
    #expect(seen.header("Content-Type") == nil)
    #expect(seen.header("Expect") == nil)
  }

  @Test func `keeps the media type that the caller gives`() async throws {
    let server = try LoopbackServer { _ in .text("") }
    var request = TransferRequest(server.url, method: .post)
    request.headers = [("content-type", "application/vnd.mitrakota.manifest")]
    _ = try await makeEngine().send(request)
    #expect(server.requests.first?.header("Content-Type") == "application/vnd.mitrakota.manifest")
  }

  @Test(arguments: [TransferRequest.Method.get, .head])
  func `reading sends no body`(method: TransferRequest.Method) async throws {
    let server = try LoopbackServer { _ in .text("isi") }
    var request = TransferRequest(server.url, method: method)
    request.body = [1, 2, 3]
    let answer = try await makeEngine().send(request)
    #expect(server.requests.first?.body == [])
    #expect(server.requests.first?.method == method.rawValue)
    #expect(answer.body == (method == .head ? [] : Array("isi".utf8)))
    #expect(answer.header("Content-Length") == "3")
  }

  @Test func `asks for every encoding it can decode`() async throws {
    let server = try LoopbackServer { _ in .text("") }
    _ = try await makeEngine().send(TransferRequest(server.url))
    let offered = try #require(server.requests.first?.header("Accept-Encoding"))
    #expect(offered.contains("gzip") && offered.contains("deflate"))
  }

  @Test func `decodes gzip and counts what came over the wire`() async throws {
    let server = try LoopbackServer { _ in
      .response(headers: [("Content-Encoding", "gzip")], body: Gzip.makassarAndBaubau)
    }
    let answer = try await makeEngine().send(TransferRequest(server.url))
    #expect(String(decoding: answer.body, as: UTF8.self) == "Makassar dan Baubau, 23 Desember 2017")
    let head = "HTTP/1.1 200 Loopback\r\nContent-Encoding: gzip\r\nContent-Length: 57\r\n\r\n"
    #expect(answer.wireBytes == head.utf8.count + Gzip.makassarAndBaubau.count)
  }

  @Test func `trailers never change a head`() async throws {
    let server = try LoopbackServer { _ in
      .raw(
        Array(
          ("HTTP/1.1 200 OK\r\nETag: \"1\"\r\nTransfer-Encoding: chunked\r\nTrailer: ETag\r\n\r\n"
            + "3\r\nisi\r\n0\r\nETag: \"2\"\r\nX-Kota: palsu\r\n\r\n").utf8))
    }
    let answer = try await makeEngine().send(TransferRequest(server.url))
    #expect(answer.body == Array("isi".utf8))
    #expect(answer.headers.filter { $0.name == "ETag" }.map(\.value) == ["\"1\""])
    #expect(answer.header("X-Kota") == nil)
  }

  @Test func `an interim answer is not the answer`() async throws {
    let server = try LoopbackServer { _ in
      .raw(
        Array(
          ("HTTP/1.1 103 Early Hints\r\nX-Kota: dini\r\n\r\n"
            + "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nya").utf8))
    }
    let answer = try await makeEngine().send(TransferRequest(server.url))
    #expect(answer.status == 200)
    #expect(answer.header("X-Kota") == nil)
    #expect(answer.body == Array("ya".utf8))
  }

  @Test(arguments: [
    ("120", Duration.seconds(120)), ("0", .zero), ("-1", nil), ("+5", nil), ("", nil),
    ("Sat, 23 Dec 2017 00:00:00 GMT", nil), ("99999999999999999999", nil),
  ])
  func `reads how long to stay away`(value: String, expected: Duration?) {
    #expect(TransferResponse(status: 503, headers: [("retry-after", value)]).retryAfter == expected)
  }
}
