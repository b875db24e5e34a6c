import Exchange
import Foundation
import Ledger
import LoopbackServer
import Registry
import Sync
import Synchronization

/// A node behind a real socket: the sync resources and nothing else.
enum NodeServer {
  /// Serves `node` until the server is stopped; `spoil` may replace an answer on its way.
  static func start(
    _ node: Node, spoil: @escaping @Sendable (LoopbackRequest, LoopbackAnswer) -> LoopbackAnswer = { $1 }
  ) throws -> LoopbackServer {
    try LoopbackServer { request in spoil(request, answer(request, node)) }
  }

  private static func answer(_ request: LoopbackRequest, _ node: Node) -> LoopbackAnswer {
    let service = SyncService(node: node)
    do {
      switch try WirePath(request.target) {
      case .heads(let since):
        guard let heads = try service.heads(since: since) else { return bytes([], "text/plain", status: 304) }
        return bytes(heads.bytes, HeadsDocument.mediaType)
      case .pull:
        return bytes(try service.pull(try PullRequest(decoding: request.body)), PullAnswer.mediaType)
      case .push:
        return push(try Manifest(decoding: request.body), node)
      case .payload(let commitment) where request.method == "PUT":
        return bytes([], "text/plain", status: try service.keep(request.body, for: commitment) == .kept ? 201 : 404)
      case .payload(let commitment):
        return try payload(commitment, request, service)
      default:
        return .text("not here", status: 404)
      }
    } catch {
      return .text("\(error)", status: 400)
    }
  }

  /// A payload or the range of it that is asked for.
  private static func payload(
    _ commitment: MerkleHash, _ request: LoopbackRequest, _ service: SyncService
  ) throws -> LoopbackAnswer {
    guard case .bytes(let whole)? = try service.servedPayload(commitment) else { return .text("not held", status: 404) }
    var headers = [("Content-Type", "application/octet-stream"), ("ETag", "\"\(commitment.hex)\"")]
    if request.method == "HEAD" { return .response(status: 200, headers: headers, body: []) }
    guard let range = request.header("Range")?.dropFirst("bytes=".count).split(separator: "-"),
      let first = range.first.flatMap({ Int($0) }), let last = range.last.flatMap({ Int($0) })
    else { return .response(status: 200, headers: headers, body: whole) }
    let part = Array(whole[first...min(last, whole.count - 1)])
    headers.append(("Content-Range", "bytes \(first)-\(first + part.count - 1)/\(whole.count)"))
    return .response(status: 206, headers: headers, body: part)
  }

  private static func push(_ manifest: Manifest, _ node: Node) -> LoopbackAnswer {
    let verdict = waiting { try await PushDesk(node: node).receive(manifest, from: "test") }
    switch verdict {
    case .success(.answered(let answer)):
      return bytes(answer.bytes, PushAnswer.mediaType, status: answer.accepted ? 200 : 409)
    case .success(.pending(let refusal)): return problem(403, refusal.code.rawValue, "\(refusal)")
    case .success(.refused(let refusal)): return problem(422, refusal.code.rawValue, "\(refusal)")
    case .success(.forked(let fork)): return problem(409, "forked", "\(fork)")
    case .failure(let error): return problem(500, "failed", "\(error)")
    }
  }

  private static func problem(_ status: Int, _ code: String, _ detail: String) -> LoopbackAnswer {
    bytes(Problem(status: status, code: code, title: code, detail: detail).json, Problem.mediaType, status: status)
  }

  private static func bytes(_ body: [UInt8], _ mediaType: String, status: Int = 200) -> LoopbackAnswer {
    .response(status: status, headers: [("Content-Type", mediaType)], body: body)
  }

  /// Each connection has a thread of its own, which may wait for a task.
  private static func waiting<Value: Sendable>(
    _ body: @escaping @Sendable () async throws -> Value
  ) -> Result<Value, any Error> {
    let done = DispatchSemaphore(value: 0)
    let box = Box<Result<Value, any Error>>()
    // Before the tests that wait for their turn: a peer that starves looks broken.
    Task(priority: .high) {
      do { box.set(.success(try await body())) } catch { box.set(.failure(error)) }
      done.signal()
    }
    done.wait()
    return box.value ?? .failure(CancellationError())
  }
}

private final class Box<Value: Sendable>: Sendable {
  private let content = Mutex<Value?>(nil)
  var value: Value? { content.withLock { $0 } }
  func set(_ value: Value) { content.withLock { $0 = value } }
}
