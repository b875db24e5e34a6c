package import Exchange
package import Sync
package import Transfer

/// Another node over HTTP.
package struct CurlPeer: Peer {
  /// The configured address without a slash at its end.
  package let name: String
  private let engine: TransferEngine
  private let limits: PeerLimits

  /// How much one answer may cost, whatever the peer says.
  package struct PeerLimits: Hashable, Sendable {
    package var heads = TransferLimits(maxBytes: HeadsDocument.longest)
    package var pull = TransferLimits(maxBytes: 64 << 20, totalTimeout: .seconds(600))
    package var push = TransferLimits(maxBytes: 64 << 10)

    package init() {}
  }

  /// Talks to the node at `url`.
  package init(url: String, engine: TransferEngine, limits: PeerLimits = PeerLimits()) {
    name = url.hasSuffix("/") ? String(url.dropLast()) : url
    self.engine = engine
    self.limits = limits
  }

  package func heads(since: Generation?) async throws(PeerFault) -> HeadsAnswer {
    let answer = try await send(.get, .heads(since: since), limits.heads)
    if answer.status == 304 { return .unchanged }
    let document = try parse(answer, HeadsDocument.mediaType) { bytes throws(ExchangeError) in
      try HeadsDocument(decoding: bytes)
    }
    return document.generation == since && document.notes.isEmpty ? .unchanged : .heads(document)
  }

  package func pull(_ request: PullRequest) async throws(PeerFault) -> PullAnswer {
    let answer = try await send(.post, .pull, limits.pull, body: request.bytes, PullRequest.mediaType)
    return try parse(answer, PullAnswer.mediaType) { bytes throws(ExchangeError) in
      try PullAnswer(decoding: bytes)
    }
  }

  package func push(_ manifest: Manifest) async throws(PeerFault) -> PushAnswer {
    let answer = try await send(.post, .push, limits.push, body: manifest.encode(), Manifest.mediaType)
    // The peer does not take this log: its key is not registered there yet (403), or it refused the entries and
    // keeps the reason (422, 409 with a problem). The other logs are offered all the same.
    let isProblem = answer.header("Content-Type")?.hasPrefix(Problem.mediaType) == true
    if answer.status == 403 || isProblem && [409, 422].contains(answer.status) {
      return PushAnswer(heldSize: 0, accepted: false)
    }
    return try parse(answer, PushAnswer.mediaType, accepting: [200, 202, 409]) { bytes throws(ExchangeError) in
      try PushAnswer(decoding: bytes)
    }
  }

  private func send(
    _ method: TransferRequest.Method, _ path: WirePath, _ limits: TransferLimits, body: [UInt8] = [],
    _ mediaType: String? = nil
  ) async throws(PeerFault) -> TransferResponse {
    var request = TransferRequest(name + path.description, method: method)
    request.limits = limits
    request.body = body
    if let mediaType { request.headers = [("Content-Type", mediaType)] }
    do {
      return try await engine.send(request)
    } catch {
      if case .tooLarge = error { throw PeerFault(.tooMuch, "\(name): \(error)") }
      throw PeerFault(.unreachable, "\(name): \(error)")
    }
  }

  private func parse<Value>(
    _ answer: TransferResponse, _ mediaType: String, accepting statuses: Set<Int> = [200],
    _ decode: ([UInt8]) throws(ExchangeError) -> Value
  ) throws(PeerFault) -> Value {
    let isProblem = answer.header("Content-Type")?.hasPrefix(Problem.mediaType) == true
    guard statuses.contains(answer.status), !isProblem else {
      throw PeerFault(.refused, "\(name) answered \(answer.status)\(Self.reason(answer))")
    }
    guard answer.header("Content-Type")?.lowercased() == mediaType else {
      let found = answer.header("Content-Type") ?? "no content type"
      throw PeerFault(.malformed, "\(name) answered with \(found.prefix(80)) instead of \(mediaType)")
    }
    do { return try decode(answer.body) } catch { throw PeerFault(.malformed, "\(name): \(error)") }
  }

  /// The `detail` of a problem document, or nothing: an error page is not worth quoting.
  private static func reason(_ answer: TransferResponse) -> String {
    guard answer.header("Content-Type")?.hasPrefix(Problem.mediaType) == true,
      let problem = try? Problem(json: answer.body)
    else { return "" }
    return " (\(problem.detail.prefix(300)))"
  }
}
