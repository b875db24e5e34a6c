import Glibc
import Synchronization

/// Who is connected to a server and what they asked, for the server's threads and the test together.
final class Visits: Sendable {
  struct State {
    var requests: [LoopbackRequest] = []
    var connections: Set<Int32> = []
    var accepted = 0
    var stopped = false
    fileprivate var waiting: [(until: (State) -> Bool, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())

  var requests: [LoopbackRequest] { state.withLock { $0.requests } }
  var accepted: Int { state.withLock { $0.accepted } }

  /// Takes note of a connection; false, and closes it, after ``stop()``.
  func open(_ connection: Int32) -> Bool {
    change { state in
      guard !state.stopped else {
        Glibc.close(connection)
        return false
      }
      state.accepted += 1
      state.connections.insert(connection)
      return true
    }
  }

  /// Closes under the lock, so that ``stop()`` cannot hit another file with the same number.
  func close(_ connection: Int32) {
    change { state in
      state.connections.remove(connection)
      Glibc.close(connection)
    }
  }

  func record(_ request: LoopbackRequest) { change { $0.requests.append(request) } }

  /// Wakes every thread out of its accepting, reading and writing; only the first call does anything.
  ///
  /// Under one lock, so that the thread of the listener closes it afterwards and no other file has its number.
  func stop(listener: Int32) {
    change { state in
      guard !state.stopped else { return }
      state.stopped = true
      for connection in state.connections { shutdown(connection, Int32(SHUT_RDWR)) }
      shutdown(listener, Int32(SHUT_RDWR))
    }
  }

  func wait(until condition: @escaping @Sendable (State) -> Bool) async {
    await withCheckedContinuation { continuation in
      let now = state.withLock { state in
        if state.stopped || condition(state) { return true }
        state.waiting.append((condition, continuation))
        return false
      }
      if now { continuation.resume() }
    }
  }

  private func change<Value: Sendable>(_ body: (inout sending State) -> Value) -> Value {
    let (value, ready) = state.withLock { state in
      let value = body(&state)
      var ready: [CheckedContinuation<Void, Never>] = []
      var waiting = state.waiting
      waiting.removeAll { waiter in
        guard state.stopped || waiter.until(state) else { return false }
        ready.append(waiter.continuation)
        return true
      }
      state.waiting = waiting
      return (value, ready)
    }
    for continuation in ready { continuation.resume() }
    return value
  }
}
