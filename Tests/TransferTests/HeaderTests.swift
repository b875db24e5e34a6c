import LoopbackServer
import Testing

@testable import Transfer

@Suite struct HeaderTests {
  private static func check(_ name: String, _ value: String) -> TransferError? {
    var request = TransferRequest("http://kota.example/")
    request.headers = [(name, value)]
    do throws(TransferError) {
      try request.check()
      return nil
    } catch {
      return error
    }
  }

  /// All bytes of ASCII, one by one: what passes is exactly the token of RFC 9110.
  @Test func `a name is a token`() {
    let allowed = Set(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-.^_`|~".unicodeScalars)
    for code in UInt8(0)..<128 {
      let scalar = Unicode.Scalar(code)
      let name = "X\(Character(scalar))"
      #expect(
        Self.check(name, "1") == (allowed.contains(scalar) ? nil : .badHeader(name: name, reason: .name)))
    }
    #expect(Self.check("", "1") == .badHeader(name: "", reason: .name))
    #expect(Self.check("X-é", "1") == .badHeader(name: "X-é", reason: .name))
  }

  @Test func `a value stays on its line`() {
    for code in UInt8(0)..<128 {
      let refused = (code < 0x20 && code != 0x09) || code == 0x7F
      let found = Self.check("X-Kota", "a\(Character(Unicode.Scalar(code)))b")
      #expect(found == (refused ? .badHeader(name: "X-Kota", reason: .value) : nil))
    }
    #expect(Self.check("X-Kota", "") == nil)
    #expect(Self.check("X-Kota", "Bau-Bau é") == nil)
    #expect(Self.check("X-Kota", "a\r\nb") == .badHeader(name: "X-Kota", reason: .value))
  }

  @Test(arguments: [
    "Host", "host", "Content-Length", "Transfer-Encoding", "Connection", "Range", "If-Range", "If-None-Match",
    "User-Agent", "Accept-Encoding", "Expect", "Upgrade", "TE", "Trailer",
  ])
  func `what the engine writes is not written twice`(name: String) {
    #expect(Self.check(name, "1") == .badHeader(name: name, reason: .written))
  }

  @Test func `an entity tag is a value too`() {
    var request = TransferRequest("http://kota.example/")
    request.ifNoneMatch = "\"a\"\r\nX-Kota: 74.72"
    #expect(throws: TransferError.badHeader(name: "If-None-Match", reason: .value)) { try request.check() }
    request.ifNoneMatch = nil
    request.resume = ResumePoint(offset: 1, validator: "\"a\nb\"")
    #expect(request.resume != nil)
    #expect(throws: TransferError.badHeader(name: "If-Range", reason: .value)) { try request.check() }
  }

  @Test func `a refused request never reaches the server`() async throws {
    let server = try LoopbackServer { _ in .text("") }
    var request = TransferRequest(server.url)
    request.headers = [("X-Kota", "73.71"), ("X-Kota", "1\r\nX-Palsu: 2")]
    await expect(.badHeader(name: "X-Kota", reason: .value), sending: request)
    #expect(server.acceptedConnections == 0)
  }
}
