/// An IPv4 or IPv6 address as its 4 or 16 bytes.
struct NetworkAddress: Hashable, Sendable {
  /// 4 or 16, in network order.
  let bytes: [UInt8]

  /// Whether the address belongs to the open internet.
  ///
  /// The tables are those of the IANA special-purpose registries (RFC 6890): whatever is not
  /// globally reachable is refused, and an IPv6 address that carries an IPv4 address is judged by it.
  var isPublic: Bool {
    if let carried = carriedIPv4 { return carried.isPublic }
    if bytes.count == 4 { return !Self.closedIPv4.contains { $0.contains(bytes) } }
    // Only 2000::/3 has been given out for global unicast (RFC 4291, 2.4).
    return bytes.count == 16 && Self.global.contains(bytes)
      && !Self.closedIPv6.contains { $0.contains(bytes) }
  }

  private var carriedIPv4: NetworkAddress? {
    guard bytes.count == 16 else { return nil }
    if Self.mapped.contains(bytes) || Self.translated.contains(bytes) {
      return NetworkAddress(bytes: Array(bytes[12...]))
    }
    return Self.sixToFour.contains(bytes) ? NetworkAddress(bytes: Array(bytes[2..<6])) : nil
  }

  /// The first bits that a block of addresses has in common.
  private struct Block: Sendable {
    let bytes: [UInt8]
    let length: Int
    init(_ bytes: [UInt8], _ length: Int) {
      self.bytes = bytes
      self.length = length
    }
    func contains(_ other: [UInt8]) -> Bool {
      (0..<length).allSatisfy { bit in
        let mask = UInt8(0x80) >> UInt8(bit % 8)
        let own = bit / 8 < bytes.count ? bytes[bit / 8] : 0
        return own & mask == other[bit / 8] & mask
      }
    }
  }

  private static let closedIPv4 = [
    Block([0], 8),  // this network (RFC 791)
    Block([10], 8),  // private use (RFC 1918)
    Block([100, 64], 10),  // shared by a carrier's customers (RFC 6598)
    Block([127], 8),  // loopback (RFC 1122)
    Block([169, 254], 16),  // link-local (RFC 3927)
    Block([172, 16], 12),  // private use (RFC 1918)
    Block([192, 0, 0], 24),  // protocol assignments (RFC 6890)
    Block([192, 0, 2], 24),  // documentation (RFC 5737)
    Block([192, 88, 99], 24),  // withdrawn 6to4 relays (RFC 7526)
    Block([192, 168], 16),  // private use (RFC 1918)
    Block([198, 18], 15),  // benchmarking (RFC 2544)
    Block([198, 51, 100], 24),  // documentation (RFC 5737)
    Block([203, 0, 113], 24),  // documentation (RFC 5737)
    Block([224], 3),  // multicast and reserved, with broadcast (RFC 1112)
  ]
  private static let global = Block([0x20], 3)
  private static let closedIPv6 = [
    Block([0x20, 0x01], 23),  // protocol assignments, with Teredo (RFC 2928)
    Block([0x20, 0x01, 0x0D, 0xB8], 32),  // documentation (RFC 3849)
    Block([0x3F, 0xFF], 20),  // documentation (RFC 9637)
  ]
  private static let mapped = Block([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96)  // RFC 4291
  private static let translated = Block([0, 0x64, 0xFF, 0x9B], 96)  // NAT64 (RFC 6052)
  private static let sixToFour = Block([0x20, 0x02], 16)  // RFC 3056
}

extension NetworkAddress: CustomStringConvertible {
  /// Dotted decimal, or eight groups of hexadecimal digits without shortening.
  var description: String {
    if bytes.isEmpty { return "no IP address" }
    if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
    return stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      String(Int(bytes[index]) << 8 | Int(bytes[index + 1]), radix: 16)
    }.joined(separator: ":")
  }
}
