import LoopbackServer
import Testing

@testable import Transfer

@Suite struct AddressGuardTests {
  private static func guarded(_ url: String) -> TransferRequest {
    var request = TransferRequest(url)
    request.allowPrivateAddresses = false
    return request
  }

  @Test(arguments: ["127.0.0.1", "127.1", "2130706433", "0x7f.1", "0177.0.0.1"])
  func `refuses loopback in every spelling`(host: String) async throws {
    let server = try LoopbackServer { _ in .text("rahasia") }
    await #expect {
      try await makeEngine().send(Self.guarded("http://\(host):\(server.port)/"))
    } throws: { error in
      guard case .privateAddress(_, address: "127.0.0.1") = error as? TransferError else { return false }
      return true
    }
    #expect(server.acceptedConnections == 0)
  }

  @Test func `refuses a name that leads inside`() async throws {
    let server = try LoopbackServer { _ in .text("rahasia") }
    await #expect {
      try await makeEngine().send(Self.guarded("http://localhost:\(server.port)/"))
    } throws: { error in
      guard case .privateAddress(host: "localhost", _) = error as? TransferError else { return false }
      return true
    }
    #expect(server.acceptedConnections == 0)
  }

  @Test func `refuses an IPv6 address that carries a private one`() async {
    await expect(
      .privateAddress(host: "::ffff:127.0.0.1", address: "0:0:0:0:0:ffff:7f00:1"),
      sending: Self.guarded("http://[::ffff:127.0.0.1]:9/"))
  }

  /// A kept connection has passed nobody's guard.
  @Test func `never borrows a connection that peers have opened`() async throws {
    let server = try LoopbackServer { _ in .text("ya") }
    let engine = makeEngine()
    _ = try await engine.send(TransferRequest(server.url))
    await expect(
      .privateAddress(host: "127.0.0.1", address: "127.0.0.1"), sending: Self.guarded(server.url),
      with: engine)
    #expect(server.requests.count == 1)
    #expect(try await engine.send(TransferRequest(server.url)).reusedConnection)
  }

  /// First and last address of each closed block, and their neighbours outside.
  @Test(arguments: [
    ("0.0.0.0", "0.255.255.255"), ("10.0.0.0", "10.255.255.255"), ("100.64.0.0", "100.127.255.255"),
    ("127.0.0.0", "127.255.255.255"), ("169.254.0.0", "169.254.255.255"), ("172.16.0.0", "172.31.255.255"),
    ("192.0.0.0", "192.0.0.255"), ("192.0.2.0", "192.0.2.255"), ("192.88.99.0", "192.88.99.255"),
    ("192.168.0.0", "192.168.255.255"), ("198.18.0.0", "198.19.255.255"), ("198.51.100.0", "198.51.100.255"),
    ("203.0.113.0", "203.0.113.255"), ("224.0.0.0", "255.255.255.255"),
  ])
  func `each closed block ends where its standard says`(first: String, last: String) {
    let bounds = [first, last].map { text in
      text.split(separator: ".").reduce(UInt32(0)) { $0 << 8 | (UInt32($1) ?? 0) }
    }
    for inside in [bounds[0], bounds[0] + (bounds[1] - bounds[0]) / 2, bounds[1]] {
      #expect(!Self.address(inside).isPublic, "\(Self.address(inside))")
    }
    if bounds[0] > 0 { #expect(Self.address(bounds[0] - 1).isPublic, "before \(first)") }
    if bounds[1] < .max { #expect(Self.address(bounds[1] + 1).isPublic, "after \(last)") }
  }

  @Test(arguments: [
    ("::", false), ("::1", false), ("fe80::1", false), ("fc00::1", false), ("fd12::1", false),
    ("ff02::1", false),
    ("2001:db8::1", false), ("2001::1", false), ("3fff:fff::1", false), ("100::1", false), ("4000::1", false),
    ("2001:4860:4860::8888", true), ("2400:cb00::1", true), ("2001:200::1", true), ("3fff:1000::1", true),
    ("::ffff:8.8.8.8", true), ("::ffff:10.0.0.1", false), ("64:ff9b::808:808", true),
    ("64:ff9b::a00:1", false),
    ("2002:808:808::1", true), ("2002:a00:1::1", false), ("2002:7f00:1::1", false),
  ])
  func `IPv6 is open only where it is given out`(text: String, expected: Bool) throws {
    #expect(NetworkAddress(bytes: try #require(Self.parse(text))).isPublic == expected)
  }

  @Test(arguments: [0, 1, 3, 5, 15, 17])
  func `what is no address is not public`(count: Int) {
    #expect(!NetworkAddress(bytes: [UInt8](repeating: 0x2A, count: count)).isPublic)
  }

  @Test func `addresses are shown as people write them`() throws {
    #expect(NetworkAddress(bytes: [192, 168, 0, 1]).description == "192.168.0.1")
    #expect(NetworkAddress(bytes: try #require(Self.parse("fe80::1"))).description == "fe80:0:0:0:0:0:0:1")
    #expect(NetworkAddress(bytes: []).description == "no IP address")
  }

  private static func address(_ number: UInt32) -> NetworkAddress {
    NetworkAddress(bytes: (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * UInt32($0))) })
  }

  /// Enough of RFC 4291, 2.2 for the table above.
  private static func parse(_ text: String) -> [UInt8]? {
    func bytes(_ half: Substring) -> [UInt8] {
      half.split(separator: ":").flatMap { group -> [UInt8] in
        if group.contains(".") { return group.split(separator: ".").compactMap { UInt8($0) } }
        let value = UInt16(group, radix: 16) ?? 0
        return [UInt8(value >> 8), UInt8(value & 0xFF)]
      }
    }
    guard let gap = text.firstRange(of: "::") else { return nil }
    let (head, tail) = (bytes(text[..<gap.lowerBound]), bytes(text[gap.upperBound...]))
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }
}
