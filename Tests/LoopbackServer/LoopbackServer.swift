import Glibc
import Synchronization

/// An HTTP/1.1 server on 127.0.0.1 for tests, which answers as badly as the test wants.
///
/// It has a thread for each connection and keeps connections open between requests. What arrived can
/// be read at any time and waited for without a clock.
package final class LoopbackServer: Sendable {
  /// Why no server could be made.
  package struct Failure: Error, CustomStringConvertible {
    /// The call that failed, and `errno` as the system names it.
    package let description: String
    init(_ call: String) { description = "\(call): \(String(cString: strerror(errno)))" }
  }

  /// The port the system chose.
  package let port: Int
  private let listener: Int32
  private let visits: Visits

  /// Starts to listen; the closure is called on the thread of the connection.
  package init(_ answer: @escaping @Sendable (LoopbackRequest) -> LoopbackAnswer) throws(Failure) {
    (listener, port) = try Self.listen()
    let visits = Visits()
    self.visits = visits
    let listener = listener
    let started = startThread {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else {
          // A client may be gone before it is accepted; anything else means that stop() was called.
          guard errno == EINTR || errno == ECONNABORTED else { break }
          continue
        }
        guard visits.open(connection) else { break }
        let served = startThread {
          Conversation(connection: connection, visits: visits, answer: answer).run()
          visits.close(connection)
        }
        if !served { visits.close(connection) }
      }
      close(listener)
    }
    guard started else { throw Failure("pthread_create") }
  }

  deinit { stop() }

  /// Where the server is, without a slash at the end.
  package var url: String { "http://127.0.0.1:\(port)" }

  /// Every request so far, in the order in which they were complete.
  package var requests: [LoopbackRequest] { visits.requests }

  /// Connections that were ever accepted.
  package var acceptedConnections: Int { visits.accepted }

  /// Returns when this many requests have arrived since the start.
  package func received(_ count: Int) async { await visits.wait { $0.requests.count >= count } }

  /// Returns when no client is connected, or the server has stopped.
  package func deserted() async { await visits.wait { $0.connections.isEmpty } }

  /// Ends every connection, answered or not, and refuses new ones; may be called again.
  package func stop() {
    visits.stop(listener: listener)
  }

  private static func listen() throws(Failure) -> (socket: Int32, port: Int) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard listener >= 0 else { throw Failure("socket") }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && Glibc.listen(listener, 128) == 0
          && getsockname(listener, address, &length) == 0
      }
    }
    guard listening else {
      let failure = Failure("listen on 127.0.0.1")
      close(listener)
      throw failure
    }
    return (listener, Int(UInt16(bigEndian: address.sin_port)))
  }
}

/// Runs a closure on a thread of its own, which nobody waits for.
private func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
  final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  let work = Unmanaged.passRetained(Work(body))
  let failure = pthread_create(
    &thread, nil,
    { work in
      if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
      return nil
    }, work.toOpaque())
  guard failure == 0 else {
    work.release()
    return false
  }
  pthread_detach(thread)
  return true
}
