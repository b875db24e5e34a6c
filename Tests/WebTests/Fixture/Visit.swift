import Logging
import Registry
import Testing
import Transfer
import Web

/// A running server and a client that talks to it over loopback.
struct Visit: Sendable {
  /// The address without a slash at its end.
  let base: String
  private let engine = TransferEngine(userAgent: "WebTests")

  /// Serves the node while `body` runs.
  static func to(_ node: Node, _ body: (Visit) async throws -> Void) async throws {
    var logger = Logger(label: "WebTests")
    logger.logLevel = .critical
    let server = WebServer(node: node, metrics: MetricsBoard(), logger: logger)
    let (addresses, opened) = AsyncStream<String>.makeStream()
    let running = Task {
      do { try await server.run { opened.yield($0) } } catch { opened.finish() }
    }
    defer { running.cancel() }
    var first: String?
    for await address in addresses {
      first = address
      break
    }
    let address = try #require(first, "the server did not begin to listen")
    try await body(Visit(base: String(address.dropLast())))
  }

  func get(_ path: String, headers: [(name: String, value: String)] = [], ifNoneMatch: String? = nil)
    async throws
    -> TransferResponse
  {
    var request = TransferRequest(base + path)
    request.headers = headers
    request.ifNoneMatch = ifNoneMatch
    request.limits.maxRedirects = 0
    return try await engine.send(request)
  }

  /// A GET that goes on after `offset` bytes.
  func get(_ path: String, from offset: Int, tag: String) async throws -> TransferResponse {
    var request = TransferRequest(base + path)
    request.resume = ResumePoint(offset: offset, validator: tag)
    return try await engine.send(request)
  }

  /// A GET that follows redirects.
  func follow(_ path: String) async throws -> TransferResponse {
    try await engine.send(TransferRequest(base + path))
  }

  func post(_ path: String, _ body: [UInt8], as mediaType: String) async throws -> TransferResponse {
    try await send(.post, path, body, as: mediaType)
  }

  func send(
    _ method: TransferRequest.Method, _ path: String, _ body: [UInt8] = [],
    as mediaType: String = "text/plain"
  ) async throws -> TransferResponse {
    var request = TransferRequest(base + path, method: method)
    request.body = body
    request.headers = [("Content-Type", mediaType)]
    return try await engine.send(request)
  }
}

extension TransferResponse {
  var text: String { String(decoding: body, as: UTF8.self) }
  /// The problem document that the answer must be.
  var problem: Problem {
    get throws {
      #expect(header("Content-Type") == Problem.mediaType)
      let problem = try Problem(json: body)
      #expect(problem.status == status)
      return problem
    }
  }
}
