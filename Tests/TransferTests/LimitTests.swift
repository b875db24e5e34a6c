import LoopbackServer
import Testing

@testable import Transfer

@Suite struct LimitTests {
  @Test func `a bomb is stopped by the size of what unfolds`() async throws {
    let server = try LoopbackServer { _ in
      .response(headers: [("Content-Encoding", "gzip")], body: Gzip.mebibyteOfZeros)
    }
    var request = TransferRequest(server.url)
    request.limits.maxBytes = 64 << 10
    await expect(.tooLarge(limit: 64 << 10), sending: request)
    // The same bytes are welcome where their real size is.
    request.limits.maxBytes = 1 << 20
    let answer = try await makeEngine().send(request)
    #expect(answer.body == [UInt8](repeating: 0, count: 1 << 20))
  }

  @Test(arguments: [0, 1, 99, 100, 101])
  func `the limit itself is allowed, one more byte is not`(limit: Int) async throws {
    let server = try LoopbackServer { _ in .response(body: [UInt8](repeating: 7, count: 100)) }
    var request = TransferRequest(server.url)
    request.limits.maxBytes = limit
    if limit < 100 {
      await expect(.tooLarge(limit: limit), sending: request)
    } else {
      #expect(try await makeEngine().send(request).body.count == 100)
    }
  }

  @Test(arguments: [true, false])
  func `a gigabyte is left after the limit`(announced: Bool) async throws {
    let server = try LoopbackServer { _ in .endless(upTo: 1 << 30, announced: announced) }
    var request = TransferRequest(server.url)
    request.limits.maxBytes = 1 << 20
    await expect(.tooLarge(limit: 1 << 20), sending: request)
    // The connection is gone, not drained.
    await server.deserted()
  }

  @Test func `a head without end is left`() async throws {
    let lines = String(repeating: "X-Kota: \(String(repeating: "a", count: 1000))\r\n", count: 400)
    let server = try LoopbackServer { _ in .raw(Array("HTTP/1.1 200 OK\r\n\(lines)\r\n".utf8)) }
    await expect(.tooLarge(limit: Inbox.maxHeadBytes), sending: TransferRequest(server.url))
  }

  @Test func `a server that never answers runs out of time`() async throws {
    let server = try LoopbackServer { _ in .stall }
    await expect(.timedOut(host: "127.0.0.1"), sending: impatient(server.url))
  }

  @Test func `waiting for a free connection counts as time`() async throws {
    let server = try LoopbackServer { _ in .stall }
    let engine = makeEngine(maxConnectionsPerHost: 1)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          await expect(.timedOut(host: "127.0.0.1"), sending: impatient(server.url), with: engine)
        }
      }
    }
  }

  @Test func `a line that stands still is left before the time is over`() async throws {
    let server = try LoopbackServer { _ in .stall }
    var request = TransferRequest(server.url)
    request.limits.lowSpeedBytesPerSecond = 1000
    request.limits.lowSpeedSeconds = 1
    await expect(.tooSlow(bytesPerSecond: 1000, seconds: 1), sending: request)
  }

  @Test(arguments: [
    (Duration.zero, 1), (.seconds(-5), 1), (.nanoseconds(1), 1), (.milliseconds(200), 200),
    (.seconds(300), 300_000), (.seconds(1 << 40), Int(Int32.max)),
  ])
  func `no duration means for ever`(duration: Duration, milliseconds: Int) {
    #expect(duration.wholeMilliseconds == milliseconds)
  }

  @Test(arguments: [Int.min, -1, 0])
  func `a negative size or count allows nothing`(number: Int) async throws {
    let server = try LoopbackServer { request in
      request.target == "/" ? .text("x") : .redirect(to: "/")
    }
    var request = TransferRequest(server.url)
    request.limits.maxBytes = number
    await expect(.tooLarge(limit: 0), sending: request)
    request = TransferRequest(server.url + "/lama")
    request.limits.maxRedirects = number
    await expect(.tooManyRedirects(limit: 0), sending: request)
  }
}
