import CCurl

/// A libcurl multi handle: many transfers on one thread, and the connections kept between them.
@safe struct MultiHandle: ~Copyable {
  private let raw: UnsafeMutableRawPointer

  private init(owning raw: UnsafeMutableRawPointer) { unsafe self.raw = unsafe raw }

  /// Makes a handle without transfers; further ones wait when the connections are taken.
  static func make(maxConnectionsPerHost: Int, maxConnections: Int) throws(CurlCode) -> MultiHandle {
    let multi = try unsafe MultiHandle(owning: CurlCalls.makeMulti())
    try unsafe CurlCalls.set(multi.raw, CURLMOPT_MAX_HOST_CONNECTIONS, long: maxConnectionsPerHost)
    try unsafe CurlCalls.set(multi.raw, CURLMOPT_MAX_TOTAL_CONNECTIONS, long: maxConnections)
    try unsafe CurlCalls.set(multi.raw, CURLMOPT_MAXCONNECTS, long: maxConnections)
    return multi
  }

  /// Closes all kept connections.
  deinit { unsafe CurlCalls.free(multi: raw) }

  func add(_ easy: borrowing EasyHandle) throws(CurlCode) { try unsafe CurlCalls.add(easy.raw, to: raw) }

  /// Lets go of a transfer, closing its connection if it is not over.
  func remove(_ easy: borrowing EasyHandle) { unsafe CurlCalls.remove(easy.raw, from: raw) }

  /// Moves every transfer as far as it goes without waiting.
  func perform() throws(CurlCode) { try unsafe CurlCalls.perform(raw) }

  func nextFinished() -> (ticket: UInt, code: CurlCode)? { unsafe CurlCalls.nextFinished(raw) }

  /// Waits for a socket, a timer or ``Waker/wakeUp()``; a wake-up before the wait is not lost.
  func poll(milliseconds: Int32) throws(CurlCode) {
    try unsafe CurlCalls.poll(raw, milliseconds: milliseconds)
  }

  /// Ends the wait of another thread.
  ///
  /// Sendable, because curl_multi_wakeup(3) may be called from any thread. Whoever holds one must
  /// give it up before the handle is freed: ``TransferLoop`` does, under its lock.
  @safe struct Waker: @unchecked Sendable {
    fileprivate let raw: UnsafeMutableRawPointer
    func wakeUp() { unsafe CurlCalls.wakeUp(raw) }
  }

  var waker: Waker { unsafe Waker(raw: raw) }
}
