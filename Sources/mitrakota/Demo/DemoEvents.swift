import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What may end a demonstration at any moment: the operator's signal, or a daemon that dies.
final class DemoEvents: Sendable {
  private let stream: AsyncStream<DemoEnd>
  private let continuation: AsyncStream<DemoEnd>.Continuation
  // Kept, for a source that nobody holds is cancelled; nothing touches them after the initialiser.
  nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

  init() {
    let (stream, continuation) = AsyncStream.makeStream(of: DemoEnd.self)
    self.stream = stream
    self.continuation = continuation
    sources = [SIGINT, SIGTERM].map { number in
      // The source sees the signal only if its default, to end the process, is off.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield(.signal) }
      source.resume()
      return source
    }
  }

  func send(_ end: DemoEnd) { continuation.yield(end) }

  /// Waits for the first event; a task that is cancelled gets a signal.
  func first() async -> DemoEnd {
    for await end in stream { return end }
    return .signal
  }
}
