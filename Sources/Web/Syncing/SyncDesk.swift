import Exchange
import Hummingbird
import Logging
import Registry

/// The resources that nodes and auditors' tools fetch, each under its one path.
struct SyncDesk: Sendable {
  let service: SyncService
  let pushes: PushDesk
  let logger: Logger

  init(node: Node, logger: Logger) {
    service = SyncService(node: node)
    pushes = PushDesk(node: node)
    self.logger = logger
  }

  func answer(_ request: Request) async -> Response {
    let path: WirePath
    do { path = try WirePath(request.uri.string) } catch {
      return .problem(.notFound, code: "path", "\(error)")
    }
    if let refusal = request.refusal(unless: path.methods) { return refusal }
    do throws(RegistryError) {
      switch path {
      case .pull: return try await pull(request)
      case .push: return await push(request)
      case .payload where request.method == .put: return try await keep(path, request)
      default:
        return try read(path, request) ?? .problem(.notFound, code: "not-found", Self.nothing(at: path))
      }
    } catch {
      logger.error("sync request failed", metadata: ["request.path": "\(path)", "error": "\(error)"])
      return .problem(error)
    }
  }

  private static func nothing(at path: WirePath) -> String {
    "Nothing is held for \(path); a node serves what it holds up to a signed head. See /sync/v1/heads."
  }

  private func pull(_ request: Request) async throws(RegistryError) -> Response {
    let body: [UInt8]
    switch await request.take(PullRequest.mediaType, atMost: PullRequest.longest) {
    case .failure(let refusal): return refusal.response
    case .success(let bytes): body = bytes
    }
    let wanted: PullRequest
    do { wanted = try PullRequest(decoding: body) } catch {
      return .problem(.badRequest, code: "pull", "\(error)")
    }
    return .bytes(try service.pull(wanted), PullAnswer.mediaType, caching: .never)
  }

  /// The largest manifest that is taken in one request.
  static let longestPush = 24 << 20

  private func push(_ request: Request) async -> Response {
    let body: [UInt8]
    switch await request.take(Manifest.mediaType, atMost: Self.longestPush) {
    case .failure(let refusal): return refusal.response
    case .success(let bytes): body = bytes
    }
    let manifest: Manifest
    do { manifest = try Manifest(decoding: body) } catch {
      return .problem(.badRequest, code: "manifest", "\(error)")
    }
    do {
      return answer(try await pushes.receive(manifest, from: "push"), to: manifest)
    } catch {
      logger.error("push failed", metadata: ["sync.origin": "\(manifest.origin)", "error": "\(error)"])
      return .problem(.serviceUnavailable, code: "storage", "\(error)")
    }
  }

  private func answer(_ verdict: PushDesk.Verdict, to manifest: Manifest) -> Response {
    switch verdict {
    case .answered(let answer):
      return .bytes(
        answer.bytes, PushAnswer.mediaType, status: answer.accepted ? .ok : .conflict, caching: .never)
    case .pending(let refusal):
      return .problem(.forbidden, code: "pending-key", "\(refusal)")
    case .refused(let refusal):
      logger.notice("push refused", metadata: ["sync.origin": "\(manifest.origin)", "reason": "\(refusal)"])
      return .problem(.unprocessableContent, code: "refused", "\(refusal)")
    case .forked:
      logger.error("member signed two histories", metadata: ["sync.origin": "\(manifest.origin)"])
      return .problem(
        .conflict, code: "forked",
        "\(manifest.origin) signed two histories that contradict each other; both heads are kept as evidence and "
          + "the member is frozen. The secretariat must clear this up.")
    }
  }
}

extension WirePath {
  /// What may be done with the resource.
  var methods: [HTTPRequest.Method] {
    switch self {
    case .pull, .push: [.post]
    case .payload: [.get, .head, .put]
    default: [.get, .head]
    }
  }
}
