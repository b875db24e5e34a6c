/// The transfers of one loop and the handle that moves them; lives and dies on the loop's thread.
struct OpenTransfers: ~Copyable {
  private let settings: TransferSettings
  private let multi: MultiHandle
  private var live: [UInt: LiveErrand] = [:]

  init(_ settings: TransferSettings) throws(CurlCode) {
    self.settings = settings
    multi = try MultiHandle.make(
      maxConnectionsPerHost: settings.maxConnectionsPerHost, maxConnections: settings.maxConnections)
  }

  var waker: MultiHandle.Waker { multi.waker }

  mutating func obey(_ command: TransferLoop.Command) {
    switch command {
    case .start(let job): start(job)
    // A ticket that is not here has been answered: the cancellation came too late.
    case .cancel(let ticket): finish(ticket, with: .failure(.cancelled))
    }
  }

  private mutating func start(_ job: TransferLoop.Job) {
    do throws(CurlCode) {
      let errand = try LiveErrand(job, settings: settings)
      try errand.join(multi)
      live[job.ticket] = errand
    } catch {
      job.continuation.resume(returning: .failure(TransferError(error)))
    }
  }

  /// Moves all transfers on and answers those that are over.
  mutating func advance() {
    do throws(CurlCode) {
      try multi.perform()
      while let (ticket, code) = multi.nextFinished() {
        guard let errand = live[ticket] else { continue }
        finish(ticket, with: errand.result(of: code))
      }
    } catch {
      finishAll(with: TransferError(error))
    }
  }

  /// Waits until there is something to do; the waker ends the wait.
  mutating func wait() {
    do throws(CurlCode) {
      try multi.poll(milliseconds: 60_000)
    } catch {
      finishAll(with: TransferError(error))
    }
  }

  mutating func finishAll(with error: TransferError) {
    for ticket in live.keys { finish(ticket, with: .failure(error)) }
  }

  private mutating func finish(_ ticket: UInt, with result: Result<TransferResponse, TransferError>) {
    guard let errand = live.removeValue(forKey: ticket) else { return }
    errand.leave(multi)
    errand.conclude(result)
  }
}

extension TransferError {
  /// A failure that belongs to no place in a transfer.
  init(_ code: CurlCode) { self = .curl(code: Int(code.rawValue), message: code.description) }
}
