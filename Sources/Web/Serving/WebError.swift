/// Why pages and sync resources cannot be served.
package enum WebError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another program listens there.
  case portInUse(host: String, port: Int)
  /// The address is not one of this machine, or not allowed; the system's reason.
  case cannotListen(host: String, port: Int, String)

  /// What happened, the rule, the next step, in Indonesian.
  package var indonesian: String {
    switch self {
    case .portInUse(let host, let port):
      "Port \(port) di \(host) sudah dipakai program lain; satu port melayani satu program. "
        + "Hentikan program itu, atau pilih port lain dengan --port."
    case .cannotListen(let host, let port, let reason):
      "Tidak dapat melayani di \(host):\(port) (\(reason)); alamat harus milik mesin ini dan boleh dipakai. "
        + "Periksa host dan port di settings.json."
    }
  }

  /// The same in English.
  package var english: String {
    switch self {
    case .portInUse(let host, let port):
      "Port \(port) on \(host) is in use by another program; a port serves one program. "
        + "Stop that program, or choose another port with --port."
    case .cannotListen(let host, let port, let reason):
      "Cannot serve on \(host):\(port) (\(reason)); the address must be one of this machine and free to use. "
        + "Check host and port in settings.json."
    }
  }

  package var description: String { english }
}
