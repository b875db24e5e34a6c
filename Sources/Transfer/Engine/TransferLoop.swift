import Glibc
import Synchronization

/// What a transfer resumes, exactly once.
typealias TransferContinuation = CheckedContinuation<Result<TransferResponse, TransferError>, Never>

/// One thread, one multi handle, one pool of connections.
///
/// The thread starts with the first transfer and ends with ``shutDown()``. Callers leave commands
/// under the lock; everything of libcurl but the wake-up happens on the thread.
final class TransferLoop: Sendable {
  struct Job: Sendable {
    let ticket: UInt
    let errand: Errand
    let continuation: TransferContinuation
  }

  /// What a transfer is to do.
  enum Errand: Sendable {
    case exchange(TransferRequest)
    case delivery(OutgoingMail, MailRelay)
  }

  enum Command: Sendable {
    case start(Job)
    case cancel(UInt)
  }

  private enum Phase { case idle, running, ended }

  private struct State {
    var phase = Phase.idle
    /// In the order they were given: a cancellation never overtakes its start.
    var commands: [Command] = []
    var lastTicket: UInt = 0
    /// Set while the thread has a multi handle, and cleared before that handle is freed.
    var waker: MultiHandle.Waker?
  }

  private let settings: TransferSettings
  private let state = Mutex(State())

  init(_ settings: TransferSettings) { self.settings = settings }

  /// A number for a transfer to come, never given twice.
  func nextTicket() -> UInt {
    state.withLock { state in
      state.lastTicket += 1
      return state.lastTicket
    }
  }

  func submit(_ job: Job) {
    let phase = state.withLock { state in
      let before = state.phase
      guard before != .ended else { return before }
      state.commands.append(.start(job))
      state.phase = .running
      state.waker?.wakeUp()
      return before
    }
    switch phase {
    case .idle: startThread()
    case .running: break
    case .ended: job.continuation.resume(returning: .failure(.shutDown))
    }
  }

  func cancel(_ ticket: UInt) {
    state.withLock { state in
      guard state.phase == .running else { return }
      state.commands.append(.cancel(ticket))
      state.waker?.wakeUp()
    }
  }

  /// Returns at once; the thread answers what is left with ``TransferError/shutDown`` and ends.
  func shutDown() {
    state.withLock { state in
      state.phase = .ended
      state.waker?.wakeUp()
    }
  }

  private func startThread() {
    var thread = pthread_t()
    // The thread owns this reference: the loop outlives whoever made it.
    let context = unsafe Unmanaged.passRetained(self)
    let failure = unsafe pthread_create(
      &thread, nil,
      { context in
        if let context = unsafe context {
          unsafe Unmanaged<TransferLoop>.fromOpaque(context).takeRetainedValue().run()
        }
        return nil
      }, context.toOpaque())
    guard failure == 0 else {
      unsafe context.release()
      return end(.curl(code: Int(CurlCode.outOfMemory.rawValue), message: "no thread to be had"))
    }
    pthread_detach(thread)
  }

  private func run() {
    do throws(CurlCode) {
      var open = try OpenTransfers(settings)
      state.withLock { $0.waker = open.waker }
      while let commands = takeCommands() {
        for command in commands { open.obey(command) }
        open.advance()
        open.wait()
      }
      // Before the answers: whoever is resumed may drop the engine.
      state.withLock { $0.waker = nil }
      open.finishAll(with: .shutDown)
      end(.shutDown)
    } catch {
      end(TransferError(error))
    }
  }

  private func takeCommands() -> [Command]? {
    state.withLock { state in
      guard state.phase == .running else { return nil }
      defer { state.commands = [] }
      return state.commands
    }
  }

  /// Answers every job that never reached the thread.
  private func end(_ error: TransferError) {
    let left = state.withLock { state in
      state.phase = .ended
      defer { state.commands = [] }
      return state.commands
    }
    for case .start(let job) in left { job.continuation.resume(returning: .failure(error)) }
  }
}
