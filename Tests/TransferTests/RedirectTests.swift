import LoopbackServer
import Testing

@testable import Transfer

@Suite struct RedirectTests {
  @Test func `the page that explains a redirect is not the answer`() async throws {
    let server = try LoopbackServer { request in
      request.target == "/baru"
        ? .text("ada") : .text("Pindah ke sini.", status: 302, headers: [("Location", "/baru")])
    }
    var request = TransferRequest(server.url + "/lama")
    request.limits.maxBytes = 3
    #expect(try await makeEngine().send(request).body == Array("ada".utf8))
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func `follows a redirect and says where it ended`(status: Int) async throws {
    let server = try LoopbackServer { request in
      request.target == "/baru" ? .text("ada") : .redirect(to: "/baru", status: status)
    }
    let answer = try await makeEngine().send(TransferRequest(server.url + "/lama"))
    #expect(answer.body == Array("ada".utf8))
    #expect(answer.effectiveURL == server.url + "/baru")
    #expect(answer.header("Location") == nil, "headers are those of the last hop")
    #expect(server.requests.map(\.target) == ["/lama", "/baru"])
  }

  @Test(arguments: [TransferRequest.Method.post, .put], [301, 302, 303, 307, 308])
  func `a redirected write stays a write with its body`(
    method: TransferRequest.Method, status: Int
  ) async throws {
    let server = try LoopbackServer { request in
      request.target == "/baru" ? .text("diterima") : .redirect(to: "/baru", status: status)
    }
    var request = TransferRequest(server.url + "/lama", method: method)
    request.body = Array("manifes".utf8)
    _ = try await makeEngine().send(request)
    #expect(server.requests.map(\.method) == [method.rawValue, method.rawValue])
    #expect(server.requests.map(\.body) == [request.body, request.body])
  }

  @Test(arguments: 0...3)
  func `goes as far as allowed and no further`(limit: Int) async throws {
    let server = try LoopbackServer { request in
      let step = Int(request.target.dropFirst()) ?? 0
      return step == 2 ? .text("sampai") : .redirect(to: "/\(step + 1)")
    }
    var request = TransferRequest(server.url + "/0")
    request.limits.maxRedirects = limit
    if limit < 2 {
      await expect(.tooManyRedirects(limit: limit), sending: request)
      #expect(server.requests.count == limit + 1)
    } else {
      #expect(try await makeEngine().send(request).body == Array("sampai".utf8))
    }
  }

  @Test func `leaves a circle`() async throws {
    let server = try LoopbackServer { _ in .redirect(to: "/") }
    await expect(.tooManyRedirects(limit: 5), sending: TransferRequest(server.url))
    #expect(server.requests.count == 6)
  }

  @Test(arguments: [
    "file:///etc/hostname", "FILE:///etc/hostname", "ftp://127.0.0.1/x", "gopher://127.0.0.1/x",
    "dict://127.0.0.1/x", "imap://127.0.0.1/", "ldap://127.0.0.1/", "telnet://127.0.0.1/",
  ])
  func `refuses a redirect to another protocol`(place: String) async throws {
    let server = try LoopbackServer { _ in .redirect(to: place) }
    await expect(.refusedProtocol(url: place), sending: TransferRequest(server.url))
  }

  @Test func `a redirect to another service is not a refused protocol`() async throws {
    let other = try LoopbackServer { _ in .raw(Array("SSH-2.0-OpenSSH_9.2\r\n".utf8)) }
    let server = try LoopbackServer { _ in .redirect(to: other.url) }
    await expect(.notHTTP(host: "127.0.0.1"), sending: TransferRequest(server.url))
  }

  @Test func `refuses a redirect that would log in`() async throws {
    let server = try LoopbackServer { _ in .redirect(to: "http://admin:rahasia@127.0.0.1/") }
    let error = TransferError.badURL("http://admin:rahasia@127.0.0.1/")
    await expect(error, sending: TransferRequest(server.url))
    #expect(!error.description.contains("rahasia"))
  }

  @Test func `names the host that a redirect led to`() async throws {
    let port = try await closedPort()
    let server = try LoopbackServer { _ in .redirect(to: "http://localhost:\(port)/") }
    await expect(.couldNotConnect(host: "localhost", port: port), sending: TransferRequest(server.url))
  }

  @Test(arguments: [
    "file:///etc/hostname", "ftp://kota.example/", "localhost:8080/", "javascript:alert(1)",
    "mailto:a@b.example",
  ])
  func `refuses a request of another protocol`(url: String) async {
    await expect(.refusedProtocol(url: url), sending: TransferRequest(url))
  }

  @Test(arguments: [
    "", "kota.example", "/sync/v1/heads", "/a:b", "?a:b", ":", "://kota.example/", "http:", "http://",
    "http:///x", "http:/kota.example/",
    "http://kota a.example/", "http://kota.example/é", "http://kota.example/\0",
    "http://kota.example/\r\nX: 1",
    "http://kota.example:0/", "http://kota.example:70000/", "http://kota.example:+80/", "http://[::1",
    "http://a\\@kota.example/", "http://user@kota.example/", "https://user:kunci@kota.example/",
  ])
  func `refuses what is not a plain absolute URL`(url: String) async {
    await expect(.badURL(url), sending: TransferRequest(url))
  }
}
