import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Neighbouring ports of loopback, held until they are left to somebody else.
final class Harbour: Sendable {
  let base: Int
  private let sockets: [Int32]

  init(ports count: Int) throws {
    for _ in 0..<100 {
      guard let first = Self.bound(to: 0) else { continue }
      let base = Self.port(of: first)
      let others = (1..<count).map { Self.bound(to: base + $0) }
      let all = [first] + others.compactMap { $0 }
      if all.count == count, base + count < 65_536 {
        self.base = base
        sockets = all
        return
      }
      for socket in all { close(socket) }
    }
    Issue.record("no \(count) neighbouring ports are free")
    base = 0
    sockets = []
  }

  func leave() { for socket in sockets { close(socket) } }

  private static func bound(to port: Int) -> Int32? {
    guard (0...65_535).contains(port) else { return nil }
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, size) == 0 && listen(socket, 1) == 0 }
    }
    if isBound { return socket }
    close(socket)
    return nil
  }

  private static func port(of socket: Int32) -> Int {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &size) }
    }
    return Int(in_port_t(bigEndian: address.sin_port))
  }
}
