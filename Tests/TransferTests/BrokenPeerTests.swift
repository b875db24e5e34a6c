import LoopbackServer
import Testing

@testable import Transfer

@Suite struct BrokenPeerTests {
  @Test(arguments: [0, 1, 50, 99])
  func `half an answer is none`(sent: Int) async throws {
    let server = try LoopbackServer { _ in .halfway(body: [UInt8](repeating: 7, count: 100), sent: sent) }
    await expect(.closedEarly(received: sent, expected: 100), sending: TransferRequest(server.url))
  }

  @Test func `a body cut between its chunks is none`() async throws {
    let server = try LoopbackServer { _ in
      .raw(Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nkotaA\r\n".utf8))
    }
    await #expect {
      try await makeEngine().send(TransferRequest(server.url))
    } throws: { error in
      guard case .closedEarly(_, expected: nil) = error as? TransferError else { return false }
      return true
    }
  }

  @Test func `no answer at all is a closed connection`() async throws {
    let server = try LoopbackServer { _ in .raw([]) }
    await expect(.closedEarly(received: 0, expected: nil), sending: TransferRequest(server.url))
  }

  @Test func `another service on the port is not HTTP`() async throws {
    for greeting in ["SSH-2.0-OpenSSH_9.2\r\n", "220 berkas.example siap\r\n", "\u{1}\u{2}\u{3}\n"] {
      let server = try LoopbackServer { _ in .raw(Array(greeting.utf8)) }
      await expect(.notHTTP(host: "127.0.0.1"), sending: TransferRequest(server.url))
    }
  }

  @Test func `a portal answers like anybody, for the caller to notice`() async throws {
    let server = try LoopbackServer { _ in .captivePortal }
    let answer = try await makeEngine().send(TransferRequest(server.url))
    #expect(answer.status == 200)
    #expect(answer.header("Content-Type") == "text/html")
    #expect(String(decoding: answer.body, as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
  }

  @Test func `damaged compression is an error, not a shorter body`() async throws {
    for damage in [10, 20, 40] {
      var bytes = Gzip.makassarAndBaubau
      bytes[damage] ^= 0xFF
      let damaged = bytes
      let server = try LoopbackServer { _ in .response(headers: [("Content-Encoding", "gzip")], body: damaged)
      }
      await #expect(throws: TransferError.self) { try await makeEngine().send(TransferRequest(server.url)) }
    }
  }

  @Test func `an unknown encoding is an error`() async throws {
    let server = try LoopbackServer { _ in .response(headers: [("Content-Encoding", "kota")], body: [1]) }
    await #expect {
      try await makeEngine().send(TransferRequest(server.url))
    } throws: { error in
      guard case .curl(code: 61, _) = error as? TransferError else { return false }
      return true
    }
  }

  @Test func `nobody at the port`() async throws {
    let port = try await closedPort()
    await expect(
      .couldNotConnect(host: "127.0.0.1", port: port), sending: TransferRequest("http://127.0.0.1:\(port)/"))
  }

  /// A label has at most 63 bytes, so that no resolver ever asks the network for this one.
  @Test func `a name that cannot exist`() async {
    let host = String(repeating: "a", count: 64) + ".example"
    await expect(.couldNotResolve(host: host), sending: TransferRequest("http://\(host)/"))
  }

  @Test func `no certificate, no answer`() async throws {
    let server = try LoopbackServer { _ in .text("rahasia") }
    // The first bytes of a TLS handshake are no request to this server, which hangs up.
    await #expect {
      try await makeEngine().send(TransferRequest("https://127.0.0.1:\(server.port)/"))
    } throws: { error in
      guard case .tls(host: "127.0.0.1", let message) = error as? TransferError else { return false }
      return !message.isEmpty
    }
    #expect(server.requests.isEmpty)
  }
}
