import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// Hears SIGTERM and SIGINT, by which an operator or the system ends the daemon, as long as it is kept.
package final class StopSignals {
  private let sources: [any DispatchSourceSignal]

  /// Calls `stop` at each signal until the object goes.
  package init(_ stop: @escaping @Sendable () async -> Void) {
    sources = [SIGTERM, SIGINT].map { number in
      // Without this the signal would end the process before the source hears of it.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { Task { await stop() } }
      source.resume()
      return source
    }
  }
}
