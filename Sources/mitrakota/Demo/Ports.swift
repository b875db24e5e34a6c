import Registry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Whether ports of this machine are free.
enum Ports {
  /// Binds the port on loopback and lets it go again; throws one sentence where another program has it.
  static func check(_ port: Int) throws(Failure) {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let socket = socket(AF_INET, kind, 0)
    guard socket >= 0 else { return }
    defer { close(socket) }
    // As the daemon does: the port of a server that has just stopped is free.
    var yes: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      let reason = errno == EACCES ? "EACCES" : ""
      throw Failure(
        RegistryError(
          .badInput,
          id:
            "Porta \(port) tidak dapat dipakai: program lain memakainya\(reason.isEmpty ? "" : ", atau tidak diizinkan"). "
            + "Hentikan program itu, atau pilih porta lain dengan --port.",
          en:
            "Port \(port) cannot be used: another program has it\(reason.isEmpty ? "" : ", or it is not allowed"). "
            + "Stop that program, or choose other ports with --port."))
    }
  }
}
